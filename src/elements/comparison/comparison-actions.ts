import {
	allOpen,
	clearedState,
	moveColumn,
	toggleEntry,
	toggleRow,
} from '../../domain/comparison/table-changes.ts';
import {
	defaultTableState,
	MAX_COLUMNS,
	parseTableState,
} from '../../domain/comparison/table-state.ts';
import type { Layer } from '../../domain/layers.ts';
import type { Comparison } from './comparison.ts';
import { focusTool } from './comparison-heads.ts';
import { orReason } from '../page/reason.ts';

/** What the buttons of the comparison do. */
export class ComparisonActions {
	readonly #table: Comparison;

	constructor(table: Comparison) {
		this.#table = table;
	}

	/** Does what a button is for. */
	act(button: HTMLButtonElement) {
		const { action, column = '', layer, duty = '', format = '' } = button.dataset;
		const { view } = this.#table;
		switch (action) {
			case 'remove':
				return this.#removeColumn(column);
			case 'left':
			case 'right':
				return this.#moveColumn(column, action);
			case 'retry':
				return this.#table.retry(column);
			case 'fold':
				return this.#table.change({ folded: toggleEntry(view.folded, layer as Layer) });
			case 'open-all':
				return this.#openAll();
			case 'open-row':
				return this.#table.change({ open: toggleRow(view.open, duty) });
			case 'export':
				return void this.#export(format);
			case 'clear':
				return this.#table.change({ ...clearedState(view), columns: view.columns });
			case 'all-teams':
				this.#table.querySelector<HTMLElement>('[name=team]')?.focus();
				return this.#table.change({ team: undefined });
			case 'reset':
				return this.#table.change(defaultTableState);
			case 'copy':
				return void this.#copy(button);
		}
	}

	/** Shows the columns of another view, nothing narrowed. */
	showColumnsOf(address: string) {
		const { view, names } = this.#table;
		const { columns } = parseTableState(new URL(address).search, names.ids).state;
		this.#table.change({ ...clearedState(view), columns });
	}

	/** Adds a column on the right. */
	addColumn(id: string) {
		const { columns } = this.#table.view;
		if (columns.includes(id)) return;
		if (columns.length >= MAX_COLUMNS)
			return this.#table.say(`${MAX_COLUMNS} columns are shown already: remove one first.`);
		this.#table.change({ columns: [...columns, id] });
	}

	#removeColumn(id: string) {
		const columns = this.#table.view.columns.filter((column) => column !== id);
		if (columns.length === 0)
			return this.#table.say('The last column stays: add another one first.');
		this.#table.change({ columns });
		this.#table.querySelector<HTMLElement>('[role=combobox]')?.focus();
	}

	#moveColumn(id: string, direction: 'left' | 'right') {
		const { columns } = this.#table.view;
		this.#table.change({ columns: moveColumn(columns, id, direction === 'left' ? -1 : 1) });
		focusTool(this.#table, id, direction);
	}

	#openAll() {
		const { view, rows } = this.#table;
		this.#table.change({ open: allOpen(view, rows) ? [] : rows.map(({ duty }) => duty) });
	}

	async #export(ending: string) {
		const { view, rows, names } = this.#table;
		const writing = import('./comparison-export.ts');
		try {
			const { exportView } = await orReason(writing, 'what writes it did not come. Try again.');
			await exportView(view, rows, names, ending);
		} catch (error) {
			this.#table.say(`The file could not be made: ${(error as Error).message}`);
		}
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
