import type { Cell } from '../matrix/matrix.ts';
import { monthsBetween, STALE_AFTER_MONTHS } from '../source.ts';
import { defaultMarks, sentMarkings, writeMarks, type SentMarking } from './map-marks.ts';
import type { ServiceMap } from './map-sheet.ts';

/** The marks of the map that its cells do not carry, by service: in each view a letter a row. */
export type MapMarks = Record<string, Record<SentMarking, string>>;

/** A copy that was read so many months ago is recent. */
const RECENT_MONTHS = 3;

/** The marks of a map; the age of sources is measured in the month `now`. */
export function buildMapMarks({ columns }: ServiceMap, now: string): MapMarks {
	return Object.fromEntries(columns.map(({ id, cells }) => [id, marksOfColumn(cells, now)]));
}

function marksOfColumn(cells: readonly Cell[], now: string): Record<SentMarking, string> {
	const entries = sentMarkings.map((view) => [
		view,
		writeMarks(
			view,
			cells.map((cell) => marks[view](cell, now)),
		),
	]);
	return Object.fromEntries(entries) as Record<SentMarking, string>;
}

const marks: Record<SentMarking, (cell: Cell, now: string) => string | undefined> = {
	default: ({ allocation }) => {
		if (allocation.default) return defaultMarks[allocation.default.state];
		return allocation.owner === 'customer' || allocation.owner === 'shared' ? 'unsaid' : undefined;
	},
	handoff: ({ allocation }) => allocation.handoff,
	sources: (cell, now) => (cell.provenance === 'stated' ? ageOf(cell, now) : cell.provenance),
};

// The oldest copy decides: what else the answer says may be newer, but not surer.
function ageOf({ allocation }: Cell, now: string): string {
	const ages = allocation.sources
		.filter(({ final }) => !final)
		.map(({ asOf }) => monthsBetween(asOf, now));
	const age = Math.max(0, ...ages);
	if (age <= RECENT_MONTHS) return 'recent';
	return age <= STALE_AFTER_MONTHS ? 'older' : 'stale';
}
