import { defaultSearchState } from '../../domain/search/search-state.ts';
import { ActiveOption } from '../page/active-option.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import type { Findings } from './search-engine.ts';
import { describeFindings } from './search-status.ts';
import { drawFindings, drawMore } from './search-results.ts';
import { sharedSearch } from './shared-search.ts';
import { addStyles } from '../page/styles.ts';
import forms from '../../styles/forms.css?url';
import styles from '../../styles/search/search-results.css?url';

const MOST_OTHERS = 6;
const PAUSE = 60;

/** `<search-box>`: answers while the reader types, as a combobox with a listbox. Nothing typed is kept. */
export class SearchBoxElement extends HTMLElement {
	#input!: HTMLInputElement;
	#list!: HTMLElement;
	#status!: HTMLElement;
	#active!: ActiveOption<HTMLAnchorElement>;
	#asked = 0;
	#timer = 0;

	connectedCallback() {
		const input = part(this, '[role=combobox]', HTMLInputElement);
		const list = part(this, '[role=listbox]');
		const status = part(this, '[data-status]');
		[this.#input, this.#list, this.#status] = [input, list, status];
		this.#active = new ActiveOption(input);
		input.addEventListener('input', () => this.#askSoon());
		input.addEventListener('focus', () => this.#warm());
		input.addEventListener('keydown', (event) => this.#press(event));
		// Keeps the focus in the input while a result is pressed.
		list.addEventListener('pointerdown', (event) => event.preventDefault());
		status.addEventListener('click', (event) => {
			if ((event.target as Element).closest('button')) void this.#ask();
		});
		if (document.activeElement === input) this.#warm();
		if (input.value) void this.#ask();
	}

	// Loading begins with the intent; a failure is told when a question is asked.
	#warm() {
		sharedSearch().catch(() => undefined);
	}

	#askSoon() {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => void this.#ask(), PAUSE);
	}

	async #ask() {
		const query = this.#input.value.trim();
		const asked = ++this.#asked;
		if (!query) return this.#clear();
		const slow = setTimeout(() => this.#say('Loading the search …'), 200);
		try {
			const search = await sharedSearch();
			const findings = await search.find({ ...defaultSearchState, query }, MOST_OTHERS);
			if (asked === this.#asked) this.#show(query, findings);
		} catch {
			if (asked === this.#asked) this.#fail();
		} finally {
			clearTimeout(slow);
		}
	}

	#show(query: string, findings: Findings) {
		this.#rest(false);
		const style = { options: this.#list.id };
		const groups = drawFindings(findings, style);
		if (findings.total > 0) groups.push(drawMore(query, findings.total, style));
		this.#list.replaceChildren(...groups);
		this.#expand(groups.length > 0);
		this.#status.replaceChildren(...describeFindings(query, findings));
		this.#active.set(this.#options[0]);
	}

	#fail() {
		this.#rest(false);
		this.#list.replaceChildren();
		this.#expand(false);
		this.#say('The search could not be loaded.');
		const retry = make('button', { type: 'button', className: 'button' }, 'Try again');
		this.#status.append(' ', retry);
	}

	#clear() {
		this.#rest(true);
		this.#list.replaceChildren();
		this.#expand(false);
		this.#say('');
	}

	// What stands there before anything is asked; only the dialog has it.
	#rest(shown: boolean) {
		const rest = this.querySelector<HTMLElement>('[data-rest]');
		if (rest) rest.hidden = !shown;
	}

	#say(text: string) {
		this.#status.textContent = text;
	}

	#expand(open: boolean) {
		this.#list.hidden = !open;
		this.#input.setAttribute('aria-expanded', String(open));
		if (!open) this.#active.set(undefined);
	}

	get #options(): HTMLAnchorElement[] {
		return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
	}

	#press(event: KeyboardEvent) {
		if (event.isComposing) return;
		switch (event.key) {
			case 'ArrowDown':
			case 'ArrowUp':
				event.preventDefault();
				return this.#step(event.key);
			case 'Enter':
				if (!this.#active.current || this.#list.hidden) return;
				event.preventDefault();
				return this.#active.current.click();
			case 'Escape':
				return this.#leave(event);
		}
	}

	// In a dialog the first Escape closes it, where a browser would only empty the field; on a page it closes the list.
	#leave(event: KeyboardEvent) {
		const dialog = this.closest('dialog');
		if (!dialog) return this.#expand(false);
		event.preventDefault();
		dialog.close();
	}

	#step(key: 'ArrowDown' | 'ArrowUp') {
		if (this.#list.hidden && this.#options.length > 0) this.#expand(true);
		this.#active.step(key, this.#options);
	}
}

void addStyles(forms);
void addStyles(styles);
customElements.define('search-box', SearchBoxElement);
