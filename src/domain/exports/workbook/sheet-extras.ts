import type { Sheet } from './sheet.ts';

// What the library that writes workbooks leaves to others: filters and links. Parts of a sheet have one order in the
// format: the filter stands behind the cells, links stand before the margins.

/** Where a part of the file is changed, and how. */
interface Place {
	sheetIndex: number;
}

/** Filters and links as an addition to the library's own features. */
export function filtersAndLinks(sheets: readonly Sheet[]) {
	const linked = sheets.map(linksOf);
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (xml: string, _: unknown, { sheetIndex }: Place) =>
						withExtras(xml, sheets[sheetIndex]!, linked[sheetIndex]!),
				},
				'xl/worksheets/_rels/sheet{id}.xml.rels': {
					insert: (_: unknown, { sheetIndex }: Place) => relationsOf(linked[sheetIndex]!),
				},
			},
		},
	};
}

/** The cells of a sheet that lead somewhere, and the addresses, each once. */
interface Links {
	cells: { place: string; address: number }[];
	addresses: string[];
}

function linksOf({ data }: Sheet): Links {
	const known = new Map<string, number>();
	const cells = data.flatMap((row, y) =>
		row.flatMap(({ link }, x) => {
			if (!link) return [];
			const address = known.get(link) ?? known.size;
			known.set(link, address);
			return [{ place: placeOf(x, y), address }];
		}),
	);
	return { cells, addresses: [...known.keys()] };
}

function withExtras(xml: string, { filtered, data, foot = 0 }: Sheet, { cells }: Links): string {
	const last = placeOf((data[0]?.length ?? 1) - 1, data.length - 1 - foot);
	const filter = filtered ? `<autoFilter ref="A1:${last}"/>` : '';
	const links = cells.map(
		({ place, address }) => `<hyperlink ref="${place}" r:id="${idOf(address)}"/>`,
	);
	const list = links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
	return xml.replace('</sheetData>', () => `</sheetData>${filter}${list}`);
}

function relationsOf({ addresses }: Links): string {
	const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
	return addresses
		.map(
			(address, index) =>
				`<Relationship Id="${idOf(index)}" Type="${type}" Target="${escape(address)}" TargetMode="External"/>`,
		)
		.join('');
}

const idOf = (index: number) => `rId-link-${index + 1}`;

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The name of a place: `A1`, `AB12`. */
export function placeOf(x: number, y: number): string {
	const letters = (index: number): string =>
		(index >= 26 ? letters(Math.floor(index / 26) - 1) : '') +
		String.fromCodePoint(65 + (index % 26));
	return `${letters(x)}${y + 1}`;
}
