import type { MapMarks } from '../../domain/map/map-data.ts';
import { readMark, sentMarkings, type SentMarking } from '../../domain/map/map-marks.ts';
import type { MapView } from '../../domain/map/map-view.ts';
import { allNames, matchesName } from '../../domain/names.ts';
import type { RecordNames } from '../../domain/services/record-names.ts';
import type { MapTable } from './map-table.ts';

/** What a view may need beside the page. */
export interface MapData {
	names?: RecordNames | undefined;
	marks?: MapMarks | undefined;
}

/** How many cells have each mark of the view that is shown. */
export type MarkCounts = ReadonlyMap<string, number>;

/** Shows a view in the cells: its marks, and what stands out of it. `data` is there as soon as the view needs it. */
export function showMarks(
	sheets: HTMLElement,
	table: MapTable,
	view: MapView,
	{ names, marks }: MapData,
): MarkCounts {
	const sent = isSent(view.view) ? view.view : undefined;
	if (view.view === 'owner') delete sheets.dataset['view'];
	else sheets.dataset['view'] = view.view;
	const narrowed = !!(view.only || view.team || view.query);
	sheets.toggleAttribute('data-narrowed', narrowed);
	const rows = table.rows.map(({ duty, team }) => ({
		fits: !view.team || team === view.team,
		found: matchesName(view.query, names?.duties[duty] ?? []),
	}));
	const counts = new Map<string, number>();
	for (const column of table.columns) {
		const found = matchesName(view.query, allNames(names?.services[column.id]));
		const letters = sent && marks?.[column.id]?.[sent];
		for (const [row, cell] of column.cells.entries()) {
			const link = cell.firstElementChild as HTMLElement;
			const mark = sent ? readMark(sent, letters ?? '', row) : ownMark(link, view);
			if (mark) counts.set(mark, (counts.get(mark) ?? 0) + 1);
			if (sent) setMark(link, mark);
			const { fits, found: rowFound } = rows[row]!;
			const hit = fits && (!view.query || found || rowFound) && (!view.only || mark === view.only);
			if (narrowed) setHit(link, hit);
		}
	}
	return counts;
}

/** Whether the marks of a view have to be looked up. */
export function needsMarks({ view }: MapView): boolean {
	return isSent(view);
}

/** The columns that bear a name that was looked for. */
export function findColumns(table: MapTable, { query }: MapView, names: RecordNames) {
	return table.columns.filter(({ id }) => matchesName(query, allNames(names.services[id])));
}

/** The rows and columns that bear a name that was looked for, in words. */
export function describeFound(table: MapTable, view: MapView, names: RecordNames): string {
	const services = findColumns(table, view, names).length;
	const duties = table.rows.filter(({ duty }) =>
		matchesName(view.query, names.duties[duty] ?? []),
	).length;
	const counted = (count: number, one: string, many: string) =>
		count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
	const found = [...counted(services, 'service', 'services'), ...counted(duties, 'duty', 'duties')];
	return found.join(' and ');
}

function isSent(view: string): view is SentMarking {
	return (sentMarkings as readonly string[]).includes(view);
}

function ownMark(link: HTMLElement, { view }: MapView): string | undefined {
	const { owner, exception } = link.dataset;
	if (view === 'owner') return owner;
	return exception && owner !== 'not-applicable' ? 'exception' : undefined;
}

// Written only where it changes: each is a cell to be drawn anew.
function setMark(link: HTMLElement, mark: string | undefined) {
	if (link.dataset['mark'] === mark) return;
	if (mark) link.dataset['mark'] = mark;
	else delete link.dataset['mark'];
}

function setHit(link: HTMLElement, hit: boolean) {
	if (hit !== 'hit' in link.dataset) link.toggleAttribute('data-hit', hit);
}
