import writeExcelFile from 'write-excel-file/universal';
import type { AnswerTable } from '../../domain/exports/workbook/answer-table.ts';
import { filtersAndLinks } from '../../domain/exports/workbook/sheet-extras.ts';
import { workbookOf } from '../../domain/exports/workbook/workbook.ts';

/** A view of the comparison as the same workbook as the published one of all answers. */
export function writeWorkbook(view: AnswerTable): Promise<Blob> {
	const sheets = workbookOf(view);
	return writeExcelFile(sheets, { features: [filtersAndLinks(sheets)] }).toBlob();
}
