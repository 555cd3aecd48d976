import type { Catalog, Team } from '../catalog.ts';
import { isCustomers } from '../customer-load.ts';
import type { Cell } from '../matrix/matrix.ts';

/** A team and the cells that ask something of it. */
export interface TeamDuties {
	team: Team;
	/** Cells whose owner is the customer or shared, in the catalog's order. */
	cells: Cell[];
}

/** What is left for each team of the customer's, among the cells of one subject. */
export function dutiesByTeam(catalog: Catalog, cells: readonly Cell[]): TeamDuties[] {
	return catalog.teams.map((team) => ({
		team,
		cells: cells.filter(
			({ duty, allocation: { owner } }) => duty.team === team.id && isCustomers(owner),
		),
	}));
}
