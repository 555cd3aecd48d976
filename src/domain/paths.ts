import type { Layer } from './layers.ts';

// The only place that spells an address of the site. Addresses are permanent and start at the site's root;
// the base path in front of them is the site's business (src/site/address.ts).

/** The home page. */
export const homePath = '/';
/** The pages on the model itself. */
export const guideIndexPath = '/model/';
/** All service models and the basic table. */
export const serviceModelIndexPath = '/service-models/';
/** All duties by layer. */
export const dutyIndexPath = '/duties/';
/** All services by category. */
export const serviceIndexPath = '/services/';
/** Every service and every duty on one sheet. */
export const mapPath = '/map/';
/** The comparison table. */
export const comparePath = '/compare/';
/** The plan: one's own services, and what is one's own in them. */
export const planPath = '/plan/';
/** The search page. */
export const searchPath = '/search/';
/** What questions are read against, loaded with the search. */
export const searchVocabularyPath = '/pagefind/vocabulary.json';
/** What the search reads: its engine, its index and the vocabulary. */
export const searchIndexPath = '/pagefind/';
/** An index of the search with its engine, by its number from 0. */
export const searchPartPath = (number: number) =>
	number === 0 ? searchIndexPath : `${searchIndexPath}${number + 1}/`;
/** What leads to a place by an id of somebody else's, fetched when a question is one. */
export const identifiersPath = '/data/identifiers.json';
/** Every check that looks at the customer's part. */
export const checkIndexPath = '/checks/';
/** The frameworks whose controls ask for duties. */
export const frameworkIndexPath = '/frameworks/';
/** What changed, and what is coming. */
export const changesPath = '/changes/';
/** What we had wrong, and put right. */
export const correctionsPath = `${changesPath}corrections/`;
/** What is coming, as a calendar. */
export const calendarPath = `${changesPath}upcoming.ics`;
/** Claims that are often got wrong. */
export const oftenWrongPath = '/often-wrong/';
/** The accessibility statement. */
export const accessibilityPath = '/accessibility/';
/** Method, definitions and licence. */
export const aboutPath = '/about/';

/** Scripts and styles, named by their content. */
export const assetsPath = '/_astro/';
/** The page on the data for everybody. */
export const dataPath = '/data/';
/** What the properties mean that the files in OSCAL have: the namespace of these properties. */
export const oscalPropertiesPath = `${dataPath}#oscal`;
/** The data for everybody, in its first major version. */
export const openDataPath = '/data/v1/';
/** The name of the folder with the data of the site's own scripts: nobody else may count on it. */
export const internalFolder = '_data';
/** The data of the site's own scripts. */
export const internalDataPath = `/${internalFolder}/`;
/** Where that data lay before it was told apart from the data for everybody. */
export const formerDataPaths = {
	columns: '/data/columns/',
	movedFragments: '/data/moved-fragments.json',
	teams: '/data/teams.json',
} as const;
/** The preview cards of pages. */
export const cardsPath = '/cards/';
/** The bare forms of pages. */
export const embedRootPath = '/embed/';

/** What reaches the browser from others, with the texts of its licences. */
export const licencesPath = '/licences.txt';

const embedRoot = embedRootPath.slice(0, -1);

/** A page on the model itself. */
export const guidePath = (id: string) => `${guideIndexPath}${id}/`;
/** A service model's page. */
export const serviceModelPath = (id: string) => `${serviceModelIndexPath}${id}/`;
/** A duty's page. */
export const dutyPath = (id: string) => `${dutyIndexPath}${id}/`;
/** How a duty is checked: what no check sees, and the checks. */
export const dutyChecksPath = (id: string) => `${dutyPath(id)}#checks`;
/** The plan of a ready-made stack. */
export const stackPath = (id: string) => `${planPath}${id}/`;
/** A service's page. */
export const servicePath = (id: string) => `${serviceIndexPath}${id}/`;
/** The page of a comparison that people ask for. */
export const readyComparisonPath = (id: string) => `${comparePath}${id}/`;
/** A variant's page. */
export const variantPath = (service: string, variant: string) =>
	`${servicePath(service)}${variant}/`;

/** The checks of one prefix: `rds`. */
export const checkGroupPath = (group: string) => `${checkIndexPath}${group}/`;
/** The fragment of a check on the page of its prefix, as AWS's own page has it: `rds-13`. */
export const checkFragment = (id: string) => id.toLowerCase().replace('.', '-');
/** The place of a check. */
export const checkPath = (group: string, id: string) =>
	`${checkGroupPath(group)}#${checkFragment(id)}`;
/** The short address of a check. */
export const shortCheckPath = (id: string) => `${checkIndexPath}${id.toLowerCase()}/`;
/** A framework's page. */
export const frameworkPath = (id: string) => `${frameworkIndexPath}${id}/`;
/** The fragment of a control on its framework's page: `ac-2.3` for `AC-2(3)`. */
export const controlFragment = (id: string) =>
	id
		.toLowerCase()
		.replace(/[(/](.+?)\)?$/, '.$1')
		.replaceAll(/[^a-z0-9.-]+/g, '-');
