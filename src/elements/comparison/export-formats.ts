import {
	toJson,
	toMarkdownTable,
	toTable,
	toTableCsv,
	type TableView,
} from '../../domain/comparison/table-export.ts';
import { orReason } from '../page/reason.ts';

/** A form in which a view can be taken along. */
export interface ExportFormat {
	/** What its button is called. */
	label: string;
	/** The media type of its files. */
	type: string;
	/** Writes the file of a view. What it needs is loaded when it is asked for. */
	write: (view: TableView) => string | Promise<Blob>;
}

/** The forms in which a view can be taken along, by the ending of their files; each has a button. */
export const exportFormats: Readonly<Record<string, ExportFormat>> = {
	csv: { label: 'CSV', type: 'text/csv', write: toTableCsv },
	xlsx: {
		label: 'Excel (XLSX)',
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		write: toXlsx,
	},
	md: { label: 'Markdown', type: 'text/markdown', write: toMarkdownTable },
	json: { label: 'JSON', type: 'application/json', write: toJson },
};

async function toXlsx(view: TableView): Promise<Blob> {
	const { default: writeExcelFile } = await orReason(
		import('write-excel-file/universal'),
		'what writes Excel files did not come. Try again.',
	);
	const [head = [], ...body] = toTable(view);
	const heads = head.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
	const cells = body.map((row) => row.map((value) => ({ value, type: String })));
	return writeExcelFile([heads, ...cells], { sheet: 'Comparison', stickyRowsCount: 1 }).toBlob();
}
