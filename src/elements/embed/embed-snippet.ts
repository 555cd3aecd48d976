import { writeSnippet } from '../../domain/embed/embed-snippet.ts';
import type { EmbedTheme } from '../../domain/embed/embed-state.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';

/** `<embed-snippet>`: offers its controls, writes the snippet for the chosen theme and duty, and copies it. */
export class EmbedSnippetElement extends HTMLElement {
	connectedCallback() {
		this.#offerDuties();
		this.addEventListener('change', this);
		this.addEventListener('click', this);
		// Before this, a choice would change nothing.
		part(this, '.filter-bar').hidden = false;
	}

	handleEvent({ type, target }: Event) {
		if (type === 'change') this.#write();
		else if ((target as Element).closest('button')) void this.#copy();
	}

	// The duties are on the page already, each with its fragment. A duty's own page has one only.
	#offerDuties() {
		const rows = document.querySelectorAll<HTMLElement>('main [id][data-duty]');
		const duties = [...rows].filter(({ id, dataset }) => id === dataset['duty']);
		if (duties.length === 0) return;
		const options = [new Option('Every duty', ''), ...duties.map(toOption)];
		const label = make('label', {}, 'Show', make('select', { name: 'duty' }, ...options));
		part(this, 'label').before(label);
	}

	#write() {
		const { address = '', title = '', rows } = this.dataset;
		const duty = this.querySelector<HTMLSelectElement>('[name=duty]')?.selectedOptions[0];
		const theme = part(this, '[name=theme]', HTMLSelectElement).value as EmbedTheme;
		this.#snippet.value = writeSnippet({
			address,
			title,
			rows: Number(rows),
			duty: duty?.value ? { id: duty.value, title: duty.text } : undefined,
			theme,
		});
		this.#say('');
	}

	async #copy() {
		try {
			await navigator.clipboard.writeText(this.#snippet.value);
			this.#say('Copied.');
		} catch {
			this.#snippet.select();
			this.#say('The browser does not let the page copy. The snippet is marked: copy it by hand.');
		}
	}

	#say(text: string) {
		part(this, '[role=status]').textContent = text;
	}

	get #snippet(): HTMLTextAreaElement {
		return part(this, 'textarea', HTMLTextAreaElement);
	}
}

function toOption(row: HTMLElement): HTMLOptionElement {
	const name = row.querySelector('h3 a, h4 a, a');
	return new Option(name?.textContent?.trim() ?? row.id, row.id);
}

customElements.define('embed-snippet', EmbedSnippetElement);
