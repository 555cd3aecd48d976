import type { Catalog } from '../catalog.ts';
import { latestReading } from '../matrix/coverage.ts';

/** The version of the published shapes: a field that goes is a new major, a field that comes a new minor one. */
export const schemaVersion = '1.0.0';

/** The licence of texts and data, as SPDX names it. */
export const dataLicence = 'CC-BY-4.0';

/** Which state of the content a file was written from. */
export interface Edition {
	/** `2026.11.0+3f2a9c1b`: the month of the content and a digest of all of it, so that nobody can forget to count. */
	dataVersion: string;
	/** The month (`YYYY-MM`) of the latest reading, correction or change. */
	lastModified: string;
}

/** The edition of a catalog; `digest` gives a hash of a text in hexadecimal digits. */
export function editionOf(catalog: Catalog, digest: (text: string) => string): Edition {
	const corrected = catalog.corrections.flatMap(({ corrections }) =>
		corrections.map(({ date }) => date),
	);
	const lastModified = [latestReading(catalog), ...corrected].toSorted().at(-1)!;
	const [year, month] = lastModified.split('-').map(Number);
	const version = digest(JSON.stringify(catalog)).slice(0, 8);
	return { dataVersion: `${year}.${month}.0+${version}`, lastModified };
}
