import { expect, test } from '@playwright/test';
import { findMovedFragment } from '../../../src/domain/addresses/moved-fragment.ts';
import { listMovedFragments } from '../../../src/domain/addresses/moved-fragments.ts';
import {
	listFormerExtras,
	listFormerFiles,
	listMovedData,
} from '../../../src/domain/addresses/former-files.ts';
import { toNginxMap, toRedirectsFile } from '../../../src/domain/publish/redirect-files.ts';
import { listRedirects } from '../../../src/domain/addresses/redirects.ts';
import {
	makeCatalog,
	makeDuty,
	makeDutyOfEveryLayer,
	makeGuide,
	makeService,
	makeServiceModel,
	makeComparison,
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
	model: [makeGuide({ movedFrom: ['traps'] })],
	teams: [makeTeam({ movedFrom: ['sysops'] })],
	comparisons: [makeComparison({ id: 'databases', movedFrom: ['stores'] })],
});
const former = {
	paths: {
		'/plan/': '/compare/',
		'/plans/': '/plan/',
		'/patches/': '/guest-os/',
		'/services/amazon-db/': '/services/amazon-sql/',
		'/services/amazon-rds/bare/': '/services/amazon-rds/own/',
		'/exports/all.csv': '/compare/',
		'/exports/all.json': '/data/teams.json',
		'/exports/first.json': '/exports/all.json',
	},
	fragments: {
		'/duties/': { old: 'layer-data' },
		'/duties/os-patches/': { engines: 'amazon-sql', hosts: 'services' },
		'/duties/guest-os-patching/': { hosts: 'sources' },
	},
};
const nothing = { paths: {}, fragments: {} };
const written = (redirects: readonly { from: string; to: string }[]) =>
	redirects.map(({ from, to }) => `${from} ${to}`);

