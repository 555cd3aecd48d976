import { isCustomers } from '../customer-load.ts';
import type { Column, ColumnCell } from '../matrix/column.ts';
import { teamOf, type DutyTeams } from './plan-teams.ts';

/** One answer of a plan: what a duty asks for on one of its services. */
export interface PlanLine {
	/** The subject's id. */
	subject: string;
	/** What the subject is called. */
	label: string;
	cell: ColumnCell;
	/** Nothing does it unless somebody acts. */
	open: boolean;
}

/** A duty of a plan with every service on which it is the customer's, alone or in part. */
export interface PlanDuty {
	duty: string;
	title: string;
	team: string;
	/** What is stated or general, most open first. */
	lines: PlanLine[];
	/** Usual answers, joined where the same text is assumed for several services. */
	usual: { lines: PlanLine[] }[];
	/** How many of all its answers are open. */
	open: number;
	/** How many of them are the customer's alone. */
	alone: number;
	/** Whether its answers differ in owner between the services of the plan. */
	differs: boolean;
}

/** What a plan comes to, for its first sentence. */
export interface PlanSum {
	duties: number;
	services: number;
	answers: number;
	open: number;
}

/** The duties that are the customer's on any of the columns, in the catalog's order, each once. */
export function planDuties(columns: readonly Column[], teams: DutyTeams): PlanDuty[] {
	const [first] = columns;
	if (!first) return [];
	return first.cells.flatMap(({ duty, title }, place) => {
		const cells = columns.map((column) => ({ column, cell: column.cells[place]! }));
		const lines = cells
			.filter(({ cell }) => isCustomers(cell.owner))
			.map(({ column: { id, label }, cell }): PlanLine => ({
				subject: id,
				label,
				cell,
				open: isOpen(cell),
			}));
		return lines.length > 0 ? [dutyOf({ duty, title }, lines, cells.map(ownerOf), teams)] : [];
	});
}

/** The sum of a plan. */
export function sumUp(duties: readonly PlanDuty[], columns: readonly Column[]): PlanSum {
	const lines = duties.flatMap(allLines);
	return {
		duties: duties.length,
		services: columns.length,
		answers: lines.length,
		open: lines.filter(({ open }) => open).length,
	};
}

/** Every answer of a duty, stated ones first. */
export function allLines({ lines, usual }: PlanDuty): PlanLine[] {
	return [...lines, ...usual.flatMap((group) => group.lines)];
}

/** Nothing does it by itself: there is nothing by default, or what would do it is off. */
export function isOpen({ default: state }: Pick<ColumnCell, 'default'>): boolean {
	return state?.state === 'none' || state?.state === 'off-until-enabled';
}

const ownerOf = ({ cell }: { cell: ColumnCell }) => cell.owner;

function dutyOf(
	{ duty, title }: Pick<ColumnCell, 'duty' | 'title'>,
	lines: readonly PlanLine[],
	owners: readonly string[],
	teams: DutyTeams,
): PlanDuty {
	const stated = lines.filter(({ cell }) => cell.provenance !== 'usual');
	const assumed = lines.filter(({ cell }) => cell.provenance === 'usual');
	return {
		duty,
		title,
		team: teamOf(teams, duty),
		lines: stated.toSorted(byNeed),
		usual: [...Map.groupBy(assumed, ({ cell }) => cell.customer ?? cell.aws ?? '').values()].map(
			(group) => ({ lines: group }),
		),
		open: lines.filter(({ open }) => open).length,
		alone: lines.filter(({ cell }) => cell.owner === 'customer').length,
		differs: new Set(owners).size > 1,
	};
}

// What is open first, then what is the customer's alone; the order of the services otherwise.
function byNeed(a: PlanLine, b: PlanLine): number {
	return (
		Number(b.open) - Number(a.open) ||
		Number(b.cell.owner === 'customer') - Number(a.cell.owner === 'customer')
	);
}
