import { addStyles } from '../page/styles.ts';
import styles from '../../styles/share-menu.css?url';

addStyles(styles);
/** Says what became of a copy: a line that goes by itself, or the text to copy by hand. */
const note = document.createElement('div');
note.className = 'share-note no-print';
note.role = 'status';
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
	const field = box.querySelector('textarea');
	if (!field) return;
	field.value = text;
	box.showPopover();
	field.focus();
	field.select();
}

function makeBox(): HTMLElement {
	const made = document.createElement('div');
	made.className = 'share-by-hand no-print';
	made.popover = 'auto';
	made.role = 'dialog';
	made.setAttribute('aria-label', 'Copy by hand');
	const label = document.createElement('label');
	label.textContent = 'The browser does not let the page copy. Copy it from here:';
	const field = document.createElement('textarea');
	field.readOnly = true;
	field.rows = 4;
	label.append(field);
	const close = document.createElement('button');
	close.type = 'button';
	close.className = 'button';
	close.textContent = 'Close';
	close.addEventListener('click', () => made.hidePopover());
	made.append(label, close);
	return made;
}
