/** A page that was visited. */
export interface Visit {
	/** Its path, as the browser has it. */
	path: string;
	title: string;
}

const MOST = 5;
const LONGEST = 120;

/** The visits with one more, latest first: each page once, and only the last few. */
export function addVisit(visits: readonly Visit[], visit: Visit): Visit[] {
	const others = visits.filter(({ path }) => path !== visit.path);
	return [{ ...visit, title: visit.title.slice(0, LONGEST) }, ...others].slice(0, MOST);
}

/** Reads visits from what a browser stored. Never throws: what is no visit of this site is left out. */
export function readVisits(stored: string | null): Visit[] {
	const entries = parse(stored ?? '[]');
	return Array.isArray(entries) ? entries.filter(isVisit).slice(0, MOST) : [];
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return [];
	}
}

// Two slashes at the beginning would lead to another site, and so would a backslash.
function isVisit(entry: unknown): entry is Visit {
	const { path, title } = Object(entry) as Partial<Record<keyof Visit, unknown>>;
	return (
		typeof path === 'string' &&
		/^\/(?![/\\])/.test(path) &&
		typeof title === 'string' &&
		title.length <= LONGEST
	);
}
