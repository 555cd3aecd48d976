import {
	addColumn,
	allOpen,
	clearedState,
	moveColumn,
	toggleEntry,
	toggleRow,
} from '../../domain/comparison/table-changes.ts';
import {
	defaultTableState,
	MAX_COLUMNS,
	type TableState,
} from '../../domain/comparison/table-state.ts';
import type { Layer } from '../../domain/layers.ts';
import { cloudModelIds } from '../../domain/vocabulary.ts';
import { part } from '../page/part.ts';
import { orReason } from '../page/reason.ts';
import type { Comparison } from './comparison.ts';
import { letChipsBeMoved } from './moving-chips.ts';
import { fillColumnMenu, focusChip } from './column-menu.ts';

/** What the buttons of the comparison do. */
export class ComparisonActions {
	readonly #table: Comparison;

	constructor(table: Comparison) {
		this.#table = table;
		letChipsBeMoved(table, (id, side) => this.move(id, side));
	}

	/** Does what a button is for. */
	act(button: HTMLButtonElement) {
		const { action, column = '', layer, duty = '', format = '', parts = '' } = button.dataset;
		const { view } = this.#table;
		switch (action) {
			case 'column':
				return fillColumnMenu(this.#menu, column, view.columns, this.#table.names);
			case 'remove':
				return this.#removeColumn(column);
			case 'left':
			case 'right':
				return this.move(column, action);
			case 'clear-columns':
				return this.#clearColumns();
			case 'retry':
				return this.#table.retry(column);
			case 'moved':
				return this.#table.change({ moved: view.moved === column ? undefined : column });
			case 'fold':
				return this.#table.change({ folded: toggleEntry(view.folded, layer as Layer) });
			case 'lift':
				return this.#lift(parts.split(',') as (keyof TableState)[]);
			case 'open-all':
				return this.#openAll();
			case 'open-row':
				return this.#table.change({ open: toggleRow(view.open, duty) });
			case 'close-sheet':
				return this.#table.change({ open: [] });
			case 'export':
				return void this.#export(format);
			case 'clear': {
				const { columns, compact } = view;
				return this.#table.change({ ...clearedState(view), columns, compact });
			}
			case 'copy':
				return void this.#copy(button);
			case 'copy-markdown':
				return void this.#copyMarkdown();
			case 'print':
				return print();
		}
	}

	/** Adds a column on the right. */
	add(id: string) {
		const { columns } = this.#table.view;
		// The limit is said beside the field already.
		if (columns.length < MAX_COLUMNS) this.#table.change({ columns: addColumn(columns, id) });
	}

	/** Moves a column one place. */
	move(id: string, direction: 'left' | 'right') {
		const { columns } = this.#table.view;
		if (this.#menu.matches(':popover-open')) this.#menu.hidePopover();
		this.#table.change({ columns: moveColumn(columns, id, direction === 'left' ? -1 : 1) });
		focusChip(this.#table, id);
	}

	get #menu(): HTMLElement {
		return part(this.#table, '[data-column-menu]');
	}

	#removeColumn(id: string) {
		const columns = this.#table.view.columns.filter((column) => column !== id);
		if (columns.length > 0) this.#table.change({ columns });
		this.#focusField();
	}

	#clearColumns() {
		this.#table.change({ columns: cloudModelIds });
		this.#focusField();
	}

	#focusField() {
		part(this.#table, '[data-add-column]').focus();
	}

	#lift(parts: readonly (keyof TableState)[]) {
		const usual = parts.map((name) => [name, defaultTableState[name]]);
		this.#table.change(Object.fromEntries(usual) as Partial<TableState>);
		this.#table
			.querySelector<HTMLElement>('[data-applied] button, [popovertarget=comparison-filter]')
			?.focus();
	}

	#openAll() {
		const { view, rows } = this.#table;
		this.#table.change({ open: allOpen(view, rows) ? [] : rows.map(({ duty }) => duty) });
	}

	async #export(ending: string) {
		const { view, rows, names } = this.#table;
		try {
			const { exportView } = await orReason(
				this.#writer(),
				'what writes it did not come. Try again.',
			);
			await exportView(view, rows, names, ending);
		} catch (error) {
			this.#table.say(`The file could not be made: ${(error as Error).message}`);
		}
	}

	#writer() {
		return import('./comparison-export.ts');
	}

	async #copyMarkdown() {
		const { view, rows, names } = this.#table;
		const text = this.#writer().then(({ viewAsMarkdown }) => viewAsMarkdown(view, rows, names));
		const { copyText } = await import('../share/share-note.ts');
		await copyText(text, 'Copied as Markdown');
	}

	async #copy(button: HTMLButtonElement) {
		const label = button.textContent;
		try {
			await navigator.clipboard.writeText(location.href);
			button.textContent = 'Copied';
		} catch {
			return this.#table.say(
				`The browser does not let the page copy. The address of this view: ${location.href}`,
			);
		}
		setTimeout(() => (button.textContent = label), 2000);
	}
}
