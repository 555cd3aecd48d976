import { shortName } from '../../domain/names.ts';
import type { PlanSum } from '../../domain/plan/plan-duties.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import { SubjectCombobox } from '../page/subject-combobox.ts';
import type { SubjectNames } from './plan-names.ts';

/** What is chosen, shown: as chips, as ticks among all services, and in the bar at the foot. */
export class PlanChoice {
	readonly #root: HTMLElement;
	readonly #names: SubjectNames;
	readonly #combobox: SubjectCombobox;

	constructor(root: HTMLElement, names: SubjectNames, add: (id: string) => void) {
		this.#root = root;
		this.#names = names;
		this.#combobox = new SubjectCombobox(root, add);
	}

	/** Shows what is chosen. In a result there is a way back to the choice. */
	show(chosen: readonly string[], inResult: boolean) {
		const list = part(this.#root, '[data-chosen]');
		const back = { type: 'button', className: 'chip', dataset: { action: 'choose' } } as const;
		list.hidden = chosen.length === 0;
		list.replaceChildren(
			...chosen.map((id) => make('li', {}, this.#chip(id))),
			...(inResult ? [make('li', {}, make('button', back, '+ Add or paste'))] : []),
		);
		for (const box of this.#root.querySelectorAll<HTMLInputElement>('[name=service]'))
			box.checked = chosen.includes(box.value);
		this.#combobox.exclude(chosen);
	}

	/** Says in the bar what will come out; nothing yet where the answers have not come. */
	showSum(chosen: readonly string[], sum: PlanSum | undefined) {
		const text = part(this.#root, '[data-bar-text]');
		part(this.#root, '.plan-go', HTMLButtonElement).disabled = chosen.length === 0;
		if (chosen.length === 0) {
			const none = make('b', {}, 'No service chosen yet.');
			return text.replaceChildren(none, ' Pick a stack, paste, or tick.');
		}
		const services = make(
			'b',
			{},
			chosen.length === 1 ? '1 service.' : `${chosen.length} services.`,
		);
		const rest = sum
			? ` ${sum.duties} duties are yours; ${sum.open} of ${sum.answers} answers are open unless you act.`
			: '';
		text.replaceChildren(services, rest);
	}

	#chip(id: string): HTMLElement {
		const label = shortName(this.#names.labels.get(id) ?? id);
		const remove = {
			type: 'button',
			className: 'chip',
			dataset: { action: 'remove', service: id },
			ariaLabel: `Remove ${label}`,
		} as const;
		return make('button', remove, label, make('span', { ariaHidden: 'true' }, ' ×'));
	}
}
