import {
	defaultEmbedState,
	isNarrowed,
	parseEmbedState,
	showsRow,
	writeEmbedState,
	type EmbedIds,
	type EmbedRow,
	type EmbedState,
} from '../../domain/embed/embed-state.ts';
import type { Owner } from '../../domain/vocabulary.ts';
import { renewFragment } from '../addresses/renewed-fragment.ts';
import { ViewAddress } from '../addresses/view-address.ts';
import { fillNotice } from '../page/notice.ts';
import { part } from '../page/part.ts';

/**
 * `<embed-view>`: narrows an embed to what its address asks for, and opens the duties that it names. Without script the
 * fragment narrows it, in CSS.
 */
export class EmbedViewElement extends HTMLElement {
	#address: ViewAddress<EmbedState> | undefined;

	connectedCallback() {
		const rows = [...this.querySelectorAll<HTMLDetailsElement>('.embed-row')];
		const ids = readIds(rows);
		const notice = part(this, '[data-notice]');
		this.#address = new ViewAddress({
			parse: (search) => parseEmbedState(search, ids),
			write: writeEmbedState,
			show: (state) => this.#show(rows, state),
			say: (text) => fillNotice(notice, text),
		});
		addEventListener('hashchange', this);
		this.#address.connect();
		void renewFragment();
	}

	disconnectedCallback() {
		removeEventListener('hashchange', this);
		this.#address?.disconnect();
	}

	handleEvent() {
		this.#openNamed();
	}

	#show(rows: readonly HTMLDetailsElement[], state: EmbedState) {
		if (isNarrowed(state)) this.#narrow(rows, state);
		this.#openNamed();
		delete document.documentElement.dataset['pending'];
	}

	#narrow(rows: readonly HTMLDetailsElement[], state: EmbedState) {
		for (const row of rows) {
			row.hidden = !showsRow(readRow(row), state);
			row.open = state.duties.includes(row.dataset['duty'] ?? '');
		}
		for (const section of this.querySelectorAll<HTMLElement>('[data-layer]'))
			section.hidden = !section.querySelector('.embed-row:not([hidden])');
		const shown = rows.filter(({ hidden }) => !hidden).length;
		part(this, '[data-count]').textContent =
			`${shown === 0 ? 'Nothing fits' : shown} of ${rows.length}.`;
		part(this, '[data-all]', HTMLAnchorElement).search = writeEmbedState({
			...defaultEmbedState,
			theme: state.theme,
		});
		this.dataset['narrowed'] = '';
	}

	// Not every browser opens a disclosure for a fragment inside it.
	#openNamed() {
		const row = this.querySelector(':target')?.closest('details');
		if (row) row.open = true;
	}
}

function readRow(row: HTMLElement): EmbedRow {
	const { duty = '', team, owner } = row.dataset;
	const layer = row.closest<HTMLElement>('[data-layer]')?.dataset['layer'];
	return { duty, team, layer, owner: owner as Owner };
}

function readIds(rows: readonly HTMLElement[]): EmbedIds {
	const read = rows.map(readRow);
	return {
		duties: new Set(read.map(({ duty }) => duty)),
		layers: new Set(read.flatMap(({ layer }) => layer ?? [])),
		teams: new Set(read.flatMap(({ team }) => team ?? [])),
	};
}

customElements.define('embed-view', EmbedViewElement);
