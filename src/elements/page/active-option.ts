/**
 * The active option of a combobox, after the pattern of the ARIA Authoring Practices
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the focus stays in the input, which names the option.
 */
export class ActiveOption<Option extends HTMLElement> {
	readonly #input: HTMLInputElement;
	#option: Option | undefined;

	constructor(input: HTMLInputElement) {
		this.#input = input;
	}

	get current(): Option | undefined {
		return this.#option;
	}

	/** Makes an option the active one, or none. */
	set(option: Option | undefined) {
		this.#option?.setAttribute('aria-selected', 'false');
		this.#option = option;
		option?.setAttribute('aria-selected', 'true');
		option?.scrollIntoView({ block: 'nearest' });
		if (option) this.#input.setAttribute('aria-activedescendant', option.id);
		else this.#input.removeAttribute('aria-activedescendant');
	}

	/** Moves on to the next option or back to the one before, and round the ends of the list. */
	step(key: 'ArrowDown' | 'ArrowUp', options: readonly Option[]) {
		if (options.length === 0) return;
		const by = key === 'ArrowDown' ? 1 : -1;
		const index = this.#option ? options.indexOf(this.#option) : by === 1 ? -1 : 0;
		this.set(options.at((index + by) % options.length));
	}
}
