import { toCsv } from '../../domain/comparison/csv.ts';
import {
	exportFields,
	guardFormula,
	toJson,
	toMarkdownTable,
	toRecords,
	type TableView,
} from '../../domain/comparison/table-export.ts';
import { make } from '../page/make.ts';

/** The forms in which a view can be taken along. */
export type ExportFormat = 'csv' | 'xlsx' | 'md' | 'json';

/** Makes the file of a view in the browser. What a format needs is loaded when it is asked for. */
export async function makeFile(view: TableView, format: ExportFormat): Promise<Blob> {
	switch (format) {
		case 'csv':
			return new Blob([toCsv([exportFields, ...cellsOf(view)])], { type: 'text/csv' });
		case 'xlsx':
			return toXlsx(view);
		case 'md':
			return new Blob([toMarkdownTable(view)], { type: 'text/markdown' });
		case 'json':
			return new Blob([toJson(view)], { type: 'application/json' });
	}
}

/** Hands a file to the reader. */
export function download(file: Blob, name: string) {
	const link = make('a', { href: URL.createObjectURL(file), download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function toXlsx(view: TableView): Promise<Blob> {
	const { default: writeExcelFile } = await import('write-excel-file/universal');
	const head = exportFields.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
	const body = cellsOf(view).map((cells) => cells.map((value) => ({ value, type: String })));
	return writeExcelFile([head, ...body], { sheet: 'Comparison', stickyRowsCount: 1 }).toBlob();
}

function cellsOf(view: TableView): string[][] {
	return toRecords(view).map((record) => exportFields.map((field) => guardFormula(record[field])));
}