test('short forms and former ids lead to the record’s page, a variant’s also below its service’s former ids, and embeds of former ids to its embed', () => {
	expect(written(listRedirects(catalog, nothing))).toEqual([
		'/compare/stores/ /compare/databases/',
		'/duties/os-patches/ /duties/guest-os-patching/',
		'/embed/duties/os-patches/ /embed/duties/guest-os-patching/',
		'/embed/services/amazon-rds/own/ /embed/services/amazon-rds/custom/',
		'/embed/services/amazon-sql/ /embed/services/amazon-rds/',
		'/embed/services/amazon-sql/custom/ /embed/services/amazon-rds/custom/',
		'/embed/services/amazon-sql/own/ /embed/services/amazon-rds/custom/',
		'/guest-os/ /duties/guest-os-patching/',
		'/iaas/ /service-models/iaas/',
		'/model/traps/ /model/classic-traps/',
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
	const plain = makeCatalog({ services: [makeService()] });
	expect(listRedirects(plain, nothing)).toEqual([]);
	expect(listFormerFiles(plain, nothing)).toEqual([]);
});

test('a former address of the table leads to what answers today in one step, a record’s page with its embed, each once', () => {
	const without = new Set(written(listRedirects(catalog, nothing)));
	const added = written(listRedirects(catalog, former)).filter((line) => !without.has(line));
	expect(added).toEqual([
		'/embed/patches/ /embed/duties/guest-os-patching/',
		'/embed/services/amazon-db/ /embed/services/amazon-rds/',
		'/embed/services/amazon-rds/bare/ /embed/services/amazon-rds/custom/',
		'/exports/all.csv /compare/',
		'/patches/ /duties/guest-os-patching/',
		'/plan/ /compare/',
		'/plans/ /compare/',
		'/services/amazon-db/ /services/amazon-rds/',
		'/services/amazon-rds/bare/ /services/amazon-rds/custom/',
	]);
	const again = { ...former, paths: { ...former.paths, '/duties/os-patches/': '/compare/' } };
	const froms = listRedirects(catalog, again).map(({ from }) => from);
	expect(froms).toEqual([...new Set(froms)]);
});

test('former addresses that lead to one another lead nowhere', () => {
	const paths = { '/a/': '/b/', '/b/': '/a/', '/a.json': '/b.json', '/b.json': '/a.json' };
	expect(written(listRedirects(makeCatalog(), { paths, fragments: {} }))).toEqual([]);
	expect(listFormerFiles(makeCatalog(), { paths, fragments: {} })).toEqual([]);
});

test('a file stands at its former addresses too: the card and the twin of a page, the column of a subject, a file of the table', () => {
	const columns = [
		'amazon-rds/own.json amazon-rds/custom.json',
		'amazon-sql.json amazon-rds.json',
		'amazon-sql/custom.json amazon-rds/custom.json',
		'amazon-sql/own.json amazon-rds/custom.json',
	].map((line) => line.split(' ') as [string, string]);
	// Columns are kept where they are, and where they were.
	const kept = ['/_data/columns/', '/data/columns/'].flatMap((home) =>
		columns.map(([from, to]) => `${home}${from} /_data/columns/${to}`),
	);
	expect(written(listFormerFiles(catalog, nothing)).toSorted()).toEqual([
		...kept.slice(0, 4),
		'/cards/compare/stores.png /cards/compare/databases.png',
		'/cards/duties/os-patches.png /cards/duties/guest-os-patching.png',
		'/cards/model/traps.png /cards/model/classic-traps.png',
		'/cards/services/amazon-rds/own.png /cards/services/amazon-rds/custom.png',
		'/cards/services/amazon-sql.png /cards/services/amazon-rds.png',
		'/cards/services/amazon-sql/custom.png /cards/services/amazon-rds/custom.png',
		'/cards/services/amazon-sql/own.png /cards/services/amazon-rds/custom.png',
		'/compare/stores.md /compare/databases.md',
		...kept.slice(4),
		'/duties/os-patches.md /duties/guest-os-patching.md',
		'/model/traps.md /model/classic-traps.md',
		'/services/amazon-rds/own.md /services/amazon-rds/custom.md',
		'/services/amazon-sql.md /services/amazon-rds.md',
		'/services/amazon-sql/custom.md /services/amazon-rds/custom.md',
		'/services/amazon-sql/own.md /services/amazon-rds/custom.md',
	]);
	const files = written(listFormerFiles(catalog, former));
	for (const line of [
		'/cards/plans.png /cards/compare.png',
		'/cards/services/amazon-db.png /cards/services/amazon-rds.png',
		'/data/columns/amazon-db.json /_data/columns/amazon-rds.json',
		'/exports/all.json /data/teams.json',
		'/exports/first.json /data/teams.json',
	])
		expect(files).toContain(line);
	expect(files.filter((line) => line.includes('all.csv'))).toEqual([]);
	const ofEmbed = { paths: { '/embed/plan/': '/compare/' }, fragments: {} };
	expect(listFormerFiles(makeCatalog(), ofEmbed)).toEqual([]);
});

test('a service’s feeds and OSCAL component stand at its former addresses too, a duty has feeds alone', () => {
	const extras = written(listFormerExtras(catalog, nothing));
	for (const line of [
		'/services/amazon-sql/feed.atom /services/amazon-rds/feed.atom',
		'/services/amazon-sql/feed.json /services/amazon-rds/feed.json',
		'/duties/os-patches/feed.json /duties/guest-os-patching/feed.json',
	])
		expect(extras).toContain(line);
	expect(extras.filter((line) => line.includes('/components/'))).toEqual([
		'/data/v1/oscal/components/amazon-sql.json /data/v1/oscal/components/amazon-rds.json',
	]);
});

for (const [old, today] of [
	['2026-11.amazon-sql.os-patches.text', '2026-11.amazon-rds.guest-os-patching.text'],
	['2026-11.amazon-sql.os-patches-2', '2026-11.amazon-rds.guest-os-patching-2'],
	['2026-11.amazon-sql.own.os-patches', '2026-11.amazon-rds.custom.guest-os-patching'],
	['2026-11.amazon-rds.guest-os-patching.text', undefined],
] as const)
	test(`the change at ${old} stands at ${today ?? 'the same place'}`, () => {
		const moved = listMovedFragments(catalog, nothing);
		expect(findMovedFragment(moved, '/changes/', old)).toBe(today);
	});

test('the data of our own scripts stays where it was, too', () => {
	expect(written(listMovedData(catalog))).toEqual(
		expect.arrayContaining([
			'/data/columns/iaas.json /_data/columns/iaas.json',
			'/data/columns/amazon-rds/custom.json /_data/columns/amazon-rds/custom.json',
			'/data/moved-fragments.json /_data/moved-fragments.json',
			'/data/teams.json /_data/teams.json',
		]),
	);
});

test('both files hold each address of a page with and without its last slash, below the base path', () => {
	const redirects = [{ from: '/rds/', to: '/services/amazon-rds/' }];
	expect(toRedirectsFile(redirects, '/')).toBe(
		'/rds /services/amazon-rds/ 301\n/rds/ /services/amazon-rds/ 301\n/data/v1/* /data/v1/404.json 404\n',
	);
	expect(toNginxMap(redirects, '/atlas/')).toBe(
		'/atlas/rds /atlas/services/amazon-rds/;\n/atlas/rds/ /atlas/services/amazon-rds/;\n',
	);
	expect(toNginxMap(redirects, '/atlas')).toBe(toNginxMap(redirects, '/atlas/'));
});

test('both files hold the address of a file once', () => {
	const redirects = [{ from: '/exports/all.csv', to: '/compare/' }];
	expect(toRedirectsFile(redirects, '/')).toMatch(
		/^\/exports\/all\.csv \/compare\/ 301\n\/data\/v1\/\*/,
	);
	expect(toNginxMap(redirects, '/')).toBe('/exports/all.csv /compare/;\n');
});

test('a place has the new name of its record on every page, a row of the comparison too, and its own new name on one page', () => {
	const moved = listMovedFragments(catalog, former);
	expect(moved.ids).toEqual({
		'os-patches': 'guest-os-patching',
		'row-os-patches': 'row-guest-os-patching',
		'amazon-db': 'amazon-rds',
		'amazon-rds/bare': 'amazon-rds/custom',
		'amazon-sql': 'amazon-rds',
		'amazon-rds/own': 'amazon-rds/custom',
		'amazon-sql/custom': 'amazon-rds/custom',
		'amazon-sql/own': 'amazon-rds/custom',
		'team-sysops': 'team-platform',
	});
	expect(findMovedFragment(moved, '/services/amazon-rds/', 'os-patches')).toBe('guest-os-patching');
	expect(findMovedFragment(moved, '/duties/', 'old')).toBe('layer-data');
	expect(findMovedFragment(moved, '/compare/', 'old')).toBeUndefined();
	expect(findMovedFragment(moved, '/compare/', 'row-os-patches')).toBe('row-guest-os-patching');
	for (const hostile of ['__proto__', 'constructor', 'toString'])
		expect(findMovedFragment(moved, hostile, hostile)).toBeUndefined();
});

test('a place of a page that moved, and one that a record with a new name took over, are found', () => {
	const moved = listMovedFragments(catalog, former);
	const page = '/duties/guest-os-patching/';
	expect(findMovedFragment(moved, page, 'engines')).toBe('amazon-rds');
	expect(findMovedFragment(moved, page, 'hosts')).toBe('sources');
});
