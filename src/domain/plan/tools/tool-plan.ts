import { joinNames, shortLabel } from '../../names.ts';
import type { Column } from '../../matrix/column.ts';
import type { PlanToTake } from '../plan-export.ts';

/** A plan as the files for tools are made from it. */
export interface ToolPlan extends Pick<PlanToTake, 'address' | 'edition' | 'groups'> {
	/** What goes in front of the addresses of pages. */
	site: string;
	/** The answers of its services. */
	columns: readonly Column[];
}

/** What no tool takes for more than it is. */
export const unofficial =
	'Unofficial: not made, checked or endorsed by AWS. Texts are under CC BY 4.0.';

/** The edition of a plan, and where it is. */
export function originOf({ address, edition }: Pick<ToolPlan, 'address' | 'edition'>): string {
	return `Shared Responsibility Atlas, edition ${edition}: ${address}`;
}

/** The services of a plan as a sentence names them; of more than a few, how many there are. */
export function servicesOf({ columns }: Pick<ToolPlan, 'columns'>): string {
	const names = columns.map(({ label }) => shortLabel(label));
	return names.length > 5 ? `${names.length} services` : joinNames(names);
}

/** A text that is no longer than a tool takes; no sign is cut in two. */
export function cut(text: string, most: number): string {
	if (text.length <= most) return text;
	return `${text
		.slice(0, most - 1)
		.replace(/[\uD800-\uDBFF]$/, '')
		.trimEnd()}…`;
}
