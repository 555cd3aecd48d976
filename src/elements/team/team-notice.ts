import { make } from '../page/make.ts';

/** What the notice at the top of a page has to say. */
export interface TeamNotice {
	/** The team to which the page is narrowed, and how many duties are its. */
	narrowed?: { name: string; count: number };
	/** How many duties there are. */
	of?: number;
	/** What is to be said of the address. */
	address?: readonly (Node | string)[];
	/** Something went wrong. */
	problem?: string;
	/** Shows every duty again. */
	widen?: () => void;
}

/** Says at the top of the page to which team it is narrowed, with a way out, and what of the address was ignored. */
export function drawTeamNotice({ narrowed, of, address = [], problem, widen }: TeamNotice) {
	const notice = place();
	const lines: Node[] = [];
	if (narrowed) {
		const text = ` only: ${narrowed.count} of ${of} duties.`;
		lines.push(make('span', {}, make('b', {}, narrowed.name), text), wayOut(widen));
	}
	if (address.length > 0) lines.push(make('span', {}, ...address));
	if (problem) lines.push(make('span', {}, problem));
	notice.replaceChildren(...lines);
	notice.hidden = lines.length === 0;
}

function place(): HTMLElement {
	const known = document.querySelector<HTMLElement>('.team-notice');
	if (known) return known;
	const notice = make('div', { className: 'notice team-notice', role: 'status' });
	document.querySelector('.page-body')?.prepend(notice);
	return notice;
}

function wayOut(widen: (() => void) | undefined): HTMLElement {
	const button = make(
		'button',
		{ type: 'button', className: 'link-button no-print' },
		'Show all duties',
	);
	button.addEventListener('click', () => {
		widen?.();
		// The button is gone with the notice: go on at the text.
		document.querySelector('main')?.focus({ preventScroll: true });
	});
	return button;
}
