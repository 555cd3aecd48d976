import { sortServices, type SortedService } from '../../domain/services/service-sort.ts';
import type { ServiceSort } from '../../domain/services/service-index-state.ts';
import { subjectIdOf } from '../../domain/paths.ts';
import { base } from '../page/base.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';

/** A card of the index, with what it is narrowed and ordered by. */
interface ServiceCard extends SortedService {
	id: string;
	name: string;
	model: string;
	/** Who has most duties. */
	main: string;
	element: HTMLElement;
	/** The list of its category. */
	home: Element;
}

/** The cards of the index: by category where they stand by name, else in one list. */
export class ServiceCards {
	/** Every card, as the page has them. */
	readonly all: readonly ServiceCard[] = [
		...document.querySelectorAll<HTMLElement>('.service-card'),
	].map(readCard);
	readonly #groups: readonly HTMLElement[] = [
		...document.querySelectorAll<HTMLElement>('.service-group'),
	];
	/** What stands before the first category. */
	readonly #before = this.#groups[0]?.previousElementSibling;
	readonly #list = make('ul', { className: 'service-cards' });
	#order: readonly ServiceCard[] = this.all;

	/** Shows these cards alone: by name as they are given, the likeliest category first; else sorted. */
	show(found: readonly ServiceCard[], sort: ServiceSort) {
		const hits = new Set(found);
		for (const card of this.all) {
			const hidden = !hits.has(card);
			if (card.element.hidden !== hidden) card.element.hidden = hidden;
		}
		// All cards have a place, or those that are hidden now would come back in another one.
		const others = this.all.filter((card) => !hits.has(card));
		if (sort === 'name')
			this.#group(found.length < this.all.length ? [...found, ...others] : found);
		else this.#line(sortServices(this.all, sort));
		for (const group of this.#groups)
			group.hidden = !group.querySelector('.service-card:not([hidden])');
	}

	#group(order: readonly ServiceCard[]) {
		if (this.#isAs(order)) return;
		this.#list.remove();
		for (const { element, home } of order) home.append(element);
		const groups = new Set(order.map(({ home }) => home.closest('.service-group')!));
		this.#before?.after(...groups);
	}

	#line(order: readonly ServiceCard[]) {
		if (this.#isAs(order) && this.#list.isConnected) return;
		this.#list.append(...order.map(({ element }) => element));
		this.#before?.after(this.#list);
	}

	// Moving a card costs a layout, and a reader his place.
	#isAs(order: readonly ServiceCard[]): boolean {
		const same =
			order.length === this.#order.length && order.every((card, at) => card === this.#order[at]);
		this.#order = order;
		return same;
	}
}

function readCard(element: HTMLElement): ServiceCard {
	const link = part(element, 'a', HTMLAnchorElement);
	const { model = '', main = '', yours, exceptions, read = '' } = element.dataset;
	return {
		id: subjectIdOf(link.pathname.slice(base.length)) ?? '',
		name: link.textContent.trim(),
		model,
		main,
		yours: Number(yours),
		exceptions: Number(exceptions),
		read,
		element,
		home: element.parentElement!,
	};
}
