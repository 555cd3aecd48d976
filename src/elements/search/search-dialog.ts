import { searchPath } from '../../domain/paths.ts';
import { MAX_QUESTION } from '../../domain/search/search-state.ts';
import { base } from '../page/base.ts';
import { drawRest } from './search-rest.ts';
import { make } from '../page/make.ts';
import { addStyles } from '../page/styles.ts';
import styles from '../../styles/search/search-box.css?url';
import './search-box.ts';

/** The search over a page, made when it is first asked for: without script its link leads to the search page. */
const dialog = makeDialog();
document.body.append(dialog);
const styled = addStyles(styles);

/** Opens the search, ready to be typed into; emptied, it shows examples and keys. */
export async function openSearch({ emptied = false } = {}) {
	await styled;
	if (dialog.open) return;
	const input = dialog.querySelector('input')!;
	renewRest(input);
	dialog.showModal();
	if (emptied && input.value) {
		input.value = '';
		input.dispatchEvent(new Event('input', { bubbles: true }));
	}
	input.select();
}

function makeDialog(): HTMLDialogElement {
	const close = make('button', { type: 'button', className: 'search-close' }, 'Close');
	const look = { className: 'search-dialog', ariaLabel: 'Search', dataset: { search: '' } };
	const made = make('dialog', look, makeBox(), close);
	made.addEventListener('click', ({ target }) => {
		// A press beside the dialog closes it. So does a result on this very page, which would stay behind it.
		if (target === made || (target as Element).closest('.search-close, a[href]')) made.close();
	});
	return made;
}

// The parts that SearchBox.astro draws on the home page.
function makeBox(): HTMLElement {
	const input = make('input', {
		type: 'search',
		name: 'q',
		className: 'search-input',
		role: 'combobox',
		ariaLabel: 'Ask, or name a service or a duty',
		ariaExpanded: 'false',
		ariaAutoComplete: 'list',
		maxLength: MAX_QUESTION,
		autocomplete: 'off',
		spellcheck: false,
		enterKeyHint: 'search',
		placeholder: 'Who patches the OS in RDS?',
	});
	const list = make('div', {
		id: 'search-results',
		className: 'search-results',
		role: 'listbox',
		ariaLabel: 'Results',
		hidden: true,
		dataset: { searchResults: '' },
	});
	input.setAttribute('aria-controls', list.id);
	const form = { action: `${base}${searchPath}`, role: 'search', ariaLabel: 'Search' };
	const status = { className: 'search-status', role: 'status', dataset: { status: '' } };
	const box = document.createElement('search-box');
	box.append(
		make('form', form, input),
		make('p', status),
		list,
		make('div', { dataset: { rest: '' } }),
	);
	return box;
}

// Pages may have been visited since, in another tab.
function renewRest(input: HTMLInputElement) {
	const rest = dialog.querySelector<HTMLElement>('[data-rest]')!;
	const { hidden } = rest;
	const drawn = drawRest((question) => {
		input.value = question;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		input.focus();
	});
	drawn.hidden = hidden;
	rest.replaceWith(drawn);
}
