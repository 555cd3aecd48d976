import { expect, test } from '@playwright/test';
import { readRenewal, renewLink } from '../../../src/domain/addresses/renewed-link.ts';
import {
	makeCatalog,
	makeDuty,
	makeGuide,
	makeService,
	makeTeam,
	makeVariant,
} from '../../fixtures/catalog.ts';

const renewal = readRenewal(
	makeCatalog({
		duties: [makeDuty({ movedFrom: ['os-patches'] })],
		services: [
			makeService({ movedFrom: ['amazon-sql'], variants: [makeVariant({ movedFrom: ['own'] })] }),
		],
		model: [makeGuide({ movedFrom: ['traps'] })],
		teams: [makeTeam({ movedFrom: ['sysops'] })],
	}),
);

const cases: [name: string, link: string, today: string][] = [
	['a duty', '/duties/os-patches/', '/duties/guest-os-patching/'],
	['a service', '/services/amazon-sql/', '/services/amazon-rds/'],
	['a variant of a service', '/services/amazon-sql/own/', '/services/amazon-rds/custom/'],
	['a page on the model', '/model/traps/#owner', '/model/classic-traps/#owner'],
	[
		'an embed',
		'/embed/duties/os-patches/#amazon-sql',
		'/embed/duties/guest-os-patching/#amazon-rds',
	],
	[
		'a row of a page',
		'/service-models/paas/#os-patches',
		'/service-models/paas/#guest-os-patching',
	],
	['a row of this page', '#amazon-sql', '#amazon-rds'],
	[
		'a section of a team',
		'/services/amazon-sql/#team-sysops',
		'/services/amazon-rds/#team-platform',
	],
	[
		'a view of the comparison',
		'/compare/?columns=iaas,amazon-sql/own&team=sysops#row-os-patches',
		'/compare/?columns=iaas,amazon-rds/custom&team=platform#row-guest-os-patching',
	],
	['a column', '/_data/columns/amazon-sql.json', '/_data/columns/amazon-rds.json'],
	['a card', '/cards/duties/os-patches.png', '/cards/duties/guest-os-patching.png'],
];
for (const [name, link, today] of cases)
	test(`a link to ${name} gets today’s names`, () => expect(renewLink(link, renewal)).toBe(today));

for (const link of [
	'/duties/guest-os-patching/?x=%20#what-to-do',
	'https://docs.aws.amazon.com/duties/os-patches/#os-patches',
	'//elsewhere.example/duties/os-patches/',
	'mailto:os-patches@example.com',
	'os-patches',
	'/duties/os-patches-of-others/',
	'#',
	'',
])
	test(`the link "${link}" stays as it is`, () => expect(renewLink(link, renewal)).toBe(link));
