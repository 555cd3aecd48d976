import { make } from '../page/make.ts';
import { addStyles } from '../page/styles.ts';
import forms from '../../styles/forms.css?url';
import styles from '../../styles/share/share-menu.css?url';

/** When the styles of what is shown here hold: nothing is measured before. */
export const styled = Promise.all([addStyles(forms), addStyles(styles)]);
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

/** Copies a text that may still be on its way, and says so. */
export async function copyText(text: Promise<string>, said: string) {
	try {
		// The text may still be on its way: some browsers let a page copy only in the click itself.
		const blob = text.then((value) => new Blob([value], { type: 'text/plain' }));
		// The browser may look at it only after it has failed.
		blob.catch(() => undefined);
		await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
		say(said);
	} catch {
		text.then(
			(value) => report(false, said, value),
			() => say('The text could not be loaded. The link can still be copied.'),
		);
	}
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
