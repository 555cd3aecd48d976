import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import type { Comparison } from './comparison.ts';

/** Shows one answer over the page, on screens that have no room for it in its cell; closes the sheet for none. */
export function showSheet(table: Comparison, entry: string | undefined) {
	const sheet = part(table, '[data-sheet]', HTMLDialogElement);
	const [duty = '', subject = ''] = entry?.split('@') ?? [];
	const row = table.rows.find((one) => one.duty === duty);
	const answer = row?.element.querySelector(`td[data-subject="${CSS.escape(subject)}"] .answer`);
	if (!row || !answer) return sheet.open && sheet.close();
	const { subjects } = table.names;
	const close = make(
		'button',
		{ type: 'button', className: 'button', dataset: { action: 'close-sheet' } },
		'Close',
	);
	const head = make('h2', {}, `${subjects.get(subject)?.label ?? subject}: ${row.title}`);
	sheet.ariaLabel = head.textContent;
	sheet.dataset['duty'] = duty;
	sheet.dataset['subject'] = subject;
	const copy = answer.cloneNode(true) as HTMLElement;
	// The controls of a place are the cell's own.
	copy.querySelector('.share-tools')?.remove();
	sheet.replaceChildren(make('div', { className: 'sheet-head' }, head, close), copy);
	if (!sheet.open) sheet.showModal();
	sheet.scrollTop = 0;
}
