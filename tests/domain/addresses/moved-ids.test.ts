import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { renewIds } from '../../../src/domain/addresses/moved-ids.ts';
import { writeTableState } from '../../../src/domain/comparison/table-state.ts';
import { writeEmbedState } from '../../../src/domain/embed/embed-state.ts';
import { writeSearchState } from '../../../src/domain/search/search-state.ts';
import { writeServiceIndexState } from '../../../src/domain/services/service-index-state.ts';
import { hostileTexts } from '../../fixtures/hostile.ts';

const moved = {
	ids: {
		'os-patches': 'guest-os-patching',
		'amazon-sql': 'amazon-rds',
		'amazon-sql/own': 'amazon-rds/custom',
		'team-sysops': 'team-platform',
	},
};

const cases: [name: string, search: string, renewed: string][] = [
	[
		'columns',
		'?columns=iaas,amazon-sql,amazon-sql/own',
		'?columns=iaas,amazon-rds,amazon-rds/custom',
	],
	['a column to look in', '?owner=aws&in=amazon-sql', '?owner=aws&in=amazon-rds'],
	[
		'open cells and rows',
		'?open=os-patches@amazon-sql,os-patches',
		'?open=guest-os-patching@amazon-rds,guest-os-patching',
	],
	[
		'duties of an embed',
		'?duty=os-patches,key-management',
		'?duty=guest-os-patching,key-management',
	],
	['filters of the search', '?q=backup&service=amazon-sql', '?q=backup&service=amazon-rds'],
	['a team', '?team=sysops', '?team=platform'],
	[
		'teams with names',
		'?teams=sysops:Ops: north,network:Net',
		'?teams=platform:Ops:+north,network:Net',
	],
	['duties of other teams', '?assign=os-patches:sysops', '?assign=guest-os-patching:platform'],
];
for (const [name, search, renewed] of cases)
	test(`renews ${name}`, () => expect(renewIds(search, moved)).toBe(renewed));

const kept: [name: string, search: string][] = [
	['what a reader asks', '?q=amazon-sql+os-patches'],
	['what a reader calls a team', '?teams=network:sysops'],
	['parameters of others', '?utm_source=amazon-sql'],
	['ids that only hold a former one', '?columns=amazon-sql-server,new/amazon-sql'],
	['how an address is written where it names nothing former', '?columns=iaas%2Cpaas&only='],
	['an address without a query', ''],
];
for (const [name, search] of kept)
	test(`leaves ${name}`, () => expect(renewIds(search, moved)).toBe(search));

test('renews once, whatever the address holds, and finds nothing that every object has', () => {
	expect(renewIds('?columns=constructor,__proto__&team=toString', moved)).toBe(
		'?columns=constructor,__proto__&team=toString',
	);
	const part = fc.oneof(
		fc.constantFrom('os-patches', 'amazon-sql', 'amazon-sql/own', 'sysops', 'iaas', ',', '@', ':'),
		hostileTexts,
	);
	const value = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
	const name = fc.constantFrom('columns', 'open', 'team', 'teams', 'assign', 'q', 'other');
	const query = fc.array(fc.tuple(name, value), { maxLength: 4 });
	fc.assert(
		fc.property(query, (parameters) => {
			const search = `?${parameters.map((pair) => pair.join('=')).join('&')}`;
			const renewed = renewIds(search, moved);
			expect(renewIds(renewed, moved)).toBe(renewed);
			const free = (text: string) =>
				[...new URLSearchParams(text)].filter(([name]) => name === 'q');
			// An empty parameter is left out, as in every address that is written.
			expect(free(renewed).filter(([, text]) => text)).toEqual(
				free(search).flatMap(([name, text]) => (text ? [[name, text.toWellFormed()]] : [])),
			);
		}),
		{ numRuns: 2000 },
	);
});

const duty = 'guest-os-patching';
const teams = {
	team: 'platform',
	teamNames: new Map([['platform', 'Core']]),
	assigned: new Map([[duty, 'platform']]),
};
// Every part of each view is said, so that none is forgotten.
const views: [name: string, address: string][] = [
	[
		'the comparison',
		writeTableState({
			columns: ['amazon-rds', 'amazon-rds/custom'],
			query: 'words',
			layer: 'data',
			owner: 'shared',
			ownerColumn: 'amazon-rds',
			side: 'in',
			differences: true,
			moved: 'amazon-rds/custom',
			checked: true,
			compact: true,
			sort: 'name',
			folded: ['data'],
			open: [duty, `${duty}@amazon-rds`],
			...teams,
		}),
	],
	['an embed', writeEmbedState({ duties: [duty], layer: 'data', team: 'platform', theme: 'dark' })],
	[
		'the search page',
		writeSearchState({
			query: 'words',
			filters: {
				kind: 'duty',
				owner: 'aws',
				layer: 'data',
				model: 'paas',
				service: 'amazon-rds',
				team: 'platform',
			},
			sort: 'title',
		}),
	],
	[
		'the index of services',
		writeServiceIndexState({
			query: 'words',
			model: 'paas',
			owner: 'customer',
			sort: 'yours',
			compact: true,
		}),
	],
];
for (const [name, address] of views)
	test(`renews every id that the address of ${name} holds`, () => {
		const renamed = { ids: { ...moved.ids, 'soft-model': 'paas' } };
		const former = Object.entries(renamed.ids)
			.map(([old, id]) => [old, id].map((text) => text.replace(/^team-/, '')) as [string, string])
			.toSorted(([, a], [, b]) => b.length - a.length)
			.reduce((text, [old, id]) => text.replaceAll(id, old), address);
		for (const id of [duty, 'amazon-rds', '=platform', '=paas']) expect(former).not.toContain(id);
		expect(renewIds(former, renamed)).toBe(address);
	});
