import type { ChangeRecord } from '../../exports/schema/changes.ts';
import type { Column, ColumnCell } from '../../matrix/column.ts';
import type { ToUrl } from '../../to-url.ts';
import type { PlanDecisions } from '../decisions.ts';
import type { PlanBackground } from '../plan-background.ts';

/** A plan as its workbook is made from it. */
export interface PlanBook {
	/** The full address of the plan. */
	address: string;
	/** The full address of a path of the site. */
	url: ToUrl;
	/** The month of the newest page that its answers were read on, `YYYY-MM`. */
	edition: string;
	/** The version of the content. */
	version: string;
	/** The day, `YYYY-MM-DD`. */
	today: string;
	/** What the reader calls the plan. */
	name: string;
	columns: readonly Column[];
	/** The teams in their order, as the reader calls them. */
	teams: readonly { id: string; name: string }[];
	/** The id of the team that does a duty. */
	teamOf: (duty: string) => string;
	decisions: PlanDecisions;
	background: PlanBackground;
	/** Every change that is published. */
	changes: readonly ChangeRecord[];
}

/** An answer of the plan with the service that it is about. */
export interface BookAnswer {
	/** The subject's id. */
	subject: string;
	/** What the subject is called. */
	label: string;
	cell: ColumnCell;
}

/** The answers to each duty of a plan, in the order of duties and services; what is not applicable stands among them. */
export function answersByDuty({ columns }: Pick<PlanBook, 'columns'>): BookAnswer[][] {
	const [first] = columns;
	return (first?.cells ?? []).map((_, place) =>
		columns.map(({ id, label, cells }) => ({ subject: id, label, cell: cells[place]! })),
	);
}
