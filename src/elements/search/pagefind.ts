// What this site uses of Pagefind's JavaScript API (https://pagefind.app/docs/api/).
import type { Counts, Fetched } from '../../domain/search/search-merge.ts';
import { base } from '../page/base.ts';

/** What an index holds of a record. */
export interface PagefindData {
	raw_url: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

/** A record that was found. */
export interface PagefindResult extends Fetched<PagefindData> {
	id: string;
	score: number;
}

/** The answer to one query. */
export interface PagefindAnswer {
	results: PagefindResult[];
	/** Counts among the records found. */
	filters: Counts;
	/** Counts among the records that the words alone would find. */
	totalFilters: Counts;
}

/** An opened index. */
export interface Pagefind {
	/** Loads every filter; searches count only those that are loaded. */
	filters: () => Promise<Counts>;
	search: (
		text: string | null,
		options: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
	) => Promise<PagefindAnswer>;
}

/** Loads the engine and opens the index at a path. Rejects when either cannot be loaded. */
export async function openPagefind(path: string): Promise<Pagefind> {
	// Each index comes with an engine of its own: two indexes in one would share its memory, and break it.
	const address = `${base}${path}pagefind.js`;
	const { createInstance } = (await import(/* @vite-ignore */ address)) as {
		createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
	};
	// A worker would be refused by Trusted Types; an index is small enough for the page's own thread.
	const instance = createInstance({ noWorker: true });
	await instance.init();
	return instance;
}
