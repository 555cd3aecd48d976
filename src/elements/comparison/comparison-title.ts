import { describeView, titleOfComparison } from '../../domain/comparison/view-words.ts';
import { tabTitle } from '../../domain/navigation/page-title.ts';
import { part } from '../page/part.ts';
import type { Comparison } from './comparison.ts';
import { viewNames } from './comparison-controls.ts';

/** The title, the heading and the description of the page, which follow the view. */
export class ComparisonTitle {
	readonly #table: Comparison;
	readonly #own: string;
	readonly #heading = part(document.body, 'h1');
	readonly #description = document.querySelector<HTMLMetaElement>('meta[name=description]');
	/** What the server's page says of its own columns. */
	readonly #served = {
		heading: this.#heading.textContent?.trim() ?? '',
		title: document.title,
		description: this.#description?.content ?? '',
	};

	constructor(table: Comparison, own: readonly string[]) {
		this.#table = table;
		this.#own = own.join();
	}

	/** Says what the view compares. */
	show(shown: number) {
		const { view, names, rows } = this.#table;
		const isOwn = view.columns.join() === this.#own;
		const heading = titleOfComparison(view.columns.map((id) => names.label(id)));
		this.#heading.textContent = isOwn ? this.#served.heading : heading;
		document.title = isOwn ? this.#served.title : tabTitle(heading);
		// What the server says of its own columns holds for all of their duties.
		const whole = isOwn && shown === rows.length;
		const description = describeView(view, viewNames(view, names), { shown, all: rows.length });
		if (this.#description)
			this.#description.content = whole ? this.#served.description : description;
		const summary = document.querySelector<HTMLElement>('[data-summary]');
		if (summary) summary.hidden = !isOwn;
	}
}
