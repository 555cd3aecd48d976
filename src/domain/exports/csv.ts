/** Rows of cells as text that a spreadsheet reads (RFC 4180). */
export function toCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((cells) => cells.map(quote).join(',')).join('\r\n');
}

// Blanks at an end are a cell's own; some readers cut them off where nothing is quoted.
function quote(cell: string): string {
	return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * A text that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function guardFormula(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
