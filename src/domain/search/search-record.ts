import { layerIds, type AnswerPart } from '../vocabulary.ts';

/** What a search can find. The order is that of the groups of results. */
export const searchKinds = {
	allocation: { label: 'Answer', plural: 'Answers' },
	duty: { label: 'Duty', plural: 'Duties' },
	service: { label: 'Service', plural: 'Services' },
	'service-model': { label: 'Service model', plural: 'Service models' },
	model: { label: 'The model', plural: 'The model' },
	page: { label: 'Page', plural: 'Pages' },
} as const;

/** The id of a kind of result. */
export type SearchKind = keyof typeof searchKinds;

/** All kinds of results, in the order of their groups. */
export const searchKindIds = Object.keys(searchKinds) as readonly SearchKind[];

/** What readers can narrow results by, one id each. A record without an entry fits no value of it. */
export const searchFilters = ['kind', 'owner', 'layer', 'model', 'service', 'team'] as const;

/** The id of a filter. */
export type SearchFilter = (typeof searchFilters)[number];

/** What a record is looked up by when a question names it. */
export type SearchKey = 'duty' | 'subject' | 'page';

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

/** So many records go into one index at most. An index of more takes more memory and time than in line. */
export const RECORDS_PER_INDEX = 20_000;

/**
 * The records of each index. All records of a subject lie in one: a search counts every value of every filter in each
 * index. A subject with more records than `most` has an index of its own.
 */
export function partRecords(
	records: readonly SearchRecord[],
	most = RECORDS_PER_INDEX,
): SearchRecord[][] {
	if (records.length <= most) return [[...records]];
	const parts: SearchRecord[][] = [];
	for (const group of Map.groupBy(records, ({ filters }) => filters.subject).values()) {
		const last = parts.at(-1);
		if (last && last.length + group.length <= most) last.push(...group);
		else parts.push([...group]);
	}
	return parts;
}

/** The place in the stack: the layer's number; what lies in no layer comes last. */
export function placeOf(layer: string | undefined): number {
	const place = layerIds.findIndex((id) => id === layer);
	return place < 0 ? layerIds.length : place;
}
