import { comparePath } from '../../domain/paths.ts';
import { cloudModelIds } from '../../domain/vocabulary.ts';
import { base } from '../page/base.ts';

/** The columns of a page itself. Other columns are a view of the page for any columns. */
export class OwnColumns {
	readonly ids: readonly string[];
	readonly #path = location.pathname;

	constructor(ids: readonly string[]) {
		this.ids = ids;
	}

	/** The path at which some columns stand. */
	pathOf(columns: readonly string[]): string {
		return columns.join() === this.ids.join() ? this.#path : `${base}${comparePath}`;
	}

	/** The columns that stand at a path where its address names none. */
	at(path: string): readonly string[] {
		return path === this.#path ? this.ids : cloudModelIds;
	}
}
