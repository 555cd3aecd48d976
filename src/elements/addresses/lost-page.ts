import { nearestPages } from '../../domain/addresses/nearest-pages.ts';
import { base } from '../page/base.ts';
import { make } from '../page/make.ts';
import { fetchNames } from '../page/names.ts';

/** `<lost-page>`: names the pages that the address was probably meant for. Without script the sections lead on. */
export class LostPageElement extends HTMLElement {
	connectedCallback() {
		void this.#suggest();
	}

	async #suggest() {
		// Without the names there is nothing to suggest; the sections stay.
		const names = await fetchNames().catch(() => undefined);
		const pages = names ? nearestPages(location.pathname.slice(base.length), names) : [];
		if (pages.length === 0) return;
		const links = pages.map(({ path, title }) =>
			make('li', {}, make('a', { href: `${base}${path}` }, title)),
		);
		this.append(make('p', {}, 'Did you mean:'), make('ul', {}, ...links));
	}
}

customElements.define('lost-page', LostPageElement);
