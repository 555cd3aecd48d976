// What this site uses of Pagefind's JavaScript API (https://pagefind.app/docs/api/).

/** A record that was found; `data` fetches what the index holds of it. */
export interface PagefindResult {
	id: string;
	score: number;
	data: () => Promise<{ raw_url: string; content: string; meta: Record<string, string> }>;
}

/** How many records have each value of each filter. */
export type PagefindCounts = Record<string, Record<string, number>>;

/** The answer to one query. */
export interface PagefindAnswer {
	results: PagefindResult[];
	/** Counts among the records found. */
	filters: PagefindCounts;
	/** Counts among the records that the words alone would find. */
	totalFilters: PagefindCounts;
}

/** An opened index. */
export interface Pagefind {
	/** Loads every filter; searches count only those that are loaded. */
	filters: () => Promise<PagefindCounts>;
	search: (
		text: string | null,
		options: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
	) => Promise<PagefindAnswer>;
}

/** Loads the engine and opens the index. Rejects when either cannot be loaded. */
export async function openPagefind(base: string): Promise<Pagefind> {
	const address = `${base}/pagefind/pagefind.js`;
	const { createInstance } = (await import(/* @vite-ignore */ address)) as {
		createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
	};
	// A worker would be refused by Trusted Types; the index is small enough for the page's own thread.
	const instance = createInstance({ noWorker: true });
	await instance.init();
	return instance;
}
