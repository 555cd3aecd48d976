import { briefOf } from '../matrix/answer-brief.ts';
import type { Column, ColumnCell } from '../matrix/column.ts';
import { originOf, origins, type Origin } from './origins.ts';

/** Whose a control is on some services, and what remains the customer's. */
export interface ChosenControl {
	/** The services by whose it is on them, in the order of the origins. */
	whose: { origin: Origin; services: readonly string[] }[];
	/** What remains; missing where nothing does. */
	left?: RemainingPart;
}

/** What remains the customer's of a control: of its first duty that is not all AWS's on some service. */
export interface RemainingPart {
	/** The first sentence of the customer's part on the first of these services. */
	text: string;
	/** The cells of these services, the one that the sentence is from first. */
	cells: readonly { label: string; path: string | undefined }[];
	/** How many other duties of the control leave something. */
	more: number;
}

/** Reads whose a control is from the columns of the chosen services. */
export function controlOn(duties: readonly string[], columns: readonly Column[]): ChosenControl {
	const cellsOf = ({ cells }: Column) => cells.filter(({ duty }) => duties.includes(duty));
	const read = columns.map((column) => ({
		label: column.label,
		origin: originOf(cellsOf(column).map(({ owner }) => owner)),
	}));
	const whose = (Object.keys(origins) as Origin[])
		.map((origin) => ({
			origin,
			services: read.filter((one) => one.origin === origin).map(({ label }) => label),
		}))
		.filter(({ services }) => services.length > 0);
	const [left, ...rest] = duties
		.map((duty) => columns.flatMap((column) => openCells(column, duty)))
		.filter((cells) => cells.length > 0);
	if (!left) return { whose };
	const cells = left.map(({ label, cell }) => ({ label, path: cell.path }));
	return { whose, left: { text: briefOf(left[0]!.cell).text, cells, more: rest.length } };
}

function openCells({ label, cells }: Column, duty: string): { label: string; cell: ColumnCell }[] {
	return cells
		.filter((cell) => cell.duty === duty && ['customer', 'shared'].includes(cell.owner))
		.map((cell) => ({ label, cell }));
}
