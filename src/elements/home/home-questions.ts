/**
 * `<home-questions>`: the example that a reader chooses stands in the field, too, so that it is seen what can be asked.
 * What is typed is answered by the field itself, in the place of the examples.
 */
export class HomeQuestionsElement extends HTMLElement {
	connectedCallback() {
		// Not `change`: the first example is chosen when the page opens.
		this.addEventListener('click', this);
	}

	handleEvent({ target }: Event) {
		if (!(target instanceof HTMLInputElement) || target.name !== 'example') return;
		const field = this.querySelector<HTMLInputElement>('[role=combobox]');
		const list = this.querySelector<HTMLElement>('[role=listbox]');
		if (!field || !list) return;
		field.value = target.value;
		field.setAttribute('aria-expanded', 'false');
		list.hidden = true;
	}
}

customElements.define('home-questions', HomeQuestionsElement);
