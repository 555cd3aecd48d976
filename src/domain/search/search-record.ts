import { layerIds } from '../layers.ts';
import type { AnswerPart } from '../vocabulary.ts';
import type { SearchFilter, SearchKey, SearchKind } from './search-kinds.ts';

/** The texts of an answer that a result shows. */
export const resultParts: ReadonlySet<string> = new Set<AnswerPart>([
	'aws',
	'customer',
	'default',
	'note',
]);

/** One thing that a search can find, as it goes into the index. */
export interface SearchRecord {
	/** Its address from the site's root. */
	path: string;
	kind: SearchKind;
	title: string;
	/** What it is called: weighs most. */
	names: string[];
	/** What else people call it: weighs less than its names, more than prose. */
	aliases: string[];
	/** Its own sentences. */
	texts: string[];
	/** What a result shows besides its title. */
	meta: Record<string, string>;
	/** Values by filter, and the ids it is looked up by. */
	filters: Partial<Record<SearchFilter | SearchKey, string>>;
	/** Its place in the stack, for sorting. */
	place: number;
}

/** The place in the stack: the layer's number; what lies in no layer comes last. */
export function placeOf(layer: string | undefined): number {
	const place = layerIds.findIndex((id) => id === layer);
	return place < 0 ? layerIds.length : place;
}
