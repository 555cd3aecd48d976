import type { Catalog, Dispute, Duty } from '../catalog.ts';
import { resolveCell, type Cell } from '../matrix/matrix.ts';
import { allSubjects } from '../matrix/subject.ts';
import { once } from '../once.ts';
import { oftenWrongPath } from '../paths.ts';

/** A claim with the cell that settles it. */
export interface SettledDispute {
	dispute: Dispute;
	cell: Cell;
}

/** Every claim with its cell, by the name of what it is about. */
export const settledDisputes = once((catalog: Catalog): readonly SettledDispute[] => {
	const subjects = new Map(allSubjects(catalog).map((subject) => [subject.id, subject]));
	const duties = new Map(catalog.duties.map((duty): [string, Duty] => [duty.id, duty]));
	return catalog.disputes
		.flatMap((dispute) => {
			const [duty, subject] = [duties.get(dispute.duty), subjects.get(dispute.subject)];
			return duty && subject ? [{ dispute, cell: resolveCell(duty, subject) }] : [];
		})
		.toSorted((a, b) => compare(a.cell.subject.label, b.cell.subject.label));
});

/** The claim's place on the page of all. */
export const disputePath = ({ id }: Pick<Dispute, 'id'>) => `${oftenWrongPath}#${id}`;

/** The claims that an answer settles, where it is at home. */
export function disputesOfCell(catalog: Catalog, { duty, subject }: Cell): Dispute[] {
	return catalog.disputes.filter(
		(dispute) => dispute.duty === duty.id && dispute.subject === subject.id,
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
