import type { z } from 'astro/zod';
import { toCsv } from './csv.ts';
import type { DataContext, DataFile } from './data-file.ts';
import { textOf } from './row-cells.ts';

/** A table of the data: a file of CSV, and what its columns mean. */
export interface Table {
	/** Its name without the ending. */
	name: string;
	description: string;
	/** Its columns, each with its description. */
	shape: z.ZodObject;
	/** The columns that together name a line. */
	primaryKey: readonly string[];
	/** Columns that hold the key of another table. */
	foreignKeys?: readonly { field: string; table: string }[];
	/** Its lines, the cells in the order of the columns. */
	lines(context: DataContext): Iterable<readonly string[]>;
}

/** The name of a table's file. */
export const tableFileName = ({ name }: Pick<Table, 'name'>) => `${name}.csv`;

/** The media type of a table. */
export const csvType = 'text/csv';

/** The file of a table: UTF-8 without a mark, a head, every line ended (RFC 4180). */
export function tableFile(context: DataContext, table: Table): DataFile {
	return {
		name: tableFileName(table),
		mediaType: csvType,
		description: `${table.description} As CSV.`,
		*write() {
			yield `${toCsv([Object.keys(table.shape.shape)])}\r\n`;
			for (const line of table.lines(context)) yield `${toCsv([line])}\r\n`;
		},
	};
}

/** The cells of a record, in the order of a table's columns. */
export function cellsOf(shape: z.ZodObject, record: object): string[] {
	const values = record as Readonly<Record<string, unknown>>;
	return Object.keys(shape.shape).map((field) => textOf(values[field]));
}
