// The only place that spells an address of a file: data, indexes, scripts. Pages have theirs in paths.ts.

/** What questions are read against, loaded with the search. */
export const searchVocabularyPath = '/pagefind/vocabulary.json';
/** What the search reads: its engine, its index and the vocabulary. */
export const searchIndexPath = '/pagefind/';
/** An index of the search with its engine, by its number from 0. */
export const searchPartPath = (number: number) =>
	number === 0 ? searchIndexPath : `${searchIndexPath}${number + 1}/`;
/** The file of an index with its orders, for who sorts. */
export const ordersFile = 'orders.json';
/** What leads to a place by an id of somebody else's, fetched when a question is one. */
export const identifiersPath = '/data/identifiers.json';
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
/** Which copy of the site is published to be kept. */
export const offlineCopyPath = `${internalDataPath}offline.json`;
/** The copy itself, named by its digest. */
export const offlinePackPath = (digest: string) => `${assetsPath}atlas.${digest.slice(0, 12)}.pack`;
/** Where that data lay before it was told apart from the data for everybody. */
export const formerDataPaths = {
	columns: '/data/columns/',
	movedFragments: '/data/moved-fragments.json',
	teams: '/data/teams.json',
} as const;
/** What reaches the browser from others, with the texts of its licences. */
export const licencesPath = '/licences.txt';
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
/** The usual teams and their duties, as data. */
export const teamDirectoryPath = `${internalDataPath}teams.json`;
/** By what services are recognised in templates and bills, as data. */
export const resourceTablePath = '/data/resource-types.json';
/** What plans say beside the answers, as data. */
export const planBackgroundPath = `${internalDataPath}plan.json`;
