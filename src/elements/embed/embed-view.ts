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
import { describeIgnored } from '../../domain/query.ts';
import type { Owner } from '../../domain/vocabulary.ts';
import { renewAddress, renewFragment } from '../addresses/renewed-address.ts';

/**
 * `<embed-view>`: narrows an embed to what its address asks for, and opens the duties that it names. Without script the
 * fragment narrows it, in CSS.
 */
export class EmbedViewElement extends HTMLElement {
	connectedCallback() {
		addEventListener('hashchange', this);
		this.#restore();
		void renewFragment();
	}

	disconnectedCallback() {
		removeEventListener('hashchange', this);
	}

	handleEvent() {
		this.#openNamed();
	}

	#restore() {
		const rows = [...this.querySelectorAll<HTMLDetailsElement>('.embed-row')];
		const { state, ignored } = parseEmbedState(location.search, readIds(rows));
		if (isNarrowed(state)) this.#narrow(rows, state);
		this.#openNamed();
		const notice = this.querySelector<HTMLElement>('[data-notice]');
		if (notice) {
			notice.hidden = ignored.length === 0;
			notice.textContent = describeIgnored(ignored);
		}
		delete document.documentElement.dataset['pending'];
		// Perhaps the address is older than a new name.
		if (ignored.length > 0) void renewAddress().then((renewed) => renewed && this.#restore());
	}

	#narrow(rows: readonly HTMLDetailsElement[], state: EmbedState) {
		for (const row of rows) {
			row.hidden = !showsRow(readRow(row), state);
			row.open = state.duties.includes(row.dataset['duty'] ?? '');
		}
		for (const section of this.querySelectorAll<HTMLElement>('[data-layer]'))
			section.hidden = !section.querySelector('.embed-row:not([hidden])');
		const shown = rows.filter(({ hidden }) => !hidden).length;
		const count = this.querySelector('[data-count]');
		if (count) count.textContent = `${shown === 0 ? 'Nothing fits' : shown} of ${rows.length}.`;
		const all = this.querySelector<HTMLAnchorElement>('[data-all]');
		if (all) all.search = writeEmbedState({ ...defaultEmbedState, theme: state.theme });
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
