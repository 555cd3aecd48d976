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
	readonly #cards = [...document.querySelectorAll<HTMLElement>('.service-card')].map(readCard);
	readonly #groups = [...document.querySelectorAll<HTMLElement>('.service-group')];
	readonly #all = make('ul', { className: 'service-cards' });
	#sort: ServiceSort = 'name';

	/** How many cards there are. */
	get count(): number {
		return this.#cards.length;
	}

	/** Puts the cards in an order. */
	order(sort: ServiceSort) {
		if (sort === this.#sort) return;
		this.#sort = sort;
		if (sort === 'name') {
			for (const { element, home } of this.#cards) home.append(element);
			this.#all.remove();
			return;
		}
		this.#all.append(...sortServices(this.#cards, sort).map(({ element }) => element));
		this.#groups[0]?.before(this.#all);
	}

	/** Shows the cards that fit, and says how many they are. */
	show(fits: (card: ServiceCard) => boolean): number {
		let shown = 0;
		for (const card of this.#cards) {
			const fit = fits(card);
			if (card.element.hidden === fit) card.element.hidden = !fit;
			if (fit) shown += 1;
		}
		for (const group of this.#groups)
			group.hidden = !group.querySelector('.service-card:not([hidden])');
		return shown;
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
