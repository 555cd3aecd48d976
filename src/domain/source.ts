import type { Source } from './schema.ts';

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/** `August 2026` for `2026-08`. */
export function describeMonth(month: string): string {
	const [year, number] = month.split('-');
	return `${months[Number(number) - 1]} ${year}`;
}

/** How a source dates itself: when the copy was read, or when a final publication appeared. */
export function describeDate({ asOf, final }: Source): string {
	return `${final ? 'published' : 'read'} ${describeMonth(asOf)}`;
}

/** After this many months a copy may no longer say what the page says. */
export const STALE_AFTER_MONTHS = 12;

/** Whether a source's copy was more than twelve months old in the month `now` (`YYYY-MM`). */
export function isStale({ asOf, final }: Source, now: string): boolean {
	return !final && monthsBetween(asOf, now) > STALE_AFTER_MONTHS;
}

/** Whole months from one `YYYY-MM` to another. */
export function monthsBetween(from: string, to: string): number {
	const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
	const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
	return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

/** Each page once, the newest copy of it, in order of first appearance. */
export function uniqueSources(sources: readonly Source[]): Source[] {
	const byUrl = new Map<string, Source>();
	for (const source of sources) {
		const known = byUrl.get(source.url);
		if (!known || known.asOf < source.asOf) byUrl.set(source.url, source);
	}
	return [...byUrl.values()];
}

/** The month of the latest reading among some sources, or undefined where all are final. */
export function latestMonth(sources: readonly Source[]): string | undefined {
	return sources
		.filter(({ final }) => !final)
		.map(({ asOf }) => asOf)
		.toSorted()
		.at(-1);
}
