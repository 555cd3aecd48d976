import { layers } from '../../layers.ts';
import { owners } from '../../vocabulary.ts';
import { answersIn, type AnswerTable } from './answer-table.ts';
import { ownerCell } from './owner-cell.ts';
import { headCell, textCell, type Sheet, type SheetCell } from './sheet.ts';

/** A sheet narrower than this shows the names of subjects as they are read. */
const UPRIGHT = 12;

/** Who owns each duty on each subject: a row a duty, a column a subject, in the owners' colours. */
export function matrixSheet(table: AnswerTable): Sheet {
	const { columns, rows } = table;
	const owned = columns.map(
		(column) => new Map(answersIn(table, column).map(({ row, cell }) => [row.duty, cell])),
	);
	const subjectHead = (label: string): SheetCell =>
		columns.length > UPRIGHT ? { ...headCell(label), textRotation: 90 } : headCell(label);
	const cellOf = (cells: (typeof owned)[number], duty: string): SheetCell => {
		const cell = cells.get(duty);
		if (!cell) return textCell();
		const { owner, provenance } = cell;
		const shown = ownerCell(owner, owners[owner].label);
		// What is only assumed stands light.
		if (provenance !== 'usual') return shown;
		const { fontWeight, ...light } = shown;
		return { ...light, fontStyle: 'italic' };
	};
	return {
		sheet: 'Matrix',
		columns: [{ width: 24 }, { width: 40 }, ...columns.map(() => ({ width: 14 }))],
		stickyRowsCount: 1,
		stickyColumnsCount: 2,
		filtered: true,
		data: [
			[headCell('Layer'), headCell('Duty'), ...columns.map(({ label }) => subjectHead(label))],
			...rows.map(({ duty, title, layer }) => [
				textCell(layers[layer].label),
				{ ...textCell(title), fontWeight: 'bold' as const },
				...owned.map((cells) => cellOf(cells, duty)),
			]),
		],
	};
}
