import type { CheckGroup } from '../catalog.ts';
import { isOneOf } from '../query.ts';
import { severityIds, type Severity } from '../severities.ts';

/** A control as a newer list of AWS's has it. */
export interface ListedControl {
	id: string;
	title: string;
	severity: Severity;
}

/** What differs between our checks and a newer list. */
export interface ListDifferences {
	/** In the list, and unknown here. */
	added: ListedControl[];
	/** Here, and no longer in the list. */
	gone: string[];
	/** Of another severity in the list. */
	severity: { id: string; was: Severity; is: Severity }[];
	/** Otherwise worded in the list; our own words of a benchmark's title are among them. */
	title: { id: string; was: string; is: string }[];
}

/**
 * Reads AWS's control reference as Markdown (the page's own `.md`): a row a control, its id a link in the first column,
 * its title in the second, its severity in the fourth. Any other line is passed over.
 */
export function readControlList(text: string): ListedControl[] {
	return text.split('\n').flatMap((line) => {
		const [, first = '', title = '', , severity = ''] = line.split('|').map((cell) => cell.trim());
		const id = /^\[([A-Za-z0-9]+\.\d+)\]/.exec(first)?.[1];
		const level = severity.toLowerCase();
		return id && title && isOneOf(level, severityIds) ? [{ id, title, severity: level }] : [];
	});
}

/** Compares our checks with a newer list. */
export function compareWithList(
	groups: readonly CheckGroup[],
	list: readonly ListedControl[],
): ListDifferences {
	const ours = new Map(groups.flatMap(({ controls }) => controls.map((one) => [one.id, one])));
	const theirs = new Map(list.map((one) => [one.id, one]));
	const both = list.flatMap((is) => {
		const was = ours.get(is.id);
		return was ? [{ id: is.id, was, is }] : [];
	});
	return {
		added: list.filter(({ id }) => !ours.has(id)),
		gone: [...ours.keys()].filter((id) => !theirs.has(id)),
		severity: both
			.filter(({ was, is }) => was.severity !== is.severity)
			.map(({ id, was, is }) => ({ id, was: was.severity, is: is.severity })),
		title: both
			.filter(({ was, is }) => plain(was.title) !== plain(is.title))
			.map(({ id, was, is }) => ({ id, was: was.title, is: is.title })),
	};
}

// AWS's pages differ in hyphens, and in whether they say SSL, or TLS.
function plain(title: string): string {
	return title
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.trim();
}

/** The differences as a text for a terminal. */
export function formatDifferences({ added, gone, severity, title }: ListDifferences): string {
	const list = (head: string, lines: readonly string[]) =>
		lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`), ''];
	const lines = [
		...list(
			'New at AWS: add each to the file of its prefix, with its duty:',
			added.map((one) => `${one.id} (${one.severity}) ${one.title}`),
		),
		...list('Gone from AWS’s list: move each to "retired", with its month:', gone),
		...list(
			'Of another severity:',
			severity.map(({ id, was, is }) => `${id} was ${was}, is ${is}`),
		),
		...list(
			'Otherwise worded:',
			title.map(({ id, was, is }) => `${id} was ${JSON.stringify(was)}, is ${JSON.stringify(is)}`),
		),
	];
	return lines.length === 0 ? 'The list has nothing new.' : lines.join('\n').trimEnd();
}
