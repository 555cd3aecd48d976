import { drawTest, readTest, writeTest } from '../../domain/disputes/self-test.ts';
import { owners, type Owner } from '../../domain/vocabulary.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';

const choices = ['aws', 'customer', 'shared'] as const satisfies readonly Owner[];

/** Asks some of the claims of its page: who owns the duty. The page itself is the list of all, which needs no script. */
export class SelfTestElement extends HTMLElement {
	#right = 0;
	#answered = 0;

	connectedCallback() {
		part(this, '[data-begin]').addEventListener('click', () => this.#begin());
		part(this, '[data-all]').addEventListener('click', () => this.#go([]));
		addEventListener('popstate', () => this.#show());
		this.#show();
	}

	get #claims() {
		return [...this.querySelectorAll<HTMLElement>('[data-claim]')];
	}

	#begin() {
		const ids = this.#claims.map(({ dataset }) => dataset['claim']!);
		this.#go(drawTest(ids, Math.random));
	}

	#go(ids: readonly string[]) {
		history.pushState(null, '', `${location.pathname}${writeTest(ids)}`);
		this.#show();
		part(this, ids.length > 0 ? '[data-claim]:not([hidden]) button' : '[data-begin]').focus();
	}

	/** Shows what the address asks; all claims, each settled, where it asks nothing. */
	#show() {
		const claims = this.#claims;
		const known = claims.map(({ dataset }) => dataset['claim']!);
		const asked = readTest(location.search, known);
		[this.#right, this.#answered] = [0, 0];
		for (const claim of claims) {
			claim.querySelector('[data-choices]')?.remove();
			const ask = asked.includes(claim.dataset['claim']!);
			claim.hidden = asked.length > 0 && !ask;
			part(claim, '[data-settled]').hidden = ask;
			if (ask) this.#ask(claim, asked.length);
		}
		part(this, '[data-all]').hidden = asked.length === 0;
		this.#say(asked.length > 0 ? `0 of ${asked.length} answered.` : '');
	}

	#ask(claim: HTMLElement, total: number) {
		const question = make('p', {}, `${claim.dataset['question']}: who owns it?`);
		const buttons = choices.map((owner) => {
			const button = make('button', { type: 'button' }, owners[owner].label);
			button.addEventListener('click', () => this.#settle(claim, owner, total));
			return button;
		});
		const box = make('div', { className: 'choices' }, question, ...buttons);
		box.dataset['choices'] = '';
		part(claim, '[data-settled]').before(box);
	}

	#settle(claim: HTMLElement, chosen: Owner, total: number) {
		const right = claim.dataset['answer'] === chosen;
		this.#answered += 1;
		if (right) this.#right += 1;
		const told = `You said ${owners[chosen].label}: ${right ? 'right.' : 'not so.'}`;
		const box = part(claim, '[data-choices]');
		box.replaceChildren(make('p', {}, told));
		const settled = part(claim, '[data-settled]');
		settled.hidden = false;
		this.#say(`${this.#answered} of ${total} answered, ${this.#right} right.`);
		// The buttons that had the focus are gone.
		part(settled, 'a').focus();
	}

	#say(text: string) {
		part(this, '[data-result]').textContent = text;
	}
}

customElements.define('self-test', SelfTestElement);
