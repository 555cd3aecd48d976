import type { TableState } from '../../domain/comparison/table-state.ts';
import type { ComparisonNames } from './comparison-names.ts';
import type { ElementRow } from './comparison-rows.ts';

/** The comparison, as far as what draws it and what its buttons do need it. */
export interface Comparison extends HTMLElement {
	/** What is shown. */
	readonly view: TableState;
	/** Every row, in stack order. */
	readonly rows: readonly ElementRow[];
	/** What columns and teams are called. */
	readonly names: ComparisonNames;
	/** Changes the view. */
	change(change: Partial<TableState>): void;
	/** Tries again to load a column. */
	retry(column: string): void;
	/** Says something above the table. */
	say(text: string): void;
}
