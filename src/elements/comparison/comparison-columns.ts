import type { Column } from '../../domain/matrix/column.ts';
import { columnPath } from '../../domain/paths.ts';

type FillCell = typeof import('./comparison-cell.ts').fillCell;

/** Holds the cells of every column: those of the server's table, and those fetched since. */
export class ColumnLoader {
	readonly #root: HTMLElement;
	readonly #labels: ReadonlyMap<string, string>;
	readonly #cells = new Map<string, Map<string, HTMLTableCellElement>>();
	readonly #failed = new Set<string>();
	readonly #data = new Map<string, Column>();

	constructor(root: HTMLElement, labels: ReadonlyMap<string, string>) {
		this.#root = root;
		this.#labels = labels;
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
			// What draws an answer comes beside the answers: most views need neither.
			const drawing = import('./comparison-cell.ts');
			const [column, { fillCell }] = await Promise.all([this.data(id), drawing]);
			this.#keep(column, fillCell);
		} catch {
			this.#failed.add(id);
		}
	}

	/** The data of a column, fetched once. Rejects where it cannot be fetched. */
	async data(id: string): Promise<Column> {
		const known = this.#data.get(id);
		if (known) return known;
		const response = await fetch(`${this.#base}${columnPath(id)}`);
		if (!response.ok) throw new Error(String(response.status));
		const column = (await response.json()) as Column;
		this.#data.set(id, column);
		return column;
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
		const empty = document.createElement('td');
		empty.role = 'cell';
		empty.className = 'pending';
		empty.textContent = this.#failed.has(id) ? 'not loaded' : 'loading …';
		return empty;
	}

	#keep(column: Column, fillCell: FillCell) {
		const pattern = this.#root.querySelector<HTMLTemplateElement>('template[data-pattern]');
		if (!pattern) throw new Error('ComparisonTableElement: <template data-pattern> not found');
		const label = this.#labels.get(column.id) ?? column.label;
		const cells = column.cells.map(
			(cell) => [cell.duty, fillCell(pattern, cell, { id: column.id, label }, this.#base)] as const,
		);
		this.#cells.set(column.id, new Map(cells));
	}

	/** The path under which the site is served, in front of every address. */
	get #base(): string {
		return this.#root.dataset['base'] ?? '';
	}
}
