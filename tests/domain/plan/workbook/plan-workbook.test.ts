import { read, utils, type WorkSheet } from '@e965/xlsx';
import { expect, test } from '@playwright/test';
import { writeWorkbook } from '../../../../src/built/write-workbook.ts';
import { buildCheckedColumn } from '../../../../src/domain/checks/column-checks.ts';
import type { ChangeRecord } from '../../../../src/domain/exports/schema/changes.ts';
import { serviceSubject } from '../../../../src/domain/matrix/subject.ts';
import { buildPlanBackground } from '../../../../src/domain/plan/plan-background.ts';
import { crmHeads } from '../../../../src/domain/plan/workbook/crm-sheet.ts';
import { originationHeads } from '../../../../src/domain/plan/workbook/origination-sheet.ts';
import { pciHeads } from '../../../../src/domain/plan/workbook/pci-sheet.ts';
import type { PlanBook } from '../../../../src/domain/plan/workbook/plan-book.ts';
import { planWorkbook } from '../../../../src/domain/plan/workbook/plan-workbook.ts';
import { handoffIds } from '../../../../src/domain/vocabulary.ts';
import {
	makeAllocation,
	makeCatalog,
	makeCheck,
	makeCheckGroup,
	makeDuty,
	makeEvidence,
	makeFramework,
	makeService,
	makeTeam,
} from '../../../fixtures/catalog.ts';

const shared = (handoff: (typeof handoffIds)[number]) => makeAllocation('shared', { handoff });
const control = (id: string, ...duties: string[]) => ({ id, title: id, duties });
const catalog = makeCatalog({
	teams: [makeTeam(), makeTeam({ id: 'data', name: 'Data', order: 2 })],
	duties: [
		...['backup', 'patching', 'walls', 'keys', 'schedules', 'images'].map((id) => makeDuty({ id })),
	],
	evidence: [makeEvidence({ id: 'walls', aws: 'Ask for AWS’s SOC 2 report.' })],
	services: [
		makeService({
			id: 'one',
			name: 'Service one',
			allocation: {
				backup: makeAllocation('customer', {
					customer: '=HYPERLINK("x"): keep `copies`.',
					default: { state: 'off-until-enabled', text: 'Nothing is copied.' },
				}),
				patching: shared('separate-layers'),
				walls: makeAllocation('aws'),
				keys: shared('aws-offers-you-enable'),
				schedules: shared('aws-applies-you-schedule'),
				images: shared('aws-supplies-you-apply'),
			},
		}),
		makeService({
			id: 'two',
			name: 'Service two',
			allocation: {
				backup: makeAllocation('customer', {
					default: { state: 'none', text: 'There is nothing.' },
				}),
				patching: makeAllocation('aws'),
				walls: makeAllocation('aws'),
				keys: makeAllocation('not-applicable'),
				schedules: makeAllocation('customer'),
				images: makeAllocation('not-applicable'),
			},
		}),
	],
	checks: [
		makeCheckGroup({
			prefix: 'ONE',
			subjects: ['one'],
			controls: [
				makeCheck({ id: 'ONE.1', duty: 'backup', related: { 'pci-dss': ['v4.0.1/10.5.1'] } }),
			],
		}),
	],
	frameworks: [
		makeFramework({
			groups: [
				{
					id: 'SC',
					title: 'Some',
					outside: [],
					controls: [
						control('CP-9', 'backup'),
						control('PE-3', 'walls'),
						control('SI-2', 'patching', 'schedules'),
						control('SC-12', 'keys'),
					],
				},
			],
		}),
		makeFramework({ id: 'pci-dss', order: 2, groups: [] }),
	],
});
const url = (path: string) => `https://atlas.example${path}`;
const change = (subject: string): ChangeRecord => ({
	id: `2026-01/${subject}/backup`,
	date: '2026-01',
	kind: 'aws-changed',
	service: subject,
	subject,
	duty: 'backup',
	title: `Backup on ${subject}`,
	after: 'AWS keeps `copies`.',
	coming: false,
	sources: [],
	url: url('/changes/#x'),
	cell: url(`/services/${subject}/#backup`),
});
const book: PlanBook = {
	address: url('/plan/?services=one,two'),
	url,
	edition: '2026-08',
	version: '2026.8.0+0',
	today: '2026-11-30',
	name: 'Shop',
	columns: catalog.services.map((service) => buildCheckedColumn(catalog, serviceSubject(service))),
	teams: [
		{ id: 'platform', name: 'Core' },
		{ id: 'data', name: 'Data' },
	],
	teamOf: (duty) => (duty === 'backup' ? 'data' : 'platform'),
	decisions: {
		'backup@one': { state: 'accepted-risk', note: 'Ann', until: '2027-01-31', at: '2026-11-01' },
	},
	background: buildPlanBackground(catalog),
	changes: [change('one'), change('elsewhere')],
};

