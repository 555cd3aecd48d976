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

/** `5 January 2023` for `2023-01-05`, and the month alone for a month. */
export function describeDay(date: string): string {
	const day = Number(date.slice(8));
	return `${day > 0 ? `${day} ` : ''}${describeMonth(date.slice(0, 7))}`;
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

/** What the reading of some sources comes to: how many pages, in which months, and how many copies are too old. */
export interface Reading {
	pages: number;
	/** `August 2026`, or `April to August 2026`; empty where nothing was read that can grow old. */
	months: string;
	/** Pages whose copy is older than twelve months. */
	overdue: number;
}

/** Sums up the reading of some sources, measured in the month `now`. */
export function sumUpReading(sources: readonly Source[], now: string): Reading {
	const unique = uniqueSources(sources);
	const months = unique
		.filter(({ final }) => !final)
		.map(({ asOf }) => asOf)
		.toSorted();
	return {
		pages: unique.length,
		months: describeMonths(months[0], months.at(-1)),
		overdue: unique.filter((source) => isStale(source, now)).length,
	};
}

function describeMonths(first: string | undefined, last: string | undefined): string {
	if (!first || !last) return '';
	if (first === last) return describeMonth(last);
	const [from = '', year] = describeMonth(first).split(' ');
	return `${year === last.slice(0, 4) ? from : describeMonth(first)} to ${describeMonth(last)}`;
}
