/** A cell of a workbook, as the library that writes it takes it; what it does not know, it passes over. */
export interface SheetCell {
	value: string;
	type: StringConstructor;
	fontWeight?: 'bold';
	fontStyle?: 'italic';
	wrap?: true;
	alignVertical?: 'top';
	textRotation?: number;
	textColor?: string;
	backgroundColor?: string;
	fillPatternStyle?: 'lightUp';
	fillPatternColor?: string;
	/** Where the cell leads. */
	link?: string;
}

/** A sheet of a workbook: its cells row by row, the first of which is its head where it is filtered. */
export interface Sheet {
	/** Its name, of at most 31 characters. */
	sheet: string;
	/** The widths of its columns, in characters. */
	columns: { width: number }[];
	/** How many rows and columns stay where they are. */
	stickyRowsCount?: number;
	stickyColumnsCount?: number;
	/** Whether each column of its first row opens a filter. */
	filtered: boolean;
	/** So many of its last rows are no answers: they take no part in the filter. */
	foot?: number;
	data: SheetCell[][];
}

/** The colour of a link. */
const linkColour = '#1848b4';
const headFill = '#eef0f3';

// What XML cannot hold at all: one such sign, pasted into a note, and no program would open the file.
const unwritable = /[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text, wrapped where its column ends. */
export function textCell(text = ''): SheetCell {
	const value = text.toWellFormed().replaceAll(unwritable, '');
	return { value, type: String, wrap: true, alignVertical: 'top' };
}

/** The head of a column. */
export function headCell(value: string): SheetCell {
	return { ...textCell(value), fontWeight: 'bold', backgroundColor: headFill };
}

/** A text that leads somewhere; nothing where there is no address. */
export function linkCell(value: string, link: string | undefined): SheetCell {
	return link ? { ...textCell(value), textColor: linkColour, link } : textCell(value);
}
