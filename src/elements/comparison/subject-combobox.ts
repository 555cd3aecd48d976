import { rankByName, readCalled } from '../../domain/name-ranking.ts';
import { ActiveOption } from '../page/active-option.ts';
import { part } from '../page/part.ts';

/** The combobox that adds a column. */
export class SubjectCombobox {
	readonly #input: HTMLInputElement;
	readonly #list: HTMLElement;
	readonly #options: HTMLElement[];
	readonly #choose: (id: string) => void;
	readonly #active: ActiveOption<HTMLElement>;
	/** What is offered, the likeliest first. */
	#matches: readonly HTMLElement[] = [];

	constructor(root: HTMLElement, choose: (id: string) => void) {
		const input = part(root, '[role=combobox]', HTMLInputElement);
		const list = part(root, '[role=listbox]');
		this.#input = input;
		this.#list = list;
		this.#options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
		this.#choose = choose;
		this.#active = new ActiveOption(input);
		input.addEventListener('input', () => this.#filter());
		input.addEventListener('click', () => this.#filter());
		input.addEventListener('keydown', (event) => this.#press(event));
		input.addEventListener('blur', () => this.#close());
		// Keeps the focus in the input, so that the list does not close before the click arrives.
		list.addEventListener('pointerdown', (event) => event.preventDefault());
		list.addEventListener('click', (event) => {
			const option = (event.target as Element).closest<HTMLElement>('[role=option]');
			if (option) this.#pick(option);
		});
	}

	/** Takes the columns that are shown already out of the choice. */
	exclude(columns: readonly string[]) {
		for (const option of this.#options)
			option.toggleAttribute('data-shown', columns.includes(option.dataset['id'] ?? ''));
	}

	#filter() {
		const choice = this.#options.filter((option) => !option.hasAttribute('data-shown'));
		this.#matches = rankByName(this.#input.value, choice, calledIn);
		this.#list.replaceChildren(...this.#matches);
		this.#list.hidden = this.#matches.length === 0;
		this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
		this.#active.set(this.#input.value.trim() ? this.#matches[0] : undefined);
	}

	#press(event: KeyboardEvent) {
		switch (event.key) {
			case 'ArrowDown':
			case 'ArrowUp':
				event.preventDefault();
				if (this.#list.hidden) this.#filter();
				this.#active.step(event.key, this.#matches);
				break;
			case 'Enter':
				event.preventDefault();
				if (this.#active.current && !this.#list.hidden) this.#pick(this.#active.current);
				break;
			case 'Escape':
				if (!this.#list.hidden) this.#close();
				else this.#input.value = '';
				break;
		}
	}

	#pick(option: HTMLElement) {
		this.#input.value = '';
		this.#close();
		this.#choose(option.dataset['id'] ?? '');
	}

	#close() {
		this.#list.hidden = true;
		this.#input.setAttribute('aria-expanded', 'false');
		this.#active.set(undefined);
	}
}

function calledIn({ dataset }: HTMLElement) {
	return readCalled(dataset['called']);
}
