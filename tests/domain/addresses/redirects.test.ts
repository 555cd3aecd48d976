import { expect, test } from '@playwright/test';
import {
	findMovedFragment,
	listMovedFragments,
} from '../../../src/domain/addresses/moved-fragments.ts';
import { toNginxMap, toRedirectsFile } from '../../../src/domain/publish/redirect-files.ts';
import { listRedirects } from '../../../src/domain/addresses/redirects.ts';
import { variantSubject } from '../../../src/domain/matrix/subject.ts';
import {
	makeCatalog,
	makeDuty,
	makeDutyOfEveryLayer,
	makeModelPage,
	makeService,
	makeServiceModel,
	makeTeam,
	makeVariant,
} from '../../fixtures/catalog.ts';

const variant = makeVariant({ movedFrom: ['own'], shortForms: ['rds-custom'] });
const service = makeService({
	movedFrom: ['amazon-sql'],
	shortForms: ['rds', 'sql'],
	variants: [variant],
});
const catalog = makeCatalog({
	'service-models': [
		makeServiceModel('on-premises'),
		makeServiceModel('iaas', { shortForms: ['iaas'] }),
	],
	duties: [
		...makeDutyOfEveryLayer(),
		makeDuty({ movedFrom: ['os-patches'], shortForms: ['guest-os'] }),
	],
	services: [service],
	model: [makeModelPage({ movedFrom: ['traps'] })],
	teams: [makeTeam({ movedFrom: ['sysops'] })],
});
const former = {
	paths: { '/plan/': '/compare/' },
	fragments: { '/duties/': { old: 'layer-data' } },
};

test('short forms and former ids lead to the record’s page, a variant’s also below its service’s former ids, and embeds of former ids to its embed', () => {
	expect(listRedirects(catalog, former).map(({ from, to }) => `${from} ${to}`)).toEqual([
		'/duties/os-patches/ /duties/guest-os-patching/',
		'/embed/duties/os-patches/ /embed/duties/guest-os-patching/',
		'/embed/services/amazon-rds/own/ /embed/services/amazon-rds/custom/',
		'/embed/services/amazon-sql/ /embed/services/amazon-rds/',
		'/embed/services/amazon-sql/custom/ /embed/services/amazon-rds/custom/',
		'/embed/services/amazon-sql/own/ /embed/services/amazon-rds/custom/',
		'/guest-os/ /duties/guest-os-patching/',
		'/iaas/ /service-models/iaas/',
		'/model/traps/ /model/classic-traps/',
		'/plan/ /compare/',
		'/rds-custom/ /services/amazon-rds/custom/',
		'/rds/ /services/amazon-rds/',
		'/services/amazon-rds/own/ /services/amazon-rds/custom/',
		'/services/amazon-sql/ /services/amazon-rds/',
		'/services/amazon-sql/custom/ /services/amazon-rds/custom/',
		'/services/amazon-sql/own/ /services/amazon-rds/custom/',
		'/sql/ /services/amazon-rds/',
	]);
});

test('a catalog without short forms and former ids redirects nothing', () => {
	expect(listRedirects(makeCatalog({ services: [makeService()] }))).toEqual([]);
});

test('a subject knows its former ids', () => {
	expect(variantSubject(service, variant).formerIds).toEqual([
		'amazon-rds/own',
		'amazon-sql/custom',
		'amazon-sql/own',
	]);
});

test('both files hold each address with and without its last slash, below the base path', () => {
	const redirects = [{ from: '/rds/', to: '/services/amazon-rds/' }];
	expect(toRedirectsFile(redirects, '/')).toBe(
		'/rds /services/amazon-rds/ 301\n/rds/ /services/amazon-rds/ 301\n',
	);
	expect(toNginxMap(redirects, '/atlas/')).toBe(
		'/atlas/rds /atlas/services/amazon-rds/;\n/atlas/rds/ /atlas/services/amazon-rds/;\n',
	);
	expect(toNginxMap(redirects, '/atlas')).toBe(toNginxMap(redirects, '/atlas/'));
});

test('a place has the new name of its record on every page, and its own new name on one page', () => {
	const moved = listMovedFragments(catalog, former);
	expect(moved.ids).toEqual({
		'os-patches': 'guest-os-patching',
		'amazon-sql': 'amazon-rds',
		'amazon-rds/own': 'amazon-rds/custom',
		'amazon-sql/custom': 'amazon-rds/custom',
		'amazon-sql/own': 'amazon-rds/custom',
		'team-sysops': 'team-platform',
	});
	expect(findMovedFragment(moved, '/services/amazon-rds/', 'os-patches')).toBe('guest-os-patching');
	expect(findMovedFragment(moved, '/duties/', 'old')).toBe('layer-data');
	expect(findMovedFragment(moved, '/compare/', 'old')).toBeUndefined();
	for (const hostile of ['__proto__', 'constructor', 'toString'])
		expect(findMovedFragment(moved, hostile, hostile)).toBeUndefined();
});