const opened = async () => read(await writeWorkbook(planWorkbook(book)), { type: 'array' });
/** The lines of a sheet as another reader sees them: heads, rows, and the line below them. */
function linesOf(sheet: WorkSheet) {
	const lines = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '', raw: false });
	const [heads = [], ...rest] = lines;
	return { heads, rows: rest.slice(0, -2), foot: rest.at(-1)! };
}
const recordsOf = (sheet: WorkSheet) => {
	const { heads, rows } = linesOf(sheet);
	return rows.map((cells) =>
		Object.fromEntries(heads.map((head, place) => [head, cells[place] ?? ''])),
	);
};

test('the workbook has the sheets that auditors look for, each with its edition and the way back to the plan', async () => {
	const { SheetNames, Sheets } = await opened();
	expect(SheetNames).toEqual([
		'Read me',
		'Responsibilities',
		'CRM (NIST 800-53)',
		'CIS origination',
		'RASCI',
		'PCI view',
		'Changes',
	]);
	for (const name of SheetNames) {
		const cells = Object.values(Sheets[name]!) as { v?: unknown; l?: { Target: string } }[];
		expect(
			cells.filter(({ l }) => l?.Target === book.address),
			name,
		).not.toEqual([]);
		expect(
			cells.filter(({ v }) => String(v).includes(book.edition)),
			name,
		).not.toEqual([]);
	}
});

test('the read-me names the plan, its services and where AWS’s own matrix lies', async () => {
	const { Sheets } = await opened();
	const lines = utils.sheet_to_json<string[]>(Sheets['Read me']!, { header: 1 });
	expect(lines).toContainEqual(['Plan', 'Shop']);
	expect(lines).toContainEqual(['Services', 'Service one, Service two']);
	expect(lines).toContainEqual(['Version of the content', book.version]);
	expect(lines.flat().join(' ')).toContain('AWS Artifact');
});

test('every answer stands in full with its team, and with what was decided about it', async () => {
	const { Sheets } = await opened();
	const sheet = Sheets['Responsibilities']!;
	const { heads } = linesOf(sheet);
	expect(heads.slice(0, 16)).toEqual([
		...['Service', 'Variant', 'Duty', 'Layer', 'Owner', 'Hand-off', 'AWS does', 'Customer does'],
		...['If you do nothing', 'Default', 'Team', 'Checks', 'Source', 'Source read'],
		...['Stated or usual', 'Address'],
	]);
	const rows = recordsOf(sheet);
	expect(rows).toHaveLength(catalog.duties.length * book.columns.length);
	for (const [place, { id, label, cells }] of book.columns.entries())
		for (const [row, cell] of cells.entries())
			expect(rows[place * cells.length + row]).toMatchObject({
				Service: label,
				Duty: cell.title,
				Team: cell.duty === 'backup' ? 'Data' : 'Core',
				'AWS does': cell.aws ?? '',
				'Customer does': (cell.customer ?? '').replaceAll('`', ''),
				Decision: id === 'one' && cell.duty === 'backup' ? 'Accepted risk' : '',
				Address: cell.path ? url(cell.path) : '',
			});
	// A text that begins like a formula stays a text.
	const formulas = Object.values(sheet).filter((cell: { f?: string }) => cell.f !== undefined);
	expect(formulas).toEqual([]);
});

test('the matrix for FedRAMP has its three columns, and says per control what can be inherited', async () => {
	const { Sheets } = await opened();
	const { heads, rows } = linesOf(Sheets['CRM (NIST 800-53)']!);
	expect(heads).toEqual([
		'Control ID',
		'Can Be Inherited from CSP',
		'Specific Inheritance and Customer Agency/CSP Responsibilities',
	]);
	expect(heads).toEqual([...crmHeads]);
	expect(rows.map(([id, inherited]) => [id, inherited])).toEqual([
		['CP-9', 'No'],
		['PE-3', 'Yes'],
		['SI-2', 'Partial'],
		['SC-12', 'Partial'],
	]);
	const texts = rows.map((cells) => cells[2]!);
	expect(texts[1]).toBe('');
	for (const line of [texts[0]!, texts[2]!, texts[3]!].flatMap((text) => text.split('\n')))
		expect(line).toMatch(/^Service (one|two): Duty /);
	expect(texts[0]).not.toContain('Inherited:');
	expect(texts[2]).toContain('Inherited: ');
	expect(texts[2]).toContain('Customer: ');
});

