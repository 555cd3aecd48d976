import { make } from '../page/make.ts';
import { addStyles } from '../page/styles.ts';
import forms from '../../styles/forms.css?url';
import styles from '../../styles/share-menu.css?url';

void addStyles(forms);
void addStyles(styles);
/** Says what became of a copy: a line that goes by itself, or the text to copy by hand. */
const note = make('div', { className: 'share-note no-print', role: 'status' });
const field = make('textarea', { readOnly: true, rows: 4 });
const box = makeBox();
document.body.append(note, box);
let timer = 0;

/** Confirms that something was copied, or shows it where the browser does not let the page copy. */
export function report(done: boolean, said: string, text: string) {
	if (done) say(said);
	else showByHand(text);
}

/** Says something in passing. */
export function say(text: string) {
	clearTimeout(timer);
	note.textContent = '';
	// A region that appears together with its text is not read out.
	timer = window.setTimeout(() => {
		note.textContent = text;
		timer = window.setTimeout(() => (note.textContent = ''), 5000);
	}, 60);
}

function showByHand(text: string) {
	field.value = text;
	box.showPopover();
	field.focus();
	field.select();
}

function makeBox(): HTMLElement {
	const text = 'The browser does not let the page copy. Copy it from here:';
	const close = make('button', { type: 'button', className: 'button' }, 'Close');
	const made = make(
		'div',
		{
			className: 'share-by-hand no-print',
			popover: 'auto',
			role: 'dialog',
			ariaLabel: 'Copy by hand',
		},
		make('label', {}, text, field),
		close,
	);
	close.addEventListener('click', () => made.hidePopover());
	return made;
}
