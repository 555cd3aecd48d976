import { describeIgnored } from '../../domain/query.ts';

/** What the notice at the top of a page has to say. */
export interface TeamNotice {
	/** The team to which the page is narrowed, and how many duties are its. */
	narrowed?: { name: string; count: number };
	/** How many duties there are. */
	of?: number;
	/** Parts of the address that mean nothing. */
	ignored?: readonly string[];
	/** Something went wrong. */
	problem?: string;
	/** Shows every duty again. */
	widen?: () => void;
}

/** Says at the top of the page to which team it is narrowed, with a way out, and what of the address was ignored. */
export function drawTeamNotice({ narrowed, of, ignored = [], problem, widen }: TeamNotice) {
	const notice = place();
	const parts: Node[] = [];
	if (narrowed) {
		const text = document.createElement('span');
		const name = document.createElement('b');
		name.textContent = narrowed.name;
		text.append(name, ` only: ${narrowed.count} of ${of} duties.`);
		parts.push(text, wayOut(widen));
	}
	if (ignored.length > 0) parts.push(line(describeIgnored(ignored)));
	if (problem) parts.push(line(problem));
	notice.replaceChildren(...parts);
	notice.hidden = parts.length === 0;
}

function place(): HTMLElement {
	const known = document.querySelector<HTMLElement>('.team-notice');
	if (known) return known;
	const notice = document.createElement('div');
	notice.className = 'notice team-notice';
	notice.role = 'status';
	document.querySelector('.page-body')?.prepend(notice);
	return notice;
}

function line(text: string): HTMLElement {
	return Object.assign(document.createElement('span'), { textContent: text });
}

function wayOut(widen: (() => void) | undefined): HTMLElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'link-button no-print';
	button.textContent = 'Show all duties';
	button.addEventListener('click', () => {
		widen?.();
		// The button is gone with the notice: go on at the text.
		document.querySelector('main')?.focus({ preventScroll: true });
	});
	return button;
}
