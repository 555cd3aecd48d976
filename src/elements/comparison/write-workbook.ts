import type { AnswerTable } from '../../domain/exports/workbook/answer-table.ts';
import { workbookOf } from '../../domain/exports/workbook/workbook.ts';
import { writeSheets } from '../page/write-sheets.ts';

/** A view of the comparison as the same workbook as the published one of all answers. */
export function writeWorkbook(view: AnswerTable): Promise<Blob> {
	return writeSheets(workbookOf(view));
}
