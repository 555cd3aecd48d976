/** Rows of cells as text that a spreadsheet reads (RFC 4180). */
export function toCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((cells) => cells.map(quote).join(',')).join('\r\n');
}

// Blanks at an end are a cell's own; some readers cut them off where nothing is quoted.
function quote(cell: string): string {
	return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
