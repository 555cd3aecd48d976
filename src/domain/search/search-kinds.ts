/** What a search can find. The order is that of the groups of results. */
export const searchKinds = {
	allocation: { label: 'Answer', plural: 'Answers' },
	duty: { label: 'Duty', plural: 'Duties' },
	service: { label: 'Service', plural: 'Services' },
	'service-model': { label: 'Service model', plural: 'Service models' },
	check: { label: 'Check', plural: 'Checks' },
	control: { label: 'Control', plural: 'Controls of frameworks' },
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
