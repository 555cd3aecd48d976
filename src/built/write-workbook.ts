import writeExcelFile from 'write-excel-file/universal';
import type { Sheet } from '../domain/exports/workbook/sheet.ts';
import { filtersAndLinks } from '../domain/exports/workbook/sheet-extras.ts';
import { settleTimes } from './zip-times.ts';

/** The bytes of a workbook: the same for the same sheets. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
	const features = [filtersAndLinks(sheets)];
	const blob = await writeExcelFile([...sheets], { features }).toBlob();
	return settleTimes(new Uint8Array(await blob.arrayBuffer()));
}
