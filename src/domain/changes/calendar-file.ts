import { plainText } from '../code-spans.ts';
import { changeLines, dayOf, type Change, type ChangeWords } from './change.ts';

/** What a calendar says of itself. */
export interface CalendarHead {
	name: string;
	/** Where it was made from, in a sentence; none where its name says all. */
	description?: string;
	/** The address of the page that it was made on. */
	address?: string;
	/** The host of the site that all ids of dates end in. */
	host: string;
	/** The month, or the day, of the content. */
	lastModified: string;
}

/** A date of a calendar. */
export interface CalendarEntry extends Pick<Change, 'id' | 'date' | 'title'>, ChangeWords {
	/** The full address of what it is about. */
	address: string;
	/** What is said after all else. */
	more?: string;
}

/** A calendar (RFC 5545, its name after RFC 7986): a whole day each; of a month, its first. */
export function writeCalendar(
	{ name, description, address, host, lastModified }: CalendarHead,
	entries: readonly CalendarEntry[],
): string {
	const stamp = `${compactDay(dayOf(lastModified))}T000000Z`;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Shared Responsibility Atlas//Changes//EN',
		`NAME:${escape(name)}`,
		`X-WR-CALNAME:${escape(name)}`,
		...(description
			? [`DESCRIPTION:${escape(description)}`, `X-WR-CALDESC:${escape(description)}`]
			: []),
		...(address ? [`URL:${address}`] : []),
		...entries.flatMap((entry) => [
			'BEGIN:VEVENT',
			`UID:${entry.id}@${host}`,
			`DTSTAMP:${stamp}`,
			`DTSTART;VALUE=DATE:${compactDay(dayOf(entry.date))}`,
			`SUMMARY:${escape(entry.title)}`,
			`DESCRIPTION:${escape(textOf(entry))}`,
			`URL:${entry.address}`,
			'END:VEVENT',
		]),
		'END:VCALENDAR',
	];
	return `${lines.flatMap(fold).join('\r\n')}\r\n`;
}

function textOf(entry: CalendarEntry): string {
	const { more } = entry;
	return [...changeLines(entry).map(plainText), ...(more ? [more] : [])].join('\n');
}

const compactDay = (day: string) => day.replaceAll('-', '');

function escape(text: string): string {
	return text
		.replaceAll('\\', String.raw`\\`)
		.replaceAll(/[;,]/g, String.raw`\$&`)
		.replaceAll(/\r\n?|\n/g, String.raw`\n`);
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
