import { MAX_CHOSEN } from '../../domain/map/map-view.ts';
import { comparisonPath, planOf } from '../../domain/paths.ts';
import { base } from '../page/base.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import type { MapTable } from './map-table.ts';

/** Lets a reader choose columns by their heads and take them to the comparison. */
export class MapChoice {
	readonly #button: HTMLButtonElement;
	readonly #bar = make('div', { className: 'map-choice no-print', hidden: true });
	readonly #table: MapTable;
	readonly #toggles = new Map<string, HTMLButtonElement>();

	constructor(root: HTMLElement, table: MapTable) {
		this.#table = table;
		this.#button = part(root, '[data-choose]', HTMLButtonElement);
		root.append(this.#bar);
	}

	/** Shows which services are chosen; heads are buttons while anything is, or while the reader chooses. */
	show(chosen: readonly string[], choosing: boolean) {
		this.#button.ariaPressed = String(choosing);
		if (choosing) this.#makeToggles();
		for (const { id, head } of this.#table.columns) {
			const link = part(head, 'a');
			const toggle = this.#toggles.get(id);
			link.hidden = choosing;
			if (toggle) {
				toggle.hidden = !choosing;
				toggle.ariaPressed = String(chosen.includes(id));
			}
		}
		this.#drawBar(chosen, choosing);
	}

	#makeToggles() {
		if (this.#toggles.size > 0) return;
		for (const { id, head } of this.#table.columns) {
			const { textContent } = part(head, 'a');
			const toggle = make(
				'button',
				{ type: 'button', dataset: { addColumn: id } },
				textContent.trim(),
			);
			this.#toggles.set(id, toggle);
			head.append(toggle);
		}
	}

	#drawBar(chosen: readonly string[], choosing: boolean) {
		this.#bar.hidden = !choosing;
		if (!choosing) return;
		const words =
			chosen.length === 0
				? `Press the names of up to ${MAX_CHOSEN} services.`
				: `${chosen.length} ${chosen.length === 1 ? 'service' : 'services'} chosen.`;
		const href = `${base}${comparisonPath(chosen)}`;
		const full = chosen.length === MAX_CHOSEN ? ` More than ${MAX_CHOSEN} make no comparison.` : '';
		this.#bar.replaceChildren(
			make('span', { role: 'status' }, words + full),
			...(chosen.length > 0
				? [
						make('a', { className: 'map-open', href }, 'Compare'),
						make('a', { href: `${base}${planOf(chosen)}` }, 'Plan with these'),
						make('button', { type: 'button', dataset: { clear: '' } }, 'Clear'),
					]
				: []),
		);
	}
}
