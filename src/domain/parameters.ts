import { isOneOf, keepKnown } from './query.ts';

/** One part of a view, and the parameter of an address that holds it. */
export interface Parameter<Part, Ids> {
	/** What an address calls it. */
	name: string;
	/** The part where an address says nothing of it. */
	usual: Part;
	/** Reads what an address says; no `part` where all of it means nothing. Never throws. */
	read(text: string, ids: Ids): { part?: Part; ignored: readonly string[] };
	/** Writes the part; empty where it is as usual. */
	write(part: Part): string;
}

/** Longer words are cut, where they narrow a list. */
export const MAX_WORDS = 100;

/** Words, cut after so many characters. */
export function words(name: string, most = MAX_WORDS): Parameter<string, unknown> {
	return {
		name,
		usual: '',
		read: (text) => ({ part: text.slice(0, most), ignored: [] }),
		write: (part) => part,
	};
}

/** One id or none. */
export function maybe<Id extends string, Ids>(
	name: string,
	isKnown: (id: string, ids: Ids) => boolean,
): Parameter<Id | undefined, Ids> {
	return {
		name,
		usual: undefined,
		read: (text, ids) =>
			isKnown(text, ids) ? { part: text as Id, ignored: [] } : { ignored: [text] },
		write: (part) => part ?? '',
	};
}

/** One of a closed list, or none. */
export function maybeOneOf<Choice extends string>(
	name: string,
	choices: readonly Choice[],
): Parameter<Choice | undefined, unknown> {
	return maybe<Choice, unknown>(name, (id) => isOneOf(id, choices));
}

/** One of a closed list, the first where nothing is said. */
export function oneOf<Choice extends string>(
	name: string,
	table: Readonly<Record<Choice, unknown>>,
): Parameter<Choice, unknown> {
	const choices = Object.keys(table) as [Choice, ...Choice[]];
	const [usual] = choices;
	return {
		name,
		usual,
		read: (text) => (isOneOf(text, choices) ? { part: text, ignored: [] } : { ignored: [text] }),
		write: (part) => (part === usual ? '' : part),
	};
}

/** Ids in their order, each once; more than `most` are ignored, and none at all is as usual. */
export function list<Id extends string, Ids>(
	name: string,
	isKnown: (id: string, ids: Ids) => boolean,
	{ usual = [], most = Infinity }: { usual?: readonly Id[]; most?: number } = {},
): Parameter<readonly Id[], Ids> {
	return {
		name,
		usual,
		read: (text, ids) => {
			const { kept, ignored } = keepKnown(text, (id) => isKnown(id, ids));
			const meaningless = [...ignored, ...kept.slice(most)];
			return kept.length > 0
				? { part: kept.slice(0, most) as Id[], ignored: meaningless }
				: { ignored: meaningless };
		},
		write: (part) => (part.join() === usual.join() ? '' : part.join(',')),
	};
}

/** Ids of services and variants, each said by its id or by a short form, each once. */
export function subjectList(
	name: string,
): Parameter<readonly string[], { subjects: ReadonlyMap<string, string> }> {
	const ids = list<string, { subjects: ReadonlyMap<string, string> }>(name, (id, { subjects }) =>
		subjects.has(id),
	);
	return {
		...ids,
		read: (text, known) => {
			const { part = [], ignored } = ids.read(text, known);
			return { part: [...new Set(part.map((id) => known.subjects.get(id) ?? id))], ignored };
		},
	};
}

/** Whether a parameter says one word. */
export function flag(name: string, word: string): Parameter<boolean, unknown> {
	return {
		name,
		usual: false,
		read: (text) => (text === word ? { part: true, ignored: [] } : { ignored: [text] }),
		write: (part) => (part ? word : ''),
	};
}
