import type { Column, ColumnCell } from '../matrix/column.ts';
import { escapeMarkdown } from '../markdown.ts';
import { describeDate, uniqueSources } from '../source.ts';
import { handoffs, layers, owners, type Layer } from '../vocabulary.ts';

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
	note: string;
	provenance: string;
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
	'note',
	'provenance',
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
				aws: cell.aws ?? '',
				customer: cell.customer ?? '',
				defaultState: cell.default?.state ?? '',
				default: cell.default?.text ?? '',
				note: cell.note ?? '',
				provenance: cell.provenance,
				exception: cell.exception ? 'yes' : '',
				sources: cell.sources.map(({ url, asOf }) => `${url} (${asOf})`).join(' '),
			};
		}),
	);
}

/**
 * A text that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function guardFormula(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
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
export function toMarkdown(view: TableView): string {
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
			line([title, ...columns.map((column) => describeCell(cellOf(column, duty)))]),
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

function describeCell(cell: ColumnCell | undefined): string {
	if (!cell) return '';
	const handoff = cell.handoff ? `: ${handoffs[cell.handoff].label}` : '';
	const usual = cell.provenance === 'usual' ? ' (usual, not stated)' : '';
	return `${owners[cell.owner].label}${handoff}${usual}`;
}

function cellOf({ cells }: Column, duty: string): ColumnCell | undefined {
	return cells.find((cell) => cell.duty === duty);
}
