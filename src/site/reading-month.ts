import { latestReading } from '../domain/matrix/coverage.ts';
import { catalog } from './catalog.ts';

/**
 * The month (`YYYY-MM`) against which a source's age is measured: the one in SOURCE_DATE_EPOCH where the build sets it
 * (https://reproducible-builds.org/docs/source-date-epoch/), else that of the latest reading. Never the clock: two
 * builds of one commit must not differ.
 */
export const readingMonth = monthOf(process.env['SOURCE_DATE_EPOCH']) ?? latestReading(catalog);

function monthOf(epoch: string | undefined): string | undefined {
	const seconds = Number(epoch);
	return epoch && Number.isFinite(seconds)
		? new Date(seconds * 1000).toISOString().slice(0, 7)
		: undefined;
}
