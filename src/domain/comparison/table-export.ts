import { plainText } from '../code-spans.ts';
import { guardFormula, toCsv } from '../exports/csv.ts';
import { rowFields, toCells } from '../exports/row-cells.ts';
import { toRow } from '../exports/row.ts';
import type { AnswerTable } from '../exports/workbook/answer-table.ts';
import type { AllocationRow } from '../exports/schema/allocation.ts';
import { escapeMarkdown } from '../markdown.ts';
import { describeOwner } from '../matrix/answer.ts';
import type { Column, ColumnCell } from '../matrix/column.ts';
import { describeDate, uniqueSources } from '../source.ts';

/** The view as rows, one a cell: row by row, from the left column to the right. */
export function toRows({ columns, rows, url }: AnswerTable): AllocationRow[] {
	return rows.flatMap(({ duty, layer, team }) =>
		columns.flatMap((column) => {
			const cell = cellOf(column, duty);
			return cell ? [toRow({ subject: column, duty: { layer, team } }, cell, url)] : [];
		}),
	);
}

/** The view as a table for a spreadsheet, its head first: texts without marks of code, and nothing that is a formula. */
export function toTable(view: AnswerTable): string[][] {
	const body = toRows(view).map((row) => toCells(row).map((cell) => guardFormula(plainText(cell))));
	return [[...rowFields], ...body];
}

/** The view as CSV, marked as UTF-8 for the spreadsheet that a person opens it with. */
export function toTableCsv(view: AnswerTable): string {
	return `\uFEFF${toCsv(toTable(view))}`;
}

/** The view as JSON: its address, and the same rows as in the published data. */
export function toJson(view: AnswerTable): string {
	const { address, columns } = view;
	const described = columns.map(({ id, label }) => ({ id, label }));
	return `${JSON.stringify({ address, columns: described, rows: toRows(view) }, null, 2)}\n`;
}

/** The view as a Markdown table of owners, with the sources below. */
export function toMarkdownTable(view: AnswerTable): string {
	const { address, columns, rows } = view;
	const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
	const sources = rows.flatMap(({ duty }) =>
		columns.flatMap((column) => cellOf(column, duty)?.sources ?? []),
	);
	return [
		`# ${columns.map(({ label }) => escapeMarkdown(label)).join(', ')}`,
		'',
		`<${address}>`,
		'',
		line(['Duty', ...columns.map(({ label }) => label)]),
		`|${' --- |'.repeat(columns.length + 1)}`,
		...rows.map(({ duty, title }) =>
			line([title, ...columns.map((column) => ownerIn(column, duty))]),
		),
		'',
		'## Sources',
		'',
		...uniqueSources(sources).map(
			(source) => `- [${escapeMarkdown(source.title)}](${source.url}), ${describeDate(source)}`,
		),
		'',
	].join('\n');
}

function ownerIn(column: Column, duty: string): string {
	const cell = cellOf(column, duty);
	return cell ? describeOwner(cell) : '';
}

function cellOf({ cells }: Column, duty: string): ColumnCell | undefined {
	return cells.find((cell) => cell.duty === duty);
}
