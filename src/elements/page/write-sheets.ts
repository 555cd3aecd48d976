import writeExcelFile from 'write-excel-file/universal';
import { filtersAndLinks } from '../../domain/exports/workbook/sheet-extras.ts';
import type { Sheet } from '../../domain/exports/workbook/sheet.ts';

// What writes Excel files. Loaded when asked for.

/** Sheets as a workbook. */
export function writeSheets(sheets: readonly Sheet[]): Promise<Blob> {
	return writeExcelFile([...sheets], { features: [filtersAndLinks(sheets)] }).toBlob();
}
