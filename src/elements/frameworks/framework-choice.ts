import {
	parseFrameworkView,
	writeFrameworkView,
	type FrameworkView,
} from '../../domain/frameworks/framework-view.ts';
import { joinNames, shortName } from '../../domain/names.ts';
import type { RecordNames } from '../../domain/services/record-names.ts';
import { ViewAddress } from '../addresses/view-address.ts';
import { fetchColumn } from '../page/columns.ts';
import { make } from '../page/make.ts';
import { fetchNames } from '../page/names.ts';
import { fillNotice } from '../page/notice.ts';
import { part } from '../page/part.ts';
import { ControlRows } from './control-rows.ts';

/** Shows the controls of the page for the services of its address, and lets the reader choose them. */
export class FrameworkChoice {
	readonly #select: HTMLSelectElement;
	readonly #chosen: HTMLElement;
	readonly #status: HTMLElement;
	readonly #labels: ReadonlyMap<string, string>;
	readonly #rows = new ControlRows();
	readonly #address: ViewAddress<FrameworkView>;

	constructor(root: HTMLElement, services: RecordNames['services']) {
		this.#select = part(root, 'select', HTMLSelectElement);
		this.#chosen = part(root, '[data-chosen]');
		this.#status = part(root, '[data-status]');
		const notice = part(root, '[data-notice]');
		const named = Object.entries(services).map(([id, { names }]) => [id, names[0] ?? id] as const);
		this.#labels = new Map(named.map(([id, name]) => [id, shortName(name)]));
		const sorted = [...this.#labels].toSorted(([, a], [, b]) => a.localeCompare(b, 'en'));
		this.#select.append(...sorted.map(([value, text]) => make('option', { value }, text)));
		this.#address = new ViewAddress({
			parse: (search) => parseFrameworkView(search, { subjects: subjectForms(services, search) }),
			write: writeFrameworkView,
			show: ({ services }) => void this.#show(services),
			say: (text) => fillNotice(notice, text),
			keepsFragment: true,
		});
		this.#chosen.addEventListener('click', ({ target }) => {
			const id = (target as Element).closest('button')?.dataset['service'];
			if (id) this.#remove(id);
		});
		this.#address.connect();
	}

	/** Adds the service that is selected. */
	add() {
		const { value } = this.#select;
		this.#select.value = '';
		if (value) this.#choose([...new Set([...this.#address.view.services, value])]);
	}

	/** Lets go of the page. */
	disconnect() {
		this.#address.disconnect();
	}

	#remove(id: string) {
		this.#choose(this.#address.view.services.filter((service) => service !== id));
		this.#select.focus();
	}

	#choose(services: readonly string[]) {
		this.#address.set({ services });
		void this.#show(services);
	}

	async #show(services: readonly string[]) {
		this.#chosen.replaceChildren(...services.map((id) => make('li', {}, this.#button(id))));
		const asked = await Promise.allSettled(services.map(fetchColumn));
		// The reader has chosen others meanwhile.
		if (this.#address.view.services.join() !== services.join()) return;
		const columns = asked.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
		const missing = services.filter((_, index) => asked[index]?.status === 'rejected');
		this.#rows.show(columns);
		this.#status.textContent = [
			columns.length > 0 ? `Shown for ${joinNames(columns.map(({ label }) => label))}.` : '',
			missing.length > 0
				? `The answers of ${joinNames(missing.map((id) => this.#labels.get(id) ?? id))} did not come.`
				: '',
		]
			.join(' ')
			.trim();
	}

	#button(id: string): HTMLElement {
		const label = this.#labels.get(id) ?? id;
		const button = make(
			'button',
			{ type: 'button', className: 'button', ariaLabel: `Remove ${label}` },
			label,
			make('span', { ariaHidden: 'true' }, ' ×'),
		);
		button.dataset['service'] = id;
		return button;
	}
}

/** Lets the reader choose, as soon as it is known what services are called. */
export async function startChoice(root: HTMLElement): Promise<FrameworkChoice> {
	return new FrameworkChoice(root, (await fetchNames()).services);
}

// Ids by what an address may say. A variant counts as known where its service is: its column tells.
function subjectForms(services: RecordNames['services'], search: string): Map<string, string> {
	const forms = new Map(
		Object.entries(services).flatMap(([id, { shorts }]) =>
			[...shorts, id].map((form) => [form, id] as const),
		),
	);
	for (const said of (new URLSearchParams(search).get('services') ?? '').split(',')) {
		const [service = '', variant] = said.split('/');
		const id = forms.get(service);
		if (id && variant && /^[a-z0-9-]+$/.test(variant)) forms.set(said, `${id}/${variant}`);
	}
	return forms;
}
