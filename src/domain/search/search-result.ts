import { answerHeads, answerLines, describeProvenance, lineText } from '../matrix/answer.ts';
import type { Column, ColumnCell } from '../matrix/column.ts';
import { comparisonPath } from '../paths.ts';
import type { Identified } from './identifiers.ts';
import { searchKinds, type SearchKind } from './search-kinds.ts';
import type { Topic } from './search-topic.ts';
import {
	handoffs,
	owners,
	provenances,
	type Handoff,
	type Owner,
	type Provenance,
} from '../vocabulary.ts';

/** One line of a result: who it is about, and what is said. */
export interface ResultLine {
	/** What stands in front of it in the answer; undefined where the line speaks for itself. */
	who?: string;
	text: string;
}

/** What a search shows of one thing it found. */
export interface SearchResult {
	/** Where it leads, from the site's root. */
	path: string;
	kind: SearchKind;
	title: string;
	owner?: Owner;
	handoff?: Handoff;
	provenance: Provenance;
	/** Where the answer comes from, in words; undefined where it is stated. */
	origin?: string;
	exception: boolean;
	lines: ResultLine[];
	/** The title of the answer that it completes, which stands before it. */
	completes?: string;
	/** What brought it here, for whoever looks for a fault. */
	why?: string;
}

/** Reads what the index holds of a record. Fields that are unknown are left out. */
export function resultOfMeta(path: string, meta: Readonly<Record<string, string>>): SearchResult {
	const { title = path, summary } = meta;
	const [owner, handoff] = [keyOf(owners, meta['owner']), keyOf(handoffs, meta['handoff'])];
	const provenance = keyOf(provenances, meta['provenance']) ?? 'stated';
	const origin = describeProvenance({ provenance });
	return {
		path,
		title,
		kind: keyOf(searchKinds, meta['kind']) ?? 'model',
		...(owner && { owner }),
		...(handoff && { handoff }),
		provenance,
		...(origin && { origin }),
		exception: meta['exception'] === 'true',
		lines: summary ? [{ text: summary }] : resultLines(meta),
	};
}

/** The result that an id leads to. */
export function resultOfId({ path, kind, title, summary }: Identified): SearchResult {
	return {
		path,
		kind,
		title,
		provenance: 'stated',
		exception: false,
		lines: [{ text: summary }],
	};
}

/** The result that a topic's own page makes. */
export function resultOfTopic({ path, label, found }: Topic, summary: string): SearchResult {
	return resultOfMeta(path, { title: label, kind: found, summary });
}

/** The result that a cell of a column makes; also for answers that no record states, and so are not in the index. */
export function resultOfCell(cell: ColumnCell, duty: Topic, subject: Topic): SearchResult {
	const { owner, handoff, provenance, exception } = cell;
	const origin = describeProvenance(cell);
	return {
		path: cell.path ?? duty.path,
		title: `${duty.label} on ${subject.label}`,
		kind: 'allocation',
		owner,
		...(handoff && { handoff }),
		provenance,
		...(origin && { origin }),
		exception,
		lines: resultLines(
			Object.fromEntries(answerLines(cell).map((line) => [line.part, lineText(line)])),
		),
	};
}

/** The result that leads to the comparison of subjects, with how many duties have another owner. */
export function resultOfComparison(columns: readonly Column[]): SearchResult {
	const [first, ...rest] = columns;
	const ownersOf = (duty: string) =>
		rest.map(({ cells }) => cells.find((cell) => cell.duty === duty)?.owner);
	const cells = first?.cells ?? [];
	const moved = cells.filter(({ duty, owner }) => ownersOf(duty).some((other) => other !== owner));
	return {
		path: comparisonPath(columns.map(({ id }) => id)),
		title: `${columns.map(({ label }) => label).join(' and ')}, side by side`,
		kind: 'page',
		provenance: 'stated',
		exception: false,
		lines: [{ text: `Duties with another owner: ${moved.length} of ${cells.length}.` }],
	};
}

// A note says why there is nothing to do; beside what is to do it is left to the answer itself.
function resultLines(texts: Readonly<Record<string, string>>): ResultLine[] {
	const lines = (['aws', 'customer', 'default'] as const).flatMap((part): ResultLine[] => {
		const text = texts[part];
		return text ? [{ who: answerHeads[part], text }] : [];
	});
	const { note } = texts;
	return lines.length === 0 && note ? [{ text: note }] : lines;
}

// What an index holds may be older than the page.
function keyOf<Key extends string>(table: Record<Key, unknown>, value = ''): Key | undefined {
	return Object.hasOwn(table, value) ? (value as Key) : undefined;
}
