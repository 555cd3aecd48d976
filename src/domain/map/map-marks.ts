import { handoffs, owners, type DefaultState } from '../vocabulary.ts';

/** What a view of the map shows in its cells: what it is called, and what each mark means. */
interface Marking {
	label: string;
	/** The marks in the order of the key; a cell has one of them or none. */
	marks: Readonly<Record<string, string>>;
}

const labelsOf = <Key extends string>(table: Record<Key, { label: string }>) =>
	Object.fromEntries(
		Object.entries<{ label: string }>(table).map(([key, { label }]) => [key, label]),
	) as Record<Key, string>;

/** Every view of the map, the usual one first. */
export const markings = {
	owner: { label: 'Owners', marks: labelsOf(owners) },
	default: {
		label: 'If nobody acts',
		marks: {
			met: 'Done without you',
			closed: 'Closed until you open it',
			partly: 'Partly done',
			open: 'Nothing until you act',
			unsaid: 'No default told',
		},
	},
	handoff: { label: 'Hand-offs', marks: labelsOf(handoffs) },
	exceptions: { label: 'Exceptions only', marks: { exception: 'Unlike its service model' } },
	sources: {
		label: 'Sources and their age',
		marks: {
			recent: 'Stated, read within 3 months',
			older: 'Stated, read within a year',
			stale: 'Stated, read before that',
			general: 'The same for every service',
			usual: 'Assumed from the model',
		},
	},
} as const satisfies Record<string, Marking>;

/** The name of a view of the map. */
export type MarkingId = keyof typeof markings;

/** The views whose marks are sent apart, since a cell does not carry them. */
export const sentMarkings = ['default', 'handoff', 'sources'] as const satisfies MarkingId[];

/** The name of a view whose marks are sent. */
export type SentMarking = (typeof sentMarkings)[number];

/** The marks of a view, in the order of its key. */
export function marksOf(view: MarkingId): readonly string[] {
	return Object.keys(markings[view].marks);
}

/** What each default comes to for somebody who does nothing. */
export const defaultMarks = {
	'always-on': 'met',
	'on-unless-changed': 'met',
	'closed-until-opened': 'closed',
	'partly-on': 'partly',
	'off-until-enabled': 'open',
	none: 'open',
	'differs-by-service': 'unsaid',
	'not-documented': 'unsaid',
} as const satisfies Record<DefaultState, string>;

const NONE = '-';

/** Writes the marks of a column, a letter a row. */
export function writeMarks(view: SentMarking, marks: readonly (string | undefined)[]): string {
	const known = marksOf(view);
	return marks.map((mark) => (mark === undefined ? NONE : String(known.indexOf(mark)))).join('');
}

/** Reads the mark of a row from the marks of a column. */
export function readMark(view: SentMarking, marks: string, row: number): string | undefined {
	return marksOf(view)[Number(marks[row])];
}
