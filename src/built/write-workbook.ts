import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { Sheet } from '../domain/exports/workbook/sheet.ts';
import { filtersAndLinks } from '../domain/exports/workbook/sheet-extras.ts';

/** The first date that the format can say: the library's own is that of the moment. */
const mtime = new Date(1980, 0, 1);

/** The bytes of a workbook: the same for the same sheets. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
	const features = [filtersAndLinks(sheets)];
	const blob = await writeExcelFile([...sheets], { features }).toBlob();
	return zipSync(unzipSync(new Uint8Array(await blob.arrayBuffer())), { mtime });
}
