import type { Catalog } from '../catalog.ts';
import { placedSources } from '../placed.ts';
import type { Source } from '../schema.ts';
import { uniqueSources } from '../source.ts';

/** How much of the matrix is stated, and how old what was read is. */
export interface Coverage {
	/** Stated cells of all services, variants left out. */
	stated: number;
	/** All cells of all services, variants left out. */
	cells: number;
	/** Stated cells of variants. */
	variantStated: number;
	/** Stated duties a service, most first; `variants` counts those its variants restate. */
	services: { id: string; stated: number; variants: number }[];
	/** Services that state a duty, fewest first. */
	duties: { id: string; stated: number }[];
	/** How many distinct pages were last read in each month, oldest first; final publications left out. */
	months: { month: string; sources: Source[] }[];
}

/** Measures the coverage of a catalog. */
export function measureCoverage(catalog: Catalog): Coverage {
	const { services, duties } = catalog;
	const statedBy = (allocation: object) => Object.keys(allocation).length;
	const perService = services.map(({ id, allocation, variants }) => ({
		id,
		stated: statedBy(allocation),
		variants: sum(variants.map((variant) => statedBy(variant.allocation))),
	}));
	const perDuty = duties.map(({ id }) => ({
		id,
		stated: services.filter(({ allocation }) => id in allocation).length,
	}));
	return {
		stated: sum(perService.map(({ stated }) => stated)),
		cells: services.length * duties.length,
		variantStated: sum(perService.map(({ variants }) => variants)),
		services: perService.toSorted((a, b) => b.stated - a.stated),
		duties: perDuty.toSorted((a, b) => a.stated - b.stated),
		months: readingMonths(catalog),
	};
}

/** The coverage as a text for a terminal. */
export function formatCoverage(coverage: Coverage): string {
	const { stated, cells, variantStated, services, duties, months } = coverage;
	const percent = cells === 0 ? 0 : Math.round((100 * stated) / cells);
	return [
		`${stated} of ${cells} cells are stated (${percent} %; the aim is 1,700), and ${variantStated} more by variants.`,
		'',
		'Stated duties a service (by its variants):',
		...services.map(({ id, stated: own, variants }) =>
			line(own, variants ? `${id} (+${variants})` : id),
		),
		'',
		'Services that state a duty, fewest first:',
		...duties.map(({ id, stated: count }) => line(count, id)),
		'',
		'Pages by the month in which they were last read, oldest first:',
		...months.map(({ month, sources }) => line(sources.length, month)),
		...(months[0]
			? ['', `Read in ${months[0].month}:`, ...months[0].sources.map(({ url }) => `  ${url}`)]
			: []),
	].join('\n');
}

/** The month of the latest reading, `YYYY-MM`. Throws where nothing was read. */
export function latestReading(catalog: Catalog): string {
	const month = readingMonths(catalog).at(-1)?.month;
	if (!month) throw new RangeError('no source of the catalog has a month of reading');
	return month;
}

function readingMonths(catalog: Catalog): Coverage['months'] {
	const read = placedSources(catalog).flatMap(({ source }) => (source.final ? [] : [source]));
	const groups = Map.groupBy(uniqueSources(read), ({ asOf }) => asOf);
	return [...groups]
		.map(([month, sources]) => ({ month, sources }))
		.toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

function line(count: number, text: string): string {
	return `${String(count).padStart(5)}  ${text}`;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
