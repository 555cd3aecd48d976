import type { ToUrl } from '../to-url.ts';
import { homePath } from '../paths.ts';
import { writeCalendar } from './calendar-file.ts';
import type { Change } from './change.ts';

/** What is coming as a calendar. */
export function toCalendar(
	changes: readonly Change[],
	{ url, lastModified }: { url: ToUrl; lastModified: string },
): string {
	const host = new URL(url(homePath)).hostname;
	const name = 'Shared Responsibility Atlas: what is coming';
	return writeCalendar(
		{ name, host, lastModified },
		changes.map((change) => ({ ...change, address: url(change.path) })),
	);
}
