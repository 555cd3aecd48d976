import { cleanTeamName } from '../../domain/team/team-assignment.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import type { Plan } from './plan.ts';

/** What the controls and buttons of the plan do. */
export class PlanActions {
	readonly #plan: Plan;

	constructor(plan: Plan) {
		this.#plan = plan;
	}

	/** Does what an event in the plan asks for. */
	handle(event: Event) {
		const target = event.target as HTMLElement;
		switch (event.type) {
			case 'beforeprint':
				return this.#plan.open();
			case 'submit':
				return event.preventDefault();
			case 'toggle':
				return this.#toggle(target as HTMLDetailsElement);
			case 'change':
				return this.#control(target as HTMLInputElement);
			case 'click':
				return this.#click(event as MouseEvent);
			default:
				return this.#drop(event as DragEvent);
		}
	}

	#toggle({ open, parentElement: row }: HTMLDetailsElement) {
		if (open && row?.dataset['duty']) this.#plan.open(row.dataset['duty']);
	}

	// What a control says.
	#control(control: HTMLInputElement) {
		const plan = this.#plan;
		const { name, value, checked, dataset } = control;
		if (name === 'service') {
			const others = plan.chosen.filter((id) => id !== value);
			return plan.choose(checked ? [...others, value] : others);
		}
		if ('planFile' in dataset) return this.#readFile(control);
		if ('planTicks' in dataset) return this.#open(control);
		if (name === 'plan-name') return plan.rename(value);
		if (control.closest('.plan-rail'))
			return plan.narrow(name === 'team' ? { team: value || undefined } : { [name]: checked });
		if (dataset['rename']) {
			const entry = [dataset['rename'], cleanTeamName(value)] as const;
			return plan.assign({ teamNames: new Map([...plan.view.teamNames, entry]) });
		}
		const row = control.closest<HTMLElement>('[data-duty]');
		if (!row) return;
		if (name !== 'team') return plan.decide(row, control);
		const entry = [row.dataset['duty'] ?? '', value] as const;
		return plan.assign({ assigned: new Map([...plan.view.assigned, entry]) });
	}

	// What a button or a stack is for.
	#click(event: MouseEvent) {
		const target = event.target as Element;
		const stack = target.closest<HTMLElement>('a[data-stack]')?.dataset['stack'];
		if (stack && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
			event.preventDefault();
			return this.#plan.choose([...this.#plan.chosen, ...stack.split(',')]);
		}
		if (target.closest('[data-plan-recognise]'))
			return this.#read(part(this.#plan, '[data-plan-input]', HTMLTextAreaElement).value);
		const button = target.closest<HTMLButtonElement>('button[data-action]');
		if (button) this.#act(button);
	}

	// A file is dropped where texts are pasted.
	#drop(event: DragEvent) {
		if (!(event.target as Element).closest('.plan-paste')) return;
		const [file] = event.dataTransfer?.files ?? [];
		if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
		if (event.type === 'drop' && file) this.#read(file);
	}

	#act(button: HTMLButtonElement) {
		const plan = this.#plan;
		const { action, service, format = '' } = button.dataset;
		// What comes of it, and what is said of it, stands beneath the sheet.
		if (button.closest('[popover]')) part(plan, '.plan-export').hidePopover();
		switch (action) {
			case 'remove':
				return this.#remove(service);
			case 'choose':
				void plan.showChoice();
				return part(plan, '[role=combobox]').focus();
			case 'show':
				return plan.change({ services: plan.chosen });
			case 'show-all':
				return plan.change({ team: undefined, open: false, differences: false, unsettled: false });
			case 'print':
				return print();
			case 'rename':
				return this.#askName(button);
			case 'export':
			case 'save':
			case 'copy':
				return this.#files((files) => files.take(plan, action, format, button));
		}
	}

	#remove(service: string | undefined) {
		const plan = this.#plan;
		const left = plan.chosen.filter((id) => id !== service);
		if (left.length === 0 && plan.inResult) plan.change({ services: [] });
		plan.choose(left);
		plan
			.querySelector<HTMLElement>(plan.inResult ? '[data-chosen] button' : '[role=combobox]')
			?.focus();
	}

	#askName(button: HTMLButtonElement) {
		const place = button.parentElement?.querySelector<HTMLElement>('[data-team-name]');
		const team = place?.dataset['teamName'];
		if (!place || !team) return;
		const field = make('input', {
			className: 'text-input',
			value: place.textContent,
			ariaLabel: 'Name of the team',
			dataset: { rename: team },
		});
		place.replaceChildren(field);
		button.hidden = true;
		field.select();
	}

	#readFile(control: HTMLInputElement) {
		const [file] = control.files ?? [];
		control.value = '';
		if (file) this.#read(file);
	}

	#files(work: (files: typeof import('./plan-files.ts')) => unknown) {
		void import('./plan-files.ts')
			.then(work)
			.catch((error: Error) => this.#plan.say(`That could not be done: ${error.message}`));
	}

	#open(control: HTMLInputElement) {
		void import('./plan-opening.ts')
			.then(({ open }) => open(this.#plan, control))
			.catch(() => this.#plan.say('The file could not be opened. Try again.'));
	}

	#read(source: string | File) {
		void import('./plan-reading.ts')
			.then(({ showRecognised }) => showRecognised(this.#plan, source))
			.catch(() => this.#plan.say('What reads it did not come. Try again.'));
	}
}
