import { writeSnippet } from '../../domain/embed/embed-snippet.ts';
import { embedThemes, type EmbedTheme } from '../../domain/embed/embed-state.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import { addStyles } from '../page/styles.ts';
import forms from '../../styles/forms.css?url';
import styles from '../../styles/embed/embed-snippet.css?url';

void addStyles(forms);
void addStyles(styles);

/** `<embed-snippet>`: offers its controls, writes the snippet for the chosen theme and duty, and copies it. */
export class EmbedSnippetElement extends HTMLElement {
	connectedCallback() {
		this.#drawControls();
		this.#offerDuties();
		this.#write();
		this.addEventListener('change', this);
		this.addEventListener('click', this);
	}

	handleEvent({ type, target }: Event) {
		if (type === 'change') this.#write();
		else if ((target as Element).closest('button')) void this.#copy();
	}

	#drawControls() {
		const themes = Object.entries(embedThemes).map(([id, label]) => new Option(label, id));
		this.append(
			make('textarea', {
				className: 'text-input',
				readOnly: true,
				rows: 4,
				spellcheck: false,
				ariaLabel: 'Snippet',
			}),
			make(
				'p',
				{ className: 'filter-bar' },
				make('button', { type: 'button', className: 'button' }, 'Copy the snippet'),
				make('label', {}, 'Theme', make('select', { name: 'theme' }, ...themes)),
				make('span', { role: 'status' }),
			),
		);
	}

	// The duties are on the page already, an answer each. A duty's own page has one duty only.
	#offerDuties() {
		const answers = document.querySelectorAll<HTMLElement>('main :is(.row, .thin)');
		const duties = new Map([...answers].map((row) => [row.dataset['duty'] ?? '', titleOf(row)]));
		if (duties.size < 2) return;
		const options = [...duties].map(([duty, title]) => new Option(title, duty));
		const select = make('select', { name: 'duty' }, new Option('Every duty', ''), ...options);
		part(this, 'label').before(make('label', {}, 'Show', select));
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

function titleOf(row: HTMLElement): string {
	return part(row, 'h3, h4').textContent!.trim();
}

customElements.define('embed-snippet', EmbedSnippetElement);
