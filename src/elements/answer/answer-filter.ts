import { answerParameters } from '../../domain/answer/answer-view.ts';
import type { PageAnswers } from './page-answers.ts';

/**
 * `<answer-filter>`: narrows the answers of a page by words, keeps the view in the address, and lets the reader rename
 * and reassign teams. Owners, teams and the further choices narrow without it, in CSS; what does the rest is loaded when
 * an address or the reader asks for it.
 */
export class AnswerFilterElement extends HTMLElement {
	#loading: Promise<PageAnswers> | undefined;

	connectedCallback() {
		for (const type of ['focusin', 'input', 'submit', 'toggle'])
			this.addEventListener(type, this, { capture: true });
		addEventListener('hashchange', this);
		this.#checkNamed();
		const asked = new URLSearchParams(location.search);
		if (answerParameters.some((name) => asked.has(name))) void this.#load();
	}

	disconnectedCallback() {
		removeEventListener('hashchange', this);
	}

	handleEvent(event: Event) {
		if (event.type === 'hashchange') return this.#checkNamed();
		if (event.type === 'submit') event.preventDefault();
		const started = this.#load();
		if (event.type === 'input') void started.then((answers) => answers.follow());
		if (event.type === 'toggle') void started.then((answers) => answers.openForm());
	}

	// A link to a team, or to the exceptions, shows what they are.
	#checkNamed() {
		const id = location.hash.slice(1);
		const field = this.querySelector<HTMLInputElement>(`label[id="${CSS.escape(id)}"] input`);
		if (field) field.checked = true;
	}

	#load(): Promise<PageAnswers> {
		this.#loading ??= import('./page-answers.ts').then(({ PageAnswers }) => PageAnswers.load(this));
		// Another try may succeed.
		this.#loading.catch(() => (this.#loading = undefined));
		return this.#loading;
	}
}

customElements.define('answer-filter', AnswerFilterElement);
