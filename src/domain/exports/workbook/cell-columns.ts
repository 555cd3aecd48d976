import { plainText } from '../../code-spans.ts';
import type { ColumnCell } from '../../matrix/column.ts';
import { handoffs, owners } from '../../vocabulary.ts';
import { ownerCell } from './owner-cell.ts';
import { linkCell, textCell, type SheetCell } from './sheet.ts';

/** A column of a sheet of answers: its head, its width in characters, and what it says of an answer. */
export interface CellColumn<Answer = { cell: ColumnCell }> {
	head: string;
	width: number;
	write: (answer: Answer) => SheetCell;
}

/** A text without the marks of code. */
export const plainCell = (text = '') => textCell(plainText(text));

/** The columns that every sheet of answers has alike. */
export const cellColumns = {
	owner: {
		head: 'Owner',
		width: 14,
		write: ({ cell }) => ownerCell(cell.owner, owners[cell.owner].label),
	},
	handoff: {
		head: 'Hand-off',
		width: 20,
		write: ({ cell }) => textCell(cell.handoff && handoffs[cell.handoff].label),
	},
	aws: { head: 'AWS does', width: 48, write: ({ cell }) => plainCell(cell.aws) },
	customer: { head: 'Customer does', width: 48, write: ({ cell }) => plainCell(cell.customer) },
	checks: {
		head: 'Checks',
		width: 22,
		write: ({ cell }) => textCell(cell.checks?.map(({ title }) => title).join(', ')),
	},
	source: {
		head: 'Source',
		width: 40,
		write: ({ cell: { sources } }) => linkCell(sources[0]?.title ?? '', sources[0]?.url),
	},
} as const satisfies Record<string, CellColumn>;
