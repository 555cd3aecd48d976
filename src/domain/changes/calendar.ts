import { plainText } from '../code-spans.ts';
import type { ToUrl } from '../to-url.ts';
import { homePath } from '../paths.ts';
import type { Change } from './change.ts';
import { changeLines, dayOf } from './feeds.ts';

/** What is coming as a calendar (RFC 5545): a whole day each; of a month, its first day. */
export function toCalendar(
	changes: readonly Change[],
	{ url, lastModified }: { url: ToUrl; lastModified: string },
): string {
	const host = new URL(url(homePath)).hostname;
	const stamp = `${compactDay(dayOf(lastModified))}T000000Z`;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Shared Responsibility Atlas//Changes//EN',
		'NAME:Shared Responsibility Atlas: what is coming',
		'X-WR-CALNAME:Shared Responsibility Atlas: what is coming',
		...changes.flatMap((change) => [
			'BEGIN:VEVENT',
			`UID:${change.id}@${host}`,
			`DTSTAMP:${stamp}`,
			`DTSTART;VALUE=DATE:${compactDay(dayOf(change.date))}`,
			`SUMMARY:${escape(change.title)}`,
			`DESCRIPTION:${escape(changeLines(change).map(plainText).join('\n'))}`,
			`URL:${url(change.path)}`,
			'END:VEVENT',
		]),
		'END:VCALENDAR',
	];
	return `${lines.flatMap(fold).join('\r\n')}\r\n`;
}

const compactDay = (day: string) => day.replaceAll('-', '');

function escape(text: string): string {
	return text
		.replaceAll('\\', String.raw`\\`)
		.replaceAll(/[;,]/g, String.raw`\$&`)
		.replaceAll('\n', String.raw`\n`);
}

/** A line in pieces of at most 75 octets; what goes on begins with a blank. */
function fold(line: string): string[] {
	const pieces: string[] = [''];
	for (const sign of line) {
		const last = pieces.at(-1)!;
		if (new TextEncoder().encode(last + sign).length > 75) pieces.push(` ${sign}`);
		else pieces[pieces.length - 1] = last + sign;
	}
	return pieces;
}
