import { layers } from '../../layers.ts';
import type { Column, ColumnCell } from '../../matrix/column.ts';
import { describeMonth } from '../../source.ts';
import { defaultStates, provenances } from '../../vocabulary.ts';
import type { ToUrl } from '../../to-url.ts';
import { answersIn, type AnswerTable, type AnswerTableRow } from './answer-table.ts';
import { cellColumns, plainCell, type CellColumn } from './cell-columns.ts';
import { headCell, linkCell, textCell, type Sheet } from './sheet.ts';

/** One answer with what stands around it. */
interface Answer {
	column: Column;
	row: AnswerTableRow;
	cell: ColumnCell;
	url: ToUrl;
}

/** The columns of the sheet: their heads, their widths, and what they say of an answer. */
const columns: readonly CellColumn<Answer>[] = [
	{ head: 'Subject', width: 26, write: ({ column }) => textCell(column.label) },
	{ head: 'Duty', width: 28, write: ({ row }) => textCell(row.title) },
	{ head: 'Layer', width: 18, write: ({ row }) => textCell(layers[row.layer].label) },
	cellColumns.owner,
	cellColumns.handoff,
	cellColumns.aws,
	cellColumns.customer,
	{
		head: 'Default',
		width: 20,
		write: ({ cell }) => textCell(cell.default && defaultStates[cell.default.state].label),
	},
	{ head: 'If nobody acts', width: 40, write: ({ cell }) => plainCell(cell.default?.text) },
	{ head: 'Note', width: 36, write: ({ cell }) => plainCell(cell.note) },
	{
		head: 'Changed',
		width: 36,
		write: ({ cell: { changed } }) =>
			plainCell(changed && `${describeMonth(changed.date)}: ${changed.text}`),
	},
	{ head: 'Team', width: 16, write: ({ row }) => textCell(row.team) },
	cellColumns.checks,
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
	cellColumns.source,
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
