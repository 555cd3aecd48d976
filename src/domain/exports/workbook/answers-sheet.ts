import { plainText } from '../../code-spans.ts';
import { layers } from '../../layers.ts';
import type { Column, ColumnCell } from '../../matrix/column.ts';
import { describeMonth } from '../../source.ts';
import { defaultStates, handoffs, owners, provenances } from '../../vocabulary.ts';
import type { ToUrl } from '../../to-url.ts';
import { answersIn, type AnswerTable, type AnswerTableRow } from './answer-table.ts';
import { ownerCell } from './owner-cell.ts';
import { headCell, linkCell, textCell, type Sheet, type SheetCell } from './sheet.ts';

/** One answer with what stands around it. */
interface Answer {
	column: Column;
	row: AnswerTableRow;
	cell: ColumnCell;
	url: ToUrl;
}

const plain = (text = '') => textCell(plainText(text));

/** The columns of the sheet: their heads, their widths, and what they say of an answer. */
const columns: readonly { head: string; width: number; write: (answer: Answer) => SheetCell }[] = [
	{ head: 'Subject', width: 26, write: ({ column }) => textCell(column.label) },
	{ head: 'Duty', width: 28, write: ({ row }) => textCell(row.title) },
	{ head: 'Layer', width: 18, write: ({ row }) => textCell(layers[row.layer].label) },
	{
		head: 'Owner',
		width: 14,
		write: ({ cell }) => ownerCell(cell.owner, owners[cell.owner].label),
	},
	{
		head: 'Hand-off',
		width: 20,
		write: ({ cell }) => textCell(cell.handoff && handoffs[cell.handoff].label),
	},
	{ head: 'AWS does', width: 48, write: ({ cell }) => plain(cell.aws) },
	{ head: 'Customer does', width: 48, write: ({ cell }) => plain(cell.customer) },
	{
		head: 'Default',
		width: 20,
		write: ({ cell }) => textCell(cell.default && defaultStates[cell.default.state].label),
	},
	{ head: 'If nobody acts', width: 40, write: ({ cell }) => plain(cell.default?.text) },
	{ head: 'Note', width: 36, write: ({ cell }) => plain(cell.note) },
	{
		head: 'Changed',
		width: 36,
		write: ({ cell: { changed } }) =>
			plain(changed && `${describeMonth(changed.date)}: ${changed.text}`),
	},
	{ head: 'Team', width: 16, write: ({ row }) => textCell(row.team) },
	{
		head: 'Checks',
		width: 22,
		write: ({ cell }) => textCell(cell.checks?.map(({ title }) => title).join(', ')),
	},
	{
		head: 'Where it comes from',
		width: 18,
		write: ({ cell }) => textCell(provenances[cell.provenance].label),
	},
	{
		head: 'Unlike its model',
		width: 12,
		write: ({ cell }) => textCell(cell.exception ? 'yes' : 'no'),
	},
	{
		head: 'Source',
		width: 40,
		write: ({ cell: { sources } }) => linkCell(sources[0]?.title ?? '', sources[0]?.url),
	},
	{ head: 'Read', width: 10, write: ({ cell }) => textCell(cell.sources[0]?.asOf) },
	{
		head: 'Address',
		width: 40,
		write: ({ cell: { path }, url }) => linkCell(path ? url(path) : '', path && url(path)),
	},
];

/** Every answer in full: a row an answer, subject by subject. */
export function answersSheet(table: AnswerTable): Sheet {
	const { url } = table;
	const answers = table.columns.flatMap((column) =>
		answersIn(table, column).map(({ row, cell }): Answer => ({ column, row, cell, url })),
	);
	return {
		sheet: 'Answers',
		columns: columns.map(({ width }) => ({ width })),
		stickyRowsCount: 1,
		stickyColumnsCount: 2,
		filtered: true,
		data: [
			columns.map(({ head }) => headCell(head)),
			...answers.map((answer) => columns.map(({ write }) => write(answer))),
		],
	};
}
