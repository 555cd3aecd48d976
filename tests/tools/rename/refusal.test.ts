import { expect, test } from '@playwright/test';
import { parseLedger } from '../../../src/domain/addresses/ledger.ts';
import { refuseRename } from '../../../tools/rename/refusal.ts';
import type { RenamedKind } from '../../../tools/rename/request.ts';
import {
	makeCatalog,
	makeDuty,
	makeGuide,
	makeService,
	makeTeam,
	makeVariant,
} from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	duties: [
		makeDuty({ movedFrom: ['os-patches'], shortForms: ['guest-os'] }),
		makeDuty({ id: 'key-management' }),
	],
	services: [
		makeService({
			shortForms: ['rds'],
			variants: [
				makeVariant({ movedFrom: ['own'], shortForms: ['rds-custom'] }),
				makeVariant({ id: 'extended' }),
			],
		}),
	],
	model: [makeGuide(), makeGuide({ id: 'words', order: 2 })],
	teams: [makeTeam(), makeTeam({ id: 'security', order: 2 })],
});
const published = parseLedger(
	'/duties/guest-os-patching/\n\tsources\n/services/amazon-rds/\n\tguest-os-patching\n\tos-patches\n',
);
const refuse = (kind: RenamedKind, from: string, to: string) =>
	refuseRename({ kind, from, to }, catalog, published);

const fine: [kind: RenamedKind, from: string, to: string][] = [
	['duties', 'guest-os-patching', 'operating-system-patching'],
	['duties', 'guest-os-patching', 'os-patches'],
	['duties', 'guest-os-patching', 'guest-os'],
	['services', 'amazon-rds', 'amazon-relational-databases'],
	['services', 'amazon-rds', 'rds'],
	['variants', 'amazon-rds/custom', 'amazon-rds/own'],
	['variants', 'amazon-rds/extended', 'amazon-rds/sources'],
	['teams', 'platform', 'key-management'],
	['model', 'words', 'sources'],
];
for (const [kind, from, to] of fine)
	test(`"${from}" of ${kind} can be called "${to}"`, () =>
		expect(refuse(kind, from, to)).toBeUndefined());

const refused: [kind: RenamedKind, from: string, to: string, sentence: string][] = [
	[
		'duties',
		'guest-os-patchin',
		'x',
		'no "guest-os-patchin" in duties; did you mean "guest-os-patching"?',
	],
	['duties', 'os-patches', 'x', '"os-patches" is called "guest-os-patching" now'],
	['services', 'guest-os-patching', 'x', 'no "guest-os-patching" in services; use amazon-rds'],
	['variants', 'custom', 'x', '"custom" does not say whose variant it is: write <service>/custom'],
	[
		'variants',
		'amazon-rds/own',
		'amazon-rds/x',
		'"amazon-rds/own" is called "amazon-rds/custom" now',
	],
	[
		'variants',
		'amazon-rds/costum',
		'amazon-rds/x',
		'no "amazon-rds/costum" in variants; did you mean "amazon-rds/custom"?',
	],
	[
		'variants',
		'amazon-rds/custom',
		'oracle',
		'a variant stays with its service: write amazon-rds/oracle',
	],
	[
		'variants',
		'amazon-rds/custom',
		'amazon-rds-custom/oracle',
		'a variant stays with its service: write amazon-rds/oracle',
	],
	[
		'variants',
		'amazon-rds/custom',
		'amazon-rds/a/b',
		'"a/b" is no id: use lower-case letters, digits and hyphens, as "a-b"',
	],
	[
		'variants',
		'amazon-rds/custom',
		'amazon-rds/',
		'"" is no id: use lower-case letters, digits and hyphens',
	],
	[
		'variants',
		'amazon-rds/custom',
		'amazon-rds/extended',
		'"amazon-rds/extended" is the id of content/services/amazon-rds.mdx: choose another',
	],
	['duties', 'guest-os-patching', 'guest-os-patching', '"guest-os-patching" is its name already'],
	[
		'duties',
		'guest-os-patching',
		'Guest OS',
		'"Guest OS" is no id: use lower-case letters, digits and hyphens, as "guest-os"',
	],
	[
		'duties',
		'guest-os-patching',
		'../x',
		'"../x" is no id: use lower-case letters, digits and hyphens, as "x"',
	],
	[
		'duties',
		'guest-os-patching',
		'key-management',
		'"key-management" is the id of content/duties/key-management.mdx: choose another',
	],
	[
		'duties',
		'guest-os-patching',
		'amazon-rds',
		'"amazon-rds" is the id of content/services/amazon-rds.mdx: choose another',
	],
	[
		'services',
		'amazon-rds',
		'paas',
		'"paas" is the id of content/service-models/paas.mdx: choose another',
	],
	[
		'services',
		'amazon-rds',
		'os-patches',
		'"os-patches" was the id of content/duties/guest-os-patching.mdx, and old links lead there: choose another',
	],
	[
		'services',
		'amazon-rds',
		'guest-os',
		'"guest-os" is a short form of content/duties/guest-os-patching.mdx: choose another',
	],
	[
		'duties',
		'key-management',
		'rds-custom',
		'"rds-custom" is a short form of content/services/amazon-rds.mdx: choose another',
	],
	[
		'duties',
		'key-management',
		'compare',
		'"compare" is an address of the site’s own: choose another',
	],
	[
		'duties',
		'key-management',
		'sources',
		'"sources" is the name of a place on /duties/guest-os-patching/: choose another',
	],
	[
		'teams',
		'platform',
		'security',
		'"security" is the id of content/teams/security.yaml: choose another',
	],
	['model', 'words', 'index', '"index" is an address of the site’s own: choose another'],
];
for (const [kind, from, to, sentence] of refused)
	test(`"${from}" of ${kind} cannot be called "${to}": ${sentence}`, () =>
		expect(refuse(kind, from, to)).toBe(sentence));
