import type { Catalog } from '../catalog.ts';
import type { Cell } from '../matrix/matrix.ts';
import { once } from '../once.ts';
import { changeFragment, changeKinds, type Change } from './change.ts';
import { listChanges } from './list-changes.ts';
import { atomPath, changesPath, correctionsPath, dutyPath, servicePath } from '../paths.ts';

/** A feed of changes: of all, of one service or of one duty. */
export interface Feed {
	/** The folder of its files. */
	folder: string;
	title: string;
	/** The page that shows the same. */
	page: string;
	/** The latest first. */
	changes: readonly Change[];
}

/** No feed holds more. */
const longest = 100;

/** The feed of all changes, then those of every service and every duty that have some. */
export function listFeeds(catalog: Catalog): Feed[] {
	const all = listChanges(catalog).filter(({ coming }) => !coming);
	const services = Map.groupBy(all, ({ service }) => service.id);
	const duties = Map.groupBy(all, ({ duty }) => duty ?? '');
	return [
		{
			folder: changesPath,
			title: 'Shared Responsibility Atlas: changes',
			page: changesPath,
			// What we put right in the wording of an answer is in the feeds of its service and its duty.
			changes: all.filter(isNews).slice(0, longest),
		},
		...catalog.services.flatMap(({ id, name }) =>
			feedOf(servicePath(id), `${name}: changes of who secures what`, services.get(id)),
		),
		...catalog.duties.flatMap(({ id, title }) =>
			feedOf(dutyPath(id), `${title}: changes of who does it`, duties.get(id)),
		),
	];
}

const folders = once((catalog: Catalog) => new Set(listFeeds(catalog).map(({ folder }) => folder)));

/** The feeds in Atom that a page names: of all changes, and its own where it has one. */
export function feedsFor(catalog: Catalog, path: string): string[] {
	const own = path !== changesPath && folders(catalog).has(path);
	return [...(own ? [atomPath(path)] : []), atomPath(changesPath)];
}

/** Whether a change is more than other words for the same answer. */
export function isNews({ kind, id }: Change): boolean {
	return kind !== 'we-corrected' || /\/(owner|handoff)(-\d+)?$/.test(id);
}

function feedOf(path: string, title: string, changes: readonly Change[] = []): Feed[] {
	const [first] = changes;
	return first ? [{ folder: path, title, page: path, changes: changes.slice(0, longest) }] : [];
}

/** The page and place where a change is told. */
export function changePath({ kind, id }: Pick<Change, 'kind' | 'id'>): string {
	const page = kind === 'we-corrected' ? correctionsPath : changesPath;
	return `${page}#${changeFragment(id)}`;
}

const byCell = once((catalog: Catalog) =>
	Map.groupBy(
		listChanges(catalog).filter(({ kind }) => kind === 'aws-changed'),
		({ duty, subject }) => `${duty}@${subject}`,
	),
);

/** How AWS changed an answer, the latest first; of an answer that stands elsewhere, nothing. */
export function changesOfCell(catalog: Catalog, { duty, from }: Cell): readonly Change[] {
	return byCell(catalog).get(`${duty.id}@${from}`) ?? [];
}

/** The title of a change, with what brought it about. */
export function changeTitle({ title, kind }: Change): string {
	return `${title} (${changeKinds[kind].toLowerCase().replace('aws', 'AWS')})`;
}
