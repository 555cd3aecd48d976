import type { Layer } from './layers.ts';

// The only place that spells a fragment of a page. Fragments are permanent, as addresses are (paths.ts).

/** The fragment of a check on the page of its prefix, as AWS's own page has it: `rds-13`. */
export const checkFragment = (id: string) => id.toLowerCase().replace('.', '-');
/** The fragment of a control on its framework's page: `ac-2.3` for `AC-2(3)`. */
export const controlFragment = (id: string) =>
	id
		.toLowerCase()
		.replace(/[(/](.+?)\)?$/, '.$1')
		.replaceAll(/[^a-z0-9.-]+/g, '-');
/** The fragment of a layer's section, on every page that has one. */
export const layerFragment = (layer: Layer) => `layer-${layer}`;
/** The fragment of a team's section. */
export const teamFragment = (team: string) => `team-${team}`;
/** The fragments of what stands beside the duties of a plan. */
export const besideFragments = {
	schedule: 'plan-hand-offs',
	aws: 'plan-aws',
	coming: 'plan-coming',
} as const;
/** The fragment of a duty's row in the comparison. */
export const rowFragment = (duty: string) => `row-${duty}`;
/** The fragment of a duty's one answer for all services, on the duty's page. */
export const generalFragment = 'general';
/** The fragment of a category's section in the index of services. */
export const categoryFragment = (category: string) => `category-${categoryId(category)}`;
/** Fragments that pages give to what is theirs, beside rows, sections by name and headings of prose. */
export const pageFragments: readonly string[] = [
	...['main', 'search', 'search-results', 'home-search', 'home-search-results', 'query'],
	...['the-line', 'duties', 'services', 'service-models', 'models', 'basic-table', 'changes'],
	'changed-lately',
	'ways-in',
	...['own', 'exceptions', 'teams', 'sources', 'who-does-it', 'related', 'embed', 'content'],
	...[
		'same-everywhere',
		'usual',
		'know',
		'general',
		'decision',
		'on-this-page',
		'site-menu',
		'kinds',
	],
	...['add-column', 'add-column-list', 'what-moves', 'often-compared'],
	...['checks', 'controls', 'outside', 'retired', 'tags'],
	...['column-menu', 'comparison-filter', 'comparison-export'],
	...['plan-add', 'plan-add-list', 'plan-input', 'plan-export'],
	...Object.values(besideFragments),
	...['unofficial', 'method', 'definitions', 'accessibility', 'licence'],
	...[
		'files',
		'examples',
		'reading',
		'oscal',
		'cite',
		'promise',
		'coming',
		'follow',
		'claims',
		'test',
	],
	...['keep', 'what-is-kept', 'what-stays-away', 'get-rid'],
	...['standard', 'what-works', 'how-tested', 'known-limits', 'tell-us'],
];
/** With what the fragments begin that pages make of other names. */
export const fragmentPrefixes: readonly string[] = [
	...['layer-', 'team-', 'row-', 'category-', 'option-', 'icon-', 'year-'],
	...['search-', 'home-search-', 'result-', 'word-'],
];
/** The last part of a category's fragment: what other addresses call it. */
export const categoryId = (category: string) =>
	category.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