test('where a control comes from stands under FedRAMP’s words, and its status is left to the customer', async () => {
	const { Sheets } = await opened();
	const { heads } = linesOf(Sheets['CIS origination']!);
	expect(heads).toEqual([...originationHeads]);
	const marks = Object.fromEntries(
		recordsOf(Sheets['CIS origination']!).map(({ 'Control ID': id, ...cells }) => [
			id,
			Object.entries(cells).flatMap(([head, mark]) => (mark === 'X' ? [head] : [])),
		]),
	);
	expect(marks).toEqual({
		'CP-9': [
			'Configured by Customer (Customer System Specific)',
			'Provided by Customer (Customer System Specific)',
		],
		'PE-3': ['Inherited from Pre-Existing Authorization'],
		'SI-2': [
			'Provided by Customer (Customer System Specific)',
			'Shared (Service Provider and Customer Responsibility)',
			'Inherited from Pre-Existing Authorization',
		],
		'SC-12': ['Shared (Service Provider and Customer Responsibility)'],
	});
});

test('exactly one party answers for each row of the RASCI matrix, by the hand-off', async () => {
	const { Sheets } = await opened();
	const rows = recordsOf(Sheets['RASCI']!);
	for (const { AWS = '', Core = '', Data = '' } of rows)
		expect([AWS, Core, Data].filter((letters) => letters.includes('A'))).toHaveLength(1);
	const of = (duty: string) =>
		rows
			.filter(({ Duty }) => Duty === `Duty ${duty}`)
			.map(({ Part, Services, AWS, Core, Data }) => [Part, Services, AWS, Core, Data]);
	expect(of('backup')).toEqual([['Customer', 'All services', '', '', 'A/R']]);
	expect(of('walls')).toEqual([['AWS', 'All services', 'A/R', 'I', '']]);
	expect(of('patching')).toEqual([
		['In AWS’s layers', 'Service one', 'A/R', 'I', ''],
		['In your layers', 'Service one', '', 'A/R', ''],
		['AWS', 'Service two', 'A/R', 'I', ''],
	]);
	expect(of('schedules')[0]).toEqual([
		'AWS applies, you schedule',
		...['Service one', 'R', 'A', ''],
	]);
	expect(of('keys')).toEqual([['AWS offers, you enable', 'Service one', 'S', 'A/R', '']]);
	expect(of('images')).toEqual([['AWS supplies, you apply', 'Service one', 'S', 'A/R', '']]);
});

test('the view for PCI goes by owner, and of the standard holds only ids', async () => {
	const { Sheets } = await opened();
	const sheet = Sheets['PCI view']!;
	expect(linesOf(sheet).heads).toEqual([...pciHeads]);
	const rows = recordsOf(sheet);
	const owners = rows.map(({ AWS, Customer, Both }) => [AWS, Customer, Both].indexOf('X'));
	expect(owners).toEqual(owners.toSorted());
	expect(rows.every(({ AWS, Customer, Both }) => `${AWS}${Customer}${Both}` === 'X')).toBe(true);
	expect(rows.find(({ Duty }) => Duty === 'Duty backup')).toMatchObject({
		'Evidence from AWS': '',
		'Evidence from you': 'ONE.1',
		'Last reviewed': '',
		'Requirements that AWS names beside the checks': 'v4.0.1/10.5.1',
	});
	expect(rows.find(({ Duty }) => Duty === 'Duty walls')).toMatchObject({
		AWS: 'X',
		'Evidence from AWS': 'Ask for AWS’s SOC 2 report.',
	});
});

test('changes are those of the services of the plan', async () => {
	const { Sheets } = await opened();
	const rows = recordsOf(Sheets['Changes']!);
	expect(rows.map(({ What, Since }) => [What, Since])).toEqual([
		['Backup on one', 'AWS keeps copies.'],
	]);
});

test('what is too long for a cell is counted, and the rest stands in full', async () => {
	const long = makeService({
		allocation: { backup: makeAllocation('customer', { customer: 'Keep copies. '.repeat(20) }) },
	});
	const [column] = [buildCheckedColumn(catalog, serviceSubject(long))];
	const columns = Array.from({ length: 300 }, (_, number) => ({
		...column!,
		label: `Service ${number}`,
		cells: column!.cells.map((cell) => ({ ...cell, customer: `${number} ${cell.customer}` })),
	}));
	const sheets = planWorkbook({ ...book, columns });
	const texts = sheets.flatMap(({ data }) => data.flat().map(({ value }) => value));
	expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(32_767);
	const crm = sheets[2]!.data.find(([id]) => id?.value === 'CP-9')!;
	expect(crm[2]!.value).toMatch(/\n\d+ more: see the sheet Responsibilities\.$/);
});
