import { answersSheet } from './answers-sheet.ts';
import type { AnswerTable } from './answer-table.ts';
import { matrixSheet } from './matrix-sheet.ts';
import { readMeSheet } from './read-me-sheet.ts';
import type { Sheet } from './sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';

/** Answers as the sheets of a workbook; `version` is that of the content, where it is known. */
export function workbookOf(table: AnswerTable, version?: string): Sheet[] {
	return [
		readMeSheet(table, version),
		matrixSheet(table),
		answersSheet(table),
		sourcesSheet(table),
	];
}
