import {
	answerLines,
	describeOwner,
	describeProvenance,
	lineText,
	type AnswerLine,
} from '../matrix/answer.ts';
import type { Column, ColumnCell } from '../matrix/column.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { AnswerSource } from '../schema.ts';
import { describeDate, uniqueSources } from '../source.ts';
import { layers, type Layer } from '../layers.ts';

/** A view of the comparison, to be taken along: exactly the columns and rows that are shown, in their order. */
export interface TableView {
	/** The full address of the view. */
	address: string;
	columns: readonly Column[];
	/** The team goes by the name that the reader gave it. */
	rows: readonly { duty: string; title: string; layer: Layer; team: string }[];
}

/** One answer as a flat record of text: a line of a spreadsheet. */
export interface ExportRecord {
	duty: string;
	title: string;
	layer: string;
	team: string;
	subject: string;
	subjectLabel: string;
	owner: string;
	handoff: string;
	aws: string;
	customer: string;
	defaultState: string;
	default: string;
	changed: string;
	note: string;
	checks: string;
	see: string;
	provenance: string;
	origin: string;
	exception: string;
	sources: string;
}

/** The fields of a record, in the order of the columns of a spreadsheet. */
export const exportFields = [
	'duty',
	'title',
	'layer',
	'team',
	'subject',
	'subjectLabel',
	'owner',
	'handoff',
	'aws',
	'customer',
	'defaultState',
	'default',
	'changed',
	'note',
	'checks',
	'see',
	'provenance',
	'origin',
	'exception',
	'sources',
] as const satisfies readonly (keyof ExportRecord)[];

/** The view as records, one a cell: row by row, from the left column to the right. */
export function toRecords({ columns, rows }: TableView): ExportRecord[] {
	return rows.flatMap(({ duty, title, layer, team }) =>
		columns.flatMap((column) => {
			const cell = cellOf(column, duty);
			if (!cell) return [];
			return {
				duty,
				title,
				layer: layers[layer].label,
				team,
				subject: column.id,
				subjectLabel: column.label,
				owner: cell.owner,
				handoff: cell.handoff ?? '',
				...textsOf(cell),
				defaultState: cell.default?.state ?? '',
				provenance: cell.provenance,
				origin: describeProvenance(cell) ?? '',
				exception: cell.exception ? 'yes' : '',
				sources: cell.sources.map(describeSource).join(' '),
			};
		}),
	);
}

function textsOf(cell: ColumnCell): Record<AnswerLine['part'], string> {
	const none = { aws: '', customer: '', default: '', changed: '', note: '', checks: '', see: '' };
	const texts = answerLines(cell).map((line): [AnswerLine['part'], string] => [
		line.part,
		// Of a change the month stands in front of the text only.
		line.part === 'changed' ? `${line.head}: ${lineText(line)}` : lineText(line),
	]);
	return { ...none, ...(Object.fromEntries(texts) as Partial<typeof none>) };
}

// What it carries stands beside its month: `https://… (2026-08: aws, default)`.
function describeSource({ url, asOf, for: parts }: AnswerSource): string {
	return `${url} (${asOf}: ${parts.join(', ')})`;
}

/** The view as JSON, with every field of every answer. */
export function toJson({ address, columns, rows }: TableView): string {
	const view = {
		address,
		columns: columns.map(({ id, label }) => ({ id, label })),
		rows: rows.map(({ duty, title, layer, team }) => ({
			duty,
			title,
			layer,
			team,
			cells: columns.flatMap((column) => {
				const cell = cellOf(column, duty);
				return cell ? [{ subject: column.id, ...cell }] : [];
			}),
		})),
	};
	return `${JSON.stringify(view, null, 2)}\n`;
}

/** The view as a Markdown table of owners, with the sources below. */
export function toMarkdownTable(view: TableView): string {
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
