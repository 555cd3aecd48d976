import { fetchColumn } from '../page/columns.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import type { ComparisonNames } from './comparison-names.ts';

/** Holds the cells of every column: those of the server's table, and those fetched since. */
export class ColumnLoader {
	readonly #root: HTMLElement;
	readonly #names: ComparisonNames;
	readonly #cells = new Map<string, Map<string, HTMLTableCellElement>>();
	readonly #failed = new Set<string>();

	constructor(root: HTMLElement, names: ComparisonNames) {
		this.#root = root;
		this.#names = names;
		for (const cell of root.querySelectorAll<HTMLTableCellElement>('table td[data-subject]')) {
			const { subject = '', duty = '' } = cell.dataset;
			const column = this.#cells.get(subject) ?? new Map<string, HTMLTableCellElement>();
			this.#cells.set(subject, column.set(duty, cell));
		}
	}

	/** Fetches a column unless it is there. Never rejects: a column that did not come is `failed`. */
	async load(id: string): Promise<void> {
		if (this.settled(id)) return;
		try {
			// The server's own columns need nobody who fills cells.
			const [{ fillCells }, column] = await Promise.all([
				import('./comparison-cell.ts'),
				fetchColumn(id),
			]);
			const pattern = part(this.#root, 'template[data-pattern]', HTMLTemplateElement);
			const label = this.#names.label(id);
			this.#cells.set(id, fillCells(pattern, { ...column, label }));
		} catch {
			this.#failed.add(id);
		}
	}

	/** Whether nothing is left to wait for: the column is there, or did not come. */
	settled(id: string): boolean {
		return this.#cells.has(id) || this.#failed.has(id);
	}

	/** Whether a column could not be loaded. */
	failed(id: string): boolean {
		return this.#failed.has(id);
	}

	/** Lets a failed column be tried again. */
	forget(id: string) {
		this.#failed.delete(id);
	}

	/** The cell of a column, or an empty one while the column is not there. */
	cell(id: string, duty: string): HTMLTableCellElement {
		const cell = this.#cells.get(id)?.get(duty);
		if (cell) return cell;
		const text = this.#failed.has(id) ? 'not loaded' : 'loading …';
		return make('td', { role: 'cell', className: 'pending' }, text);
	}
}
