import { make } from '../page/make.ts';
import { addStyles } from '../page/styles.ts';
import styles from '../../styles/forms.css?url';

void addStyles(styles);

/** What the line below the filter has to say. */
export interface FilterResult {
	shown: number;
	all: number;
	/** The view leaves something out. */
	narrowed: boolean;
	/** What is to be said of the address. */
	said: readonly (Node | string)[];
	/** Shows everything again. */
	widen: () => void;
}

/** Says how many answers are left, with a way back to all, and what of the address was ignored. */
export function describeResult(place: HTMLElement, result: FilterResult) {
	const { shown, all, narrowed, said, widen } = result;
	const parts: (Node | string)[] = [];
	if (narrowed) {
		const count = shown === 0 ? 'Nothing here fits.' : `${shown} of ${all} shown.`;
		const back = make('button', { type: 'button', className: 'link-button' }, 'Show all');
		back.addEventListener('click', widen);
		parts.push(count, ' ', back);
	}
	if (said.length > 0) parts.push(make('span', {}, ...said));
	place.replaceChildren(...parts);
}
