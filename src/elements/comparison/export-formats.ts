import { toJson, toMarkdownTable, toTableCsv } from '../../domain/comparison/table-export.ts';
import { workbookType } from '../../domain/exports/workbook/workbook-file.ts';
import type { AnswerTable } from '../../domain/exports/workbook/answer-table.ts';
import { orReason } from '../page/reason.ts';

/** A form in which a view can be taken along. */
export interface ExportFormat {
	/** What its button is called. */
	label: string;
	/** The media type of its files. */
	type: string;
	/** Writes the file of a view. What it needs is loaded when it is asked for. */
	write: (view: AnswerTable) => string | Promise<Blob>;
}

/** The forms in which a view can be taken along, by the ending of their files; each has a button. */
export const exportFormats: Readonly<Record<string, ExportFormat>> = {
	csv: { label: 'CSV', type: 'text/csv', write: toTableCsv },
	xlsx: {
		label: 'Excel (XLSX)',
		type: workbookType,
		write: toXlsx,
	},
	md: { label: 'Markdown', type: 'text/markdown', write: toMarkdownTable },
	json: { label: 'JSON', type: 'application/json', write: toJson },
};

async function toXlsx(view: AnswerTable): Promise<Blob> {
	const { writeWorkbook } = await orReason(
		import('./write-workbook.ts'),
		'what writes Excel files did not come. Try again.',
	);
	return writeWorkbook(view);
}