/** The place of a control. */
export const controlPath = (framework: string, id: string) =>
	`${frameworkPath(framework)}#${controlFragment(id)}`;

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
	...['standard', 'what-works', 'how-tested', 'known-limits', 'tell-us'],
];

/** With what the fragments begin that pages make of other names. */
export const fragmentPrefixes: readonly string[] = [
	...['layer-', 'team-', 'row-', 'category-', 'option-', 'icon-', 'year-'],
	...['search-', 'home-search-', 'result-', 'word-'],
];

/** The id of the subject whose page has this address, as far as its form tells; undefined for any other address. */
export function subjectIdOf(path: string): string | undefined {
	return idBelow(serviceIndexPath, path) ?? idBelow(serviceModelIndexPath, path);
}

/** The id of the duty whose page has this address, as far as its form tells; undefined for any other address. */
export function dutyIdOf(path: string): string | undefined {
	return idBelow(dutyIndexPath, path);
}

function idBelow(index: string, path: string): string | undefined {
	const inside = path.startsWith(index) && isPagePath(path);
	return (inside && path.slice(index.length, -1)) || undefined;
}

/** The one answer to a duty for all services. */
export const generalPath = (duty: string) => `${dutyPath(duty)}#${generalFragment}`;

/** The section of one layer in the index of duties. */
export const layerPath = (layer: Layer) => `${dutyIndexPath}#${layerFragment(layer)}`;

/** The bare form of a page, for a frame on somebody else's site. */
export const embedPath = (path: string) => `${embedRoot}${path}`;
/** Whether an address is that of an embed. */
export const isEmbedPath = (path: string) => path.startsWith(`${embedRoot}/`);

/** The data of one column of the comparison. */
export const columnPath = (subject: string) => `${internalDataPath}columns/${subject}.json`;

/** Where that data lay before. */
export const formerColumnPath = (subject: string) => `${formerDataPaths.columns}${subject}.json`;

/** What services and duties are called, for scripts that look for one. */
export const namesPath = '/data/names.json';
/** The marks of the map that its cells do not carry, for its own script. */
export const mapDataPath = '/data/map.json';
/** The map as a drawing in which text is text. */
export const mapDrawingPath = '/data/map.svg';
/** The map as a picture. */
export const mapPicturePath = '/data/map.png';

/** The names of places that have moved, for a reader who follows an old link. */
export const movedFragmentsPath = `${internalDataPath}moved-fragments.json`;

/** The name of a subject's own file of data, below the data for everybody. */
export const subjectDataName = (id: string) => `subjects/${id}.json`;
/** The name of a duty's own file of data. */
export const dutyDataName = (id: string) => `duties/${id}.json`;
/** The name of a service's OSCAL component definition. */
export const componentDataName = (service: string) => `oscal/components/${service}.json`;
/** The address of a file of the data for everybody. */
export const openDataFile = (name: string) => `${openDataPath}${name}`;
/** Every check, as data. */
export const checksDataPath = openDataFile('checks.json');
/** Every change, as data. */
export const changesDataPath = openDataFile('changes.json');
/** All duties in short, as data. */
export const dutiesDataPath = openDataFile('duties.json');
/** All subjects in short, as data. */
export const subjectsDataPath = openDataFile('subjects.json');
/** A subject with its answers, as data. */
export const subjectDataPath = (id: string) => openDataFile(subjectDataName(id));
/** A duty with its answers, as data. */
export const dutyDataPath = (id: string) => openDataFile(dutyDataName(id));
/** The feed of the changes of a folder's page, as Atom. */
export const atomPath = (folder: string) => `${folder}feed.atom`;
/** The same as JSON Feed. */
export const jsonFeedPath = (folder: string) => `${folder}feed.json`;
/** The Markdown twin of a page. */
export const twinPath = (path: string) =>
	path === homePath ? '/index.md' : `${path.slice(0, -1)}.md`;

/** Whether an address is that of a page, not of a file. */
export const isPagePath = (path: string) => path.endsWith('/');

/** A short address, right below the site's root. */
export const shortPath = (form: string) => `/${form}/`;

/** The usual teams and their duties, as data. */
export const teamDirectoryPath = `${internalDataPath}teams.json`;

/** By what services are recognised in templates and bills, as data. */
export const resourceTablePath = '/data/resource-types.json';

/** What plans say beside the answers, as data. */
export const planBackgroundPath = `${internalDataPath}plan.json`;

/** The plan of some services and variants. */
export const planOf = (services: readonly string[]) => `${planPath}?services=${services.join(',')}`;

/** The reader's own plan, with some services and variants more. */
export const planWith = (services: readonly string[]) => `${planPath}?add=${services.join(',')}`;
/** The last part of a category's fragment: what other addresses call it. */
export const categoryId = (category: string) =>
	category.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** The comparison of some subjects. */
export const comparisonPath = (subjects: readonly string[]) =>
	`${comparePath}?columns=${subjects.join(',')}`;

/** The search page with a question. */
export const questionPath = (query: string) =>
	`${searchPath}?q=${encodeURIComponent(query.toWellFormed())}`;

/** The name of a page's card: what its route leaves open. */
export const cardName = (path: string) => path.slice(1, -1) || 'home';
/** The picture that stands for a page where its link is pasted. */
export const cardPath = (path: string) => `/cards/${cardName(path)}.png`;
