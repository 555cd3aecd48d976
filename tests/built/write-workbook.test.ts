import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbook } from '../../src/built/write-workbook.ts';
import {
	headCell,
	linkCell,
	textCell,
	type Sheet,
} from '../../src/domain/exports/workbook/sheet.ts';

const address = 'https://atlas.example/?a=1&b="2"';
const sheets: Sheet[] = [
	{
		sheet: 'Answers',
		columns: [{ width: 20 }, { width: 40 }],
		stickyRowsCount: 1,
		filtered: true,
		data: [
			[headCell('Duty'), headCell('Address')],
			[textCell('One'), linkCell('There', address)],
			[textCell('=1+1'), linkCell('There, too', address)],
		],
	},
	{ sheet: 'Notes', columns: [{ width: 20 }], filtered: false, data: [[textCell('A note')], []] },
];
const read = async () => {
	const files = unzipSync(await writeWorkbook(sheets));
	return (name: string) => strFromU8(files[name]!);
};

test('a sheet has widths, rows that stay, and a filter behind its cells', async () => {
	const file = await read();
	const sheet = file('xl/worksheets/sheet1.xml');
	expect(sheet).toMatch(/<col [^>]*width="40"/);
	expect(sheet).toContain('state="frozen"');
	expect(sheet).toContain('</sheetData><autoFilter ref="A1:B3"/><hyperlinks>');
	expect(file('xl/worksheets/sheet2.xml')).not.toMatch(/autoFilter|hyperlinks/);
	expect(file('xl/workbook.xml')).toMatch(/name="Answers".*name="Notes"/);
});

test('cells that lead to one address share its relation', async () => {
	const file = await read();
	const links = file('xl/worksheets/sheet1.xml').match(/<hyperlink [^>]*>/g);
	expect(links).toEqual([
		'<hyperlink ref="B2" r:id="rId-link-1"/>',
		'<hyperlink ref="B3" r:id="rId-link-1"/>',
	]);
	const relations = file('xl/worksheets/_rels/sheet1.xml.rels');
	expect(relations.match(/Target="[^"]*" TargetMode="External"/g)).toEqual([
		'Target="https://atlas.example/?a=1&amp;b=&quot;2&quot;" TargetMode="External"',
	]);
});

test('no text is a formula', async () => {
	const file = await read();
	expect(file('xl/worksheets/sheet1.xml')).not.toContain('<f>');
	expect(file('xl/sharedStrings.xml')).toContain('=1+1');
});

test('the same sheets are the same bytes', async () => {
	const [first, second] = [await writeWorkbook(sheets), await writeWorkbook(sheets)];
	expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});
