import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { buildColumn, type Column } from '../../../src/domain/matrix/column.ts';
import { modelSubject, serviceSubject } from '../../../src/domain/matrix/subject.ts';
import { guardFormula } from '../../../src/domain/exports/csv.ts';
import { rowFields } from '../../../src/domain/exports/row-cells.ts';
import {
	toJson,
	toMarkdownTable,
	toRows,
	toTable,
	toTableCsv,
} from '../../../src/domain/comparison/table-export.ts';
import type { AnswerTable } from '../../../src/domain/exports/workbook/answer-table.ts';
import { makeAllocation, makeCatalog, makeService, makeSource } from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	services: [
		makeService({
			name: 'Amazon RDS',
			allocation: {
				'duty-in-data': makeAllocation('customer', { customer: 'Say "no", then | wait.' }),
			},
		}),
	],
});
const columns: Column[] = [
	buildColumn(catalog, modelSubject(catalog.cloudModels[1]!)),
	buildColumn(catalog, serviceSubject(catalog.services[0]!)),
];
const view: AnswerTable = {
	address: 'https://example.com/compare/?columns=paas,amazon-rds',
	url: (path) => `https://example.com${path}`,
	columns,
	rows: catalog.duties
		.slice(0, 3)
		.map(({ id, title, layer }) => ({ duty: id, title, layer, team: 'Platform' })),
};

test('buildColumn gives one cell a duty, with its permanent address and where it comes from', () => {
	expect(columns[1]!.cells.map(({ duty }) => duty)).toEqual(catalog.duties.map(({ id }) => id));
	expect(columns[1]!.cells[0]).toMatchObject({
		duty: 'duty-in-data',
		owner: 'customer',
		provenance: 'stated',
		exception: true,
		path: '/services/amazon-rds/#duty-in-data',
	});
	expect(columns[1]!.cells[1]).toMatchObject({ provenance: 'usual', exception: false });
	expect(
		buildColumn(catalog, modelSubject(catalog.serviceModels[0]!)).cells[0]!.path,
	).toBeUndefined();
});

test('toRows gives one row a cell, row by row, left to right', () => {
	const rows = toRows(view);
	expect(rows.map(({ duty, subject }) => `${duty} ${subject}`).slice(0, 3)).toEqual([
		'duty-in-data paas',
		'duty-in-data amazon-rds',
		'duty-in-identity paas',
	]);
	expect(rows).toHaveLength(6);
	expect(rows[1]).toMatchObject({
		subject_name: 'Amazon RDS',
		team: 'Platform',
		owner: 'customer',
		exception: true,
		url: 'https://example.com/services/amazon-rds/#duty-in-data',
	});
});

test('the table for a spreadsheet has a head, a line a row, and no marks of code', () => {
	const [head, ...lines] = toTable(view);
	expect(head).toEqual(rowFields);
	expect(lines).toHaveLength(6);
	expect(lines.every((line) => line.length === rowFields.length)).toBe(true);
	expect(lines[1]![rowFields.indexOf('sources')]).toBe(`${makeSource().url} (2026-08: customer)`);
	expect(toTableCsv(view)).toMatch(/^\uFEFFsubject,subject_name,/);
});

test('a spreadsheet takes no cell for a formula', () => {
	for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])
		expect(guardFormula(text)).toBe(`'${text}`);
	for (const text of ['', 'Patches = done', 'EC2']) expect(guardFormula(text)).toBe(text);
});

test('records survive the way through CSV, whatever stands in them', () => {
	const text = fc
		.string({ unit: 'binary', maxLength: 30 })
		.map((value) => value.replaceAll('\0', ''));
	fc.assert(
		fc.property(
			fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
			(data) => {
				const fields = ['a', 'b', 'c'];
				const guarded = data.map((row) => row.map(guardFormula));
				const csv = Papa.unparse({ fields, data: guarded }, { newline: '\r\n' });
				const { data: back } = Papa.parse<string[]>(csv, { newline: '\r\n' });
				expect(back).toEqual([fields, ...guarded]);
				expect(back.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
			},
		),
		{ numRuns: 500 },
	);
});

test('toJson holds the same rows, and the address of the view', () => {
	const parsed = JSON.parse(toJson(view)) as { address: string; columns: unknown; rows: unknown };
	expect(parsed.address).toBe(view.address);
	expect(parsed.columns).toEqual([
		{ id: 'paas', label: 'paas' },
		{ id: 'amazon-rds', label: 'Amazon RDS' },
	]);
	expect(parsed.rows).toEqual(toRows(view));
});

test('toMarkdownTable is a table of owners with its address and its sources', () => {
	const markdown = toMarkdownTable(view);
	expect(markdown.split('\n').slice(0, 8)).toEqual([
		'# paas, Amazon RDS',
		'',
		'<https://example.com/compare/?columns=paas,amazon-rds>',
		'',
		'| Duty | paas | Amazon RDS |',
		'| --- | --- | --- |',
		'| Duty duty-in-data | AWS | Customer |',
		'| Duty duty-in-identity | AWS | AWS, assumed from paas |',
	]);
	expect(markdown).toContain(`- [${makeSource().title}](${makeSource().url}), read August 2026`);
});
