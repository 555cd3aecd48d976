import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { buildColumn } from '../../../src/domain/matrix/column.ts';
import { serviceSubject } from '../../../src/domain/matrix/subject.ts';
import { allLines, planDuties } from '../../../src/domain/plan/plan-duties.ts';
import { writePlan, type PlanToTake } from '../../../src/domain/plan/plan-export.ts';
import { planByTeam } from '../../../src/domain/plan/plan-order.ts';
import { buildTeamDirectory } from '../../../src/domain/team/team-directory.ts';
import { hostileTexts } from '../../fixtures/hostile.ts';
import {
	makeAllocation,
	makeCatalog,
	makeDuty,
	makeService,
	makeSetting,
} from '../../fixtures/catalog.ts';

const site = 'https://atlas.example';
const customer = '=HYPERLINK("x"), then [patch] `apt`.';
const changed = { date: '2026-07', text: 'AWS took over half of it.' };
const catalog = makeCatalog({
	duties: [makeDuty({ id: 'backup' }), makeDuty({ id: 'patching' })],
	services: [
		makeService({
			id: 'one',
			allocation: {
				backup: makeAllocation('customer', { customer, changed }),
				patching: makeAllocation('shared', { setting: makeSetting() }),
			},
		}),
		makeService({ id: 'two', allocation: { backup: makeAllocation('customer', { changed }) } }),
	],
});
const checks = [{ title: 'One.1', path: '/checks/one/#one-1' }];
const columns = catalog.services
	.map((service) => buildColumn(catalog, serviceSubject(service)))
	.map((column) => ({
		...column,
		cells: column.cells.map((cell) => (cell.duty === 'backup' ? { ...cell, checks } : cell)),
	}));
const directory = buildTeamDirectory(catalog);
const duties = planDuties(columns, { directory, assignment: { assigned: new Map() } });
const plan: PlanToTake = {
	address: `${site}/plan/?services=one,two`,
	edition: '2026-08',
	today: '2026-11-30',
	name: '',
	services: columns.map(({ label }) => label),
	groups: planByTeam(duties, ['platform']).map(({ duties: own }) => ({
		team: 'Core',
		duties: own,
	})),
	decisions: {
		'backup@one': { state: 'done', note: 'Vault', until: '', at: '2026-11-01' },
	},
};
const answers = duties.flatMap(allLines).length;

test('the checklist has a box an answer, ticked where it is settled, with the note', () => {
	const text = writePlan(plan, 'checklist', site);
	expect(text.match(/^- \[[ x]\]/gm)).toHaveLength(answers);
	expect(text.match(/^- \[x\].*/gm)).toEqual([expect.stringContaining('(Done: Vault)')]);
	expect(text).toContain(`edition 2026-08: <${plan.address}>`);
	expect(text).toContain('## Core');
	expect(text.match(/ Check: One\.1\./g)).toHaveLength(2);
	expect(text).toContain(' Check: DescribeInstances: State.Name is running.');
	expect(text).toContain('\\[patch\\]');
});

test('the table is read back by another reader, and holds no formula', () => {
	const text = writePlan(plan, 'table', site);
	expect(text.startsWith('\uFEFF')).toBe(true);
	const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
		header: true,
		skipEmptyLines: true,
	});
	expect(errors).toEqual([]);
	expect(data).toHaveLength(answers);
	const done = data.find(({ State }) => State === 'Done');
	expect(done).toMatchObject({
		Team: 'Core',
		Note: 'Vault',
		Checks: 'One.1',
		Edition: plan.edition,
		Plan: plan.address,
		Address: `${site}/services/one/#backup`,
	});
	expect(done?.['What to do']).toBe(`'${customer.replaceAll('`', '')}`);
});

test('issues are what is not settled, a line each', () => {
	const text = writePlan(plan, 'issues', site);
	const { data, meta } = Papa.parse<Record<string, string>>(text, {
		header: true,
		skipEmptyLines: true,
	});
	expect(meta.fields).toEqual(['Summary', 'Description', 'Labels']);
	expect(data).toHaveLength(answers - 1);
	for (const { Description } of data) {
		expect(Description).toContain(`${site}/services/`);
		expect(Description).toContain(`edition ${plan.edition}: <${plan.address}>`);
	}
});

test('the data holds every answer with its decision', () => {
	const { address, edition, rows } = JSON.parse(writePlan(plan, 'data', site)) as {
		address: string;
		edition: string;
		rows: { duty: string; subject: string; decision: { state: string } }[];
	};
	expect({ address, edition }).toEqual({ address: plan.address, edition: plan.edition });
	expect(rows).toHaveLength(answers);
	expect(rows.filter(({ decision }) => decision.state === 'done')).toHaveLength(1);
});

test('whatever a reader calls teams and notes, no form holds a formula, a box or a row that is none', () => {
	const hostile = fc.oneof(
		hostileTexts,
		fc.constantFrom(
			'=1+1',
			'+1',
			'-1',
			'@x',
			'\t=1',
			'a\n- [x] done',
			'a\r- [x] done',
			'"a","b"',
			'# x',
		),
	);
	fc.assert(
		fc.property(hostile, hostile, (team, note) => {
			const written: PlanToTake = {
				...plan,
				name: note,
				groups: plan.groups.map((group) => ({ ...group, team })),
				decisions: { 'backup@one': { state: 'done', note, until: '', at: '' } },
			};
			const list = writePlan(written, 'checklist', site);
			expect(list.match(/^\s*- \[[ x]\]/gm)).toHaveLength(answers);
			expect(list.split(/[\r\n]+/).filter((line) => /^#+ /.test(line))).toHaveLength(
				1 + 1 + duties.length,
			);
			for (const [format, count] of [
				['table', answers],
				['issues', answers - 1],
			] as const) {
				const text = writePlan(written, format, site).replace('\uFEFF', '');
				const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
				expect(data).toHaveLength(count + 1);
				expect(new Set(data.map(({ length }) => length)).size).toBe(1);
				expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
			}
			const { rows } = JSON.parse(writePlan(written, 'data', site)) as { rows: { team: string }[] };
			expect(rows.map((row) => row.team)).toEqual(rows.map(() => team));
		}),
	);
});
