import { answerLines, describeOwner, lineText } from '../../domain/matrix/answer.ts';
import type { ColumnCell } from '../../domain/matrix/column.ts';
import { plainText } from '../../domain/code-spans.ts';
import { describeDate } from '../../domain/source.ts';
import { fetchColumn } from '../page/columns.ts';
import { make } from '../page/make.ts';
import { addStyles } from '../page/styles.ts';
import styles from '../../styles/map/map-card.css?url';

void addStyles(styles);

/** A pointer that rests so long on a cell wants to read it, in milliseconds. */
const REST = 120;
const LINES = ['aws', 'customer', 'default'];

/** The first lines of an answer beside its cell; on a touch screen a sheet at the foot of the window. */
export class MapCard {
	readonly #card = make('div', { className: 'map-card no-print', hidden: true });
	#cell: HTMLAnchorElement | undefined;
	#timer = 0;

	constructor(root: HTMLElement) {
		root.append(this.#card);
		this.#card.addEventListener('pointerleave', ({ relatedTarget }) => {
			if (relatedTarget !== this.#cell) this.hide();
		});
		this.#card.addEventListener('click', ({ target }) => {
			if ((target as Element).closest('[data-close]')) this.hide();
		});
	}

	/** Whether the pointer is on its way to the card, or the card is that of a cell. */
	holds(target: EventTarget | null): boolean {
		return target instanceof Node && this.#card.contains(target);
	}

	/** Shows the answer of a cell as soon as a pointer rests there, or at once. */
	show(cell: HTMLAnchorElement, form: 'card' | 'sheet', when: 'at once' | 'soon') {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => void this.#open(cell, form), when === 'soon' ? REST : 0);
	}

	/** Takes the card away, and what is on its way. */
	hide() {
		clearTimeout(this.#timer);
		this.#cell = undefined;
		this.#card.hidden = true;
	}

	/** The cell whose answer is shown. */
	get cell(): HTMLAnchorElement | undefined {
		return this.#card.hidden ? undefined : this.#cell;
	}

	async #open(cell: HTMLAnchorElement, form: 'card' | 'sheet') {
		this.#cell = cell;
		const { subject = '', duty } = cell.dataset;
		const column = await fetchColumn(subject).catch(() => undefined);
		if (this.#cell !== cell) return;
		const answer = column?.cells.find((each) => each.duty === duty);
		if (!column || !answer) return this.#fail(cell, form);
		this.#draw(cell, form, ...drawAnswer(answer, column.label));
	}

	#fail(cell: HTMLAnchorElement, form: 'card' | 'sheet') {
		this.#draw(cell, form, make('p', {}, 'The answer could not be loaded.'));
	}

	#draw(cell: HTMLAnchorElement, form: 'card' | 'sheet', ...parts: HTMLElement[]) {
		const sheet = form === 'sheet';
		this.#card.className = `map-card no-print${sheet ? ' as-sheet' : ''}`;
		this.#card.replaceChildren(...parts);
		if (sheet) this.#card.append(...sheetControls(cell));
		this.#card.hidden = false;
		if (sheet) this.#keepInSight(cell);
		else this.#setBeside(cell);
	}

	// Above or below its cell, whichever has the room; never under the pointer.
	#setBeside(cell: HTMLElement) {
		const { left, top, bottom } = cell.getBoundingClientRect();
		const { offsetWidth, offsetHeight } = this.#card;
		const { clientWidth, clientHeight } = document.documentElement;
		const start = Math.min(left, clientWidth - offsetWidth - 8);
		const above = bottom + offsetHeight + 12 > clientHeight && top > offsetHeight;
		this.#card.style.left = `${Math.max(8, start)}px`;
		this.#card.style.top = `${above ? top - offsetHeight - 6 : bottom + 6}px`;
	}

	#keepInSight(cell: HTMLElement) {
		this.#card.removeAttribute('style');
		const over = cell.getBoundingClientRect().bottom + 12 - this.#card.getBoundingClientRect().top;
		if (over > 0) scrollBy({ top: over });
	}
}

function drawAnswer(answer: ColumnCell, label: string): HTMLElement[] {
	const [source, ...others] = answer.sources;
	const lines = answerLines(answer)
		.filter(({ part }) => LINES.includes(part))
		.map((line) =>
			make('p', { dataset: { part: line.part } }, make('b', {}, line.head), ` ${lineText(line)}`),
		);
	const more = others.length > 0 ? ` and ${others.length} more` : '';
	return [
		make('p', {}, make('b', {}, answer.title), ` · ${label}`),
		make(
			'p',
			{ className: 'map-card-owner' },
			make('span', { className: 'owner', dataset: { owner: answer.owner } }, describeOwner(answer)),
			...(answer.exception ? [make('span', { className: 'exception' }, 'Exception')] : []),
		),
		...lines,
		...(lines.length === 0 && answer.note ? [make('p', {}, plainText(answer.note))] : []),
		...(source
			? [make('p', { className: 'source' }, `${source.title}, ${describeDate(source)}${more}`)]
			: []),
	];
}

function sheetControls({ href }: HTMLAnchorElement): HTMLElement[] {
	const close = { type: 'button', className: 'map-close', ariaLabel: 'Close' } as const;
	return [
		make('a', { className: 'map-open', href }, 'Open the answer'),
		make('button', { ...close, dataset: { close: '' } }, '×'),
	];
}
