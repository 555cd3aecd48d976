import { expect, test } from '@playwright/test';
import { colour } from '../../../../src/cards/palette.ts';
import { catalogTable } from '../../../../src/domain/exports/workbook/catalog-table.ts';
import { ownerFills } from '../../../../src/domain/exports/workbook/owner-cell.ts';
import { placeOf } from '../../../../src/domain/exports/workbook/sheet-extras.ts';
import { workbookOf } from '../../../../src/domain/exports/workbook/workbook.ts';
import { ownerIds, owners } from '../../../../src/domain/vocabulary.ts';
import { makeAllocation, makeCatalog, makeService, makeSource } from '../../../fixtures/catalog.ts';

const url = (path: string) => `https://atlas.example${path}`;
const duty = 'duty-in-data';
const catalog = makeCatalog({
	services: [
		makeService({
			name: 'Amazon RDS',
			allocation: {
				[duty]: makeAllocation('customer', {
					customer: 'Set `Encrypted`.',
					changed: { date: '2026-04', text: 'AWS moved the line.' },
					sources: [makeSource({ title: 'A page' })],
				}),
			},
		}),
	],
});
const table = catalogTable(catalog, url);
const [readMe, matrix, answers, sources] = workbookOf(table, '2026.11.0+0');
const texts = (rows: readonly (readonly { value: string }[])[]) =>
	rows.map((row) => row.map(({ value }) => value));

test('a workbook says what it is and what every owner means, whose colours are those of the matrix', () => {
	const lines = texts(readMe!.data);
	expect(lines).toContainEqual(['Version of the content', '2026.11.0+0']);
	for (const owner of ownerIds) {
		const line = readMe!.data.find(([cell]) => cell?.value === owners[owner].label)!;
		expect(line[0]).toMatchObject(ownerFills[owner]);
		expect(line[1]!.value).toBe(owners[owner].meaning);
	}
	expect(texts(workbookOf(table)[0]!.data).flat()).not.toContain('Version of the content');
});

test('the matrix has a row a duty and a column a subject; what is assumed is slanted', () => {
	const [head, ...rows] = matrix!.data;
	expect(head!.slice(2).map(({ value }) => value)).toEqual(table.columns.map(({ label }) => label));
	expect(rows.map((row) => row[1]!.value)).toEqual(catalog.duties.map(({ title }) => title));
	const column = head!.findIndex(({ value }) => value === 'Amazon RDS');
	const stated = rows[catalog.duties.findIndex(({ id }) => id === duty)]![column];
	expect(stated).toMatchObject({
		value: 'Customer',
		fontWeight: 'bold',
		backgroundColor: ownerFills.customer.backgroundColor,
	});
	const usual = rows[catalog.duties.findIndex(({ id }) => id !== duty)]![column];
	expect(usual).toMatchObject({ fontStyle: 'italic' });
	expect(matrix).toMatchObject({ filtered: true, stickyRowsCount: 1, stickyColumnsCount: 2 });
});

test('every answer stands in full with links to its source and its place', () => {
	const [head, ...rows] = answers!.data;
	expect(rows).toHaveLength(table.columns.length * catalog.duties.length);
	expect(answers!.columns).toHaveLength(head!.length);
	const at = (name: string) => head!.findIndex(({ value }) => value === name);
	const row = rows.find(
		(cells) =>
			cells[at('Subject')]!.value === 'Amazon RDS' && cells[at('Customer does')]!.value !== '',
	)!;
	expect(row[at('Customer does')]).toMatchObject({ value: 'Set Encrypted.', wrap: true });
	expect(row[at('Changed')]!.value).toBe('April 2026: AWS moved the line.');
	expect(row[at('Source')]).toMatchObject({ value: 'A page', link: makeSource().url });
	expect(row[at('Address')]!.link).toBe(url(`/services/amazon-rds/#${duty}`));
	expect(answers!.filtered).toBe(true);
});

test('each source stands once, by address', () => {
	const addresses = texts(sources!.data)
		.slice(1)
		.map(([, address]) => address!);
	expect(addresses).toEqual([...new Set(addresses)].toSorted());
	expect(addresses).toContain(makeSource().url);
});

test('the colours of owners are those of the light theme', () => {
	const fills = { aws: 'aws-fill', customer: 'customer-fill', 'not-applicable': 'none-fill' };
	const words = { aws: 'aws', customer: 'customer', 'not-applicable': 'mute' };
	for (const owner of ['aws', 'customer', 'not-applicable'] as const)
		expect(ownerFills[owner]).toEqual({
			backgroundColor: colour(fills[owner]),
			textColor: colour(words[owner]),
		});
	expect(ownerFills.shared).toMatchObject({
		backgroundColor: colour('customer-fill'),
		fillPatternColor: colour('aws-strong'),
	});
});

for (const [x, y, place] of [
	[0, 0, 'A1'],
	[25, 9, 'Z10'],
	[26, 0, 'AA1'],
	[51, 0, 'AZ1'],
	[702, 0, 'AAA1'],
] as const)
	test(`the cell in column ${x + 1} and row ${y + 1} is ${place}`, () => {
		expect(placeOf(x, y)).toBe(place);
	});
