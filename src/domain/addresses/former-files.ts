import type { Catalog } from '../catalog.ts';
import { formerAddresses, type FormerAddresses } from './former-addresses.ts';
import { listFormerPages, settle, type Redirect } from './redirects.ts';
import { cardPath, columnPath, isEmbedPath, isPagePath, subjectIdOf } from '../paths.ts';

/**
 * Every former address of a file, with the file that it holds today: a file cannot lead elsewhere as a page can, so it
 * stands at both. A page takes its card along, and a subject its column.
 */
export function listFormerFiles(
	catalog: Catalog,
	former: FormerAddresses = formerAddresses,
): Redirect[] {
	const pages = listFormerPages(catalog, former).filter(bothAre(isPagePath));
	// A bare form has no card of its own.
	const carded = pages.filter(({ from, to }) => !isEmbedPath(from) && !isEmbedPath(to));
	const cards = carded.map(({ from, to }) => ({ from: cardPath(from), to: cardPath(to) }));
	const columns = pages.flatMap(({ from, to }) => {
		const [old, today] = [subjectIdOf(from), subjectIdOf(to)];
		return old && today ? [{ from: columnPath(old), to: columnPath(today) }] : [];
	});
	const table = Object.entries(former.paths)
		.map(([from, to]) => ({ from, to }))
		.filter(bothAre((path) => !isPagePath(path)));
	return settle([...cards, ...columns, ...table]);
}

function bothAre(fits: (path: string) => boolean) {
	return ({ from, to }: Redirect) => fits(from) && fits(to);
}
