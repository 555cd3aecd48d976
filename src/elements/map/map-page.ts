import type { MapMarks } from '../../domain/map/map-data.ts';
import {
	MAX_CHOSEN,
	parseMapView,
	writeMapView,
	type MapIds,
	type MapView,
} from '../../domain/map/map-view.ts';
import { mapDataPath } from '../../domain/data-paths.ts';
import { ViewAddress, type Step } from '../addresses/view-address.ts';
import { fetchData } from '../page/data.ts';
import { fetchNames } from '../page/names.ts';
import { fillNotice } from '../page/notice.ts';
import { part } from '../page/part.ts';
import { addStyles } from '../page/styles.ts';
import styles from '../../styles/map/map-views.css?url';
import { MapCards } from './map-cards.ts';
import { MapChoice } from './map-choice.ts';
import { readMapControl, showMapControls, showPartOf } from './map-controls.ts';
import { drawKey } from './map-key.ts';
import { MapKeys } from './map-keys.ts';
import { describeFound, findColumns, needsMarks, showMarks, type MapData } from './map-marks.ts';
import { MapTable } from './map-table.ts';

/** Follows the reader on the map: the view and its address, the answers beside it, and the way to the comparison. */
export class MapPage {
	readonly #root: HTMLElement;
	readonly #table: MapTable;
	readonly #keys: MapKeys;
	readonly #cards: MapCards;
	readonly #choice: MapChoice;
	readonly #address: ViewAddress<MapView>;
	#marks: Promise<MapMarks> | undefined;
	#choosing = false;
	#asked = 0;

	constructor(root: HTMLElement) {
		this.#root = root;
		this.#table = new MapTable(root);
		this.#keys = new MapKeys(this.#table);
		this.#cards = new MapCards(root, this.#table, this.#keys);
		this.#choice = new MapChoice(root, this.#table);
		const notice = part(root, '[data-notice]');
		const ids = this.#readIds();
		this.#address = new ViewAddress({
			parse: (search) => parseMapView(search, ids),
			write: writeMapView,
			show: (view) => {
				this.#choosing ||= view.columns.length > 0;
				showMapControls(root, view);
				void this.#show(view);
			},
			say: (text) => fillNotice(notice, text),
		});
		for (const type of ['input', 'change', 'click', 'keydown', 'submit'])
			root.addEventListener(type, this);
		this.#address.connect();
		this.#cards.catchUp();
	}

	/** Shows the answer of a cell that was tapped before this was there. */
	readonly tap = (cell: HTMLAnchorElement) => this.#cards.tap(cell);

	/** Lets go of the page. */
	disconnect() {
		this.#address.disconnect();
		for (const type of ['input', 'change', 'click', 'keydown', 'submit'])
			this.#root.removeEventListener(type, this);
	}

	handleEvent(event: Event) {
		switch (event.type) {
			case 'submit':
				return event.preventDefault();
			case 'keydown':
				return this.#keys.press(event as KeyboardEvent);
			case 'click':
				return this.#click(event as MouseEvent);
			default:
				return this.#control(event);
		}
	}

	#control({ type, target }: Event) {
		const control = target as HTMLInputElement;
		if (control.name === 'query' && type === 'change') this.#address.flush();
		else if (control.name === 'query') this.#change({ query: control.value }, 'replace soon');
		else if (type === 'change') this.#change(readMapControl(control));
	}

	#click(event: MouseEvent) {
		const target = event.target as Element;
		const only = target.closest<HTMLElement>('button[data-only]')?.dataset['only'];
		const column = target.closest<HTMLElement>('button[data-add-column]')?.dataset['addColumn'];
		if (only) this.#change({ only: only === this.#address.view.only ? undefined : only });
		else if (column) this.#toggle(column);
		else if (target.closest('[data-clear]')) this.#change({ columns: [] });
		else if (target.closest('[data-choose]')) this.#choose();
		else if (target.closest('[data-print]')) print();
	}

	#choose() {
		this.#choosing = !this.#choosing;
		if (!this.#choosing && this.#address.view.columns.length > 0) this.#change({ columns: [] });
		else this.#choice.show(this.#address.view.columns, this.#choosing);
	}

	#toggle(id: string) {
		const { columns } = this.#address.view;
		if (columns.includes(id)) this.#change({ columns: columns.filter((other) => other !== id) });
		else if (columns.length < MAX_CHOSEN) this.#change({ columns: [...columns, id] });
	}

	#change(change: Partial<MapView>, step: Step = 'push') {
		const view = { ...this.#address.view, ...change };
		this.#address.set(view, step);
		void this.#show(view);
	}

	async #show(view: MapView) {
		this.#cards.hide();
		const asked = ++this.#asked;
		this.#table.group(view.by);
		this.#choice.show(view.columns, this.#choosing);
		const data = await this.#load(view);
		if (asked !== this.#asked) return;
		const counts = showMarks(part(this.#root, '.map-sheets'), this.#table, view, data);
		drawKey(this.#root, view, counts);
		this.#say(view, data);
		if (view.query && data.names)
			showPartOf(this.#root, findColumns(this.#table, view, data.names));
	}

	#say(view: MapView, { names }: MapData) {
		const none = view.query && names ? 'Nothing is called that.' : '';
		const found = view.query && names ? describeFound(this.#table, view, names) : '';
		part(this.#root, '[data-said]').textContent = found || none;
	}

	async #load(view: MapView): Promise<MapData> {
		if (!view.query && !needsMarks(view)) return {};
		try {
			return {
				names: view.query ? await fetchNames() : undefined,
				marks: needsMarks(view) ? await this.#fetchMarks() : undefined,
			};
		} catch {
			fillNotice(part(this.#root, '[data-notice]'), [
				'The names and marks of the map could not be loaded. Try again.',
			]);
			return {};
		}
	}

	#fetchMarks(): Promise<MapMarks> {
		this.#marks ??= fetchData<MapMarks>(mapDataPath);
		// Another try may succeed.
		this.#marks.catch(() => (this.#marks = undefined));
		return this.#marks;
	}

	#readIds(): MapIds {
		const valuesOf = (selector: string) =>
			[...this.#root.querySelectorAll<HTMLInputElement>(selector)].map(({ value }) => value);
		return {
			services: new Set(this.#table.columns.map(({ id }) => id)),
			teams: new Set(valuesOf('[name=team] option').filter(Boolean)),
			categories: new Set(valuesOf('[name=category]')),
		};
	}
}

void addStyles(styles);
