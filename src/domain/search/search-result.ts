import type { ColumnCell } from '../matrix/column.ts';
import { searchKinds, type SearchKind } from './search-kinds.ts';
import type { Topic } from './search-vocabulary.ts';
import { handoffs, owners, type Handoff, type Owner, type Provenance } from '../vocabulary.ts';

/** One line of a result: who it is about, and what is said. */
export interface ResultLine {
	/** `AWS`, `You` or `If nobody touches it`; undefined where the line speaks for itself. */
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
	exception: boolean;
	lines: ResultLine[];
}

/** Reads what the index holds of a record. Fields that are unknown are left out. */
export function resultOfMeta(path: string, meta: Readonly<Record<string, string>>): SearchResult {
	const { title = path, kind = '', owner = '', handoff = '' } = meta;
	return {
		path,
		title,
		kind: Object.hasOwn(searchKinds, kind) ? (kind as SearchKind) : 'model',
		...(Object.hasOwn(owners, owner) && { owner: owner as Owner }),
		...(Object.hasOwn(handoffs, handoff) && { handoff: handoff as Handoff }),
		provenance: 'stated',
		exception: meta['exception'] === 'true',
		lines: meta['summary'] ? [{ text: meta['summary'] }] : answerLines(meta),
	};
}

/** The result that a cell of a column makes; for answers that are usual only, and so not in the index. */
export function resultOfCell(cell: ColumnCell, duty: Topic, subject: Topic): SearchResult {
	const { aws, customer, note, owner, handoff, provenance, exception } = cell;
	return {
		path: cell.path ?? duty.path,
		title: `${duty.label} on ${subject.label}`,
		kind: 'allocation',
		owner,
		...(handoff && { handoff }),
		provenance,
		exception,
		lines: answerLines({ aws, customer, note, default: cell.default?.text }),
	};
}

function answerLines(texts: Readonly<Record<string, string | undefined>>): ResultLine[] {
	const line = (who: string | undefined, text: string | undefined): ResultLine[] =>
		text ? [{ ...(who && { who }), text }] : [];
	const spoken = [
		...line('AWS', texts['aws']),
		...line('You', texts['customer']),
		...line('If nobody touches it', texts['default']),
	];
	return spoken.length > 0 ? spoken : line(undefined, texts['note']);
}
