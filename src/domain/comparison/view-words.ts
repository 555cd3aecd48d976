import { joinNames, shortLabel } from '../names.ts';
import { layers } from '../layers.ts';
import { owners, sides } from '../vocabulary.ts';
import { tableSorts, type TableState } from './table-state.ts';

/** What the subjects and the teams of a view are called. */
export interface ViewNames {
	subject(id: string): string;
	team(id: string): string;
}

/** A filter that a view applies, in words, and the parts of the view that it is. */
export interface AppliedFilter {
	label: string;
	parts: readonly (keyof TableState)[];
}

/** A title longer than this is cut where it is shown. */
const LONGEST = 52;

/** What some subjects are called together, as a title: `Compare EC2, Fargate and Lambda`. */
export function titleOfComparison(labels: readonly string[]): string {
	const short = labels.map(shortLabel);
	const most = short.findLastIndex(
		(_, index) => joinNames(short.slice(0, index + 1)).length <= LONGEST - 12,
	);
	const shown = short.slice(0, Math.max(1, most + 1));
	const rest = short.length - shown.length;
	return `Compare ${rest > 0 ? `${shown.join(', ')} and ${rest} more` : joinNames(shown)}`;
}

/** A view in a sentence: what is compared, and what narrows it. */
export function describeView(
	view: TableState,
	names: ViewNames,
	{ shown, all }: { shown: number; all: number },
): string {
	const columns = joinNames(view.columns.map((id) => names.subject(id)));
	const filters = appliedFilters(view, names).map(({ label }) => label);
	const words = view.query.trim() ? [`with “${view.query.trim()}”`] : [];
	const narrowed = [...filters, ...words].join(', ');
	return `${shown} of ${all} duties side by side${narrowed && ` (${narrowed})`}: ${columns}.`;
}

/** Every filter of a view but what is typed, in the order in which they are offered. */
export function appliedFilters(view: TableState, names: ViewNames): AppliedFilter[] {
	const { columns, layer, team, owner, ownerColumn, side, moved, differences, checked, sort } =
		view;
	const short = (id: string) => shortLabel(names.subject(id));
	const filters: [told: unknown, label: () => string, ...parts: (keyof TableState)[]][] = [
		[differences, () => 'Differences only', 'differences'],
		[layer, () => `Layer: ${layers[layer!].label}`, 'layer'],
		[team, () => `Team: ${names.team(team!)}`, 'team'],
		[owner, () => ownedBy(owner!, ownerColumn, names), 'owner', 'ownerColumn'],
		[side, () => sides[side!].label, 'side'],
		[checked, () => 'Has a check', 'checked'],
		[moved, () => `Moves from ${short(columns[0]!)} to ${short(moved!)}`, 'moved'],
		[sort !== 'stack', () => `Order: ${tableSorts[sort]}`, 'sort'],
	];
	return filters.flatMap(([told, label, ...parts]) => (told ? [{ label: label(), parts }] : []));
}

function ownedBy(owner: keyof typeof owners, column: string | undefined, names: ViewNames): string {
	const place = column ? ` in ${shortLabel(names.subject(column))}` : '';
	return `Owner: ${owners[owner].label}${place}`;
}
