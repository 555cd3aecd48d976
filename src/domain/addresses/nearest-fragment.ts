import { nearest } from '../suggestion.ts';

/** No place of the site has a longer name; a longer wish is no slip of the pen. */
const longest = 100;

/** The place that a fragment which names nothing was probably meant for: by spelling, else by its words. */
export function nearestFragment(wanted: string, ids: readonly string[]): string | undefined {
	if (wanted.length > longest) return undefined;
	return nearest(wanted.toLowerCase(), ids) ?? sharingWords(wanted.toLowerCase(), ids);
}

// `os-patching` lies as near to `guest-os-patching` as to `host-os-patching`: the first on the page is taken.
function sharingWords(wanted: string, ids: readonly string[]): string | undefined {
	const words = wordsOf(wanted);
	const ranked = ids
		.map((id) => ({ id, shared: words.intersection(wordsOf(id)).size }))
		.filter(({ id, shared }) => shared * 2 > Math.min(words.size, wordsOf(id).size))
		.toSorted((a, b) => b.shared - a.shared);
	return ranked[0]?.id;
}

function wordsOf(id: string): Set<string> {
	return new Set(id.split(/[^a-z0-9]+/).filter(Boolean));
}
