import { z } from 'astro/zod';
import { allSubjects } from '../matrix/subject.ts';
import { toCsv } from './csv.ts';
import type { DataContext, DataFile } from './data-file.ts';
import { dutyRecord } from './records/duty-record.ts';
import { sourceRecords } from './records/lists.ts';
import { subjectRecord } from './records/subject-record.ts';
import { textOf, toCells } from './row-cells.ts';
import { allRows } from './rows.ts';
import { allocationRow } from './schema/allocation.ts';
import { sourceRecordSchema } from './schema/lists.ts';
import { dutyRow, subjectRow } from './schema/tables.ts';

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

/** The tables of the data. */
export const tables: readonly Table[] = [
	{
		name: 'allocations',
		description: 'Every answer to every duty for every subject.',
		shape: allocationRow,
		primaryKey: ['subject', 'duty'],
		foreignKeys: [
			{ field: 'subject', table: 'subjects' },
			{ field: 'duty', table: 'duties' },
		],
		*lines({ catalog, url }) {
			for (const row of allRows(catalog, url)) yield toCells(row);
		},
	},
	{
		name: 'subjects',
		description: 'Service models, services and variants.',
		shape: subjectRow,
		primaryKey: ['id'],
		lines: ({ catalog, url }) =>
			allSubjects(catalog).map((subject) => {
				const record = subjectRecord(catalog, subject, url) as object as Flat;
				return cellsOf(subjectRow, {
					...record,
					...prefixed('count', record.counts),
					...prefixed('ending', record.ending),
				});
			}),
	},
	{
		name: 'duties',
		description: 'What must be done.',
		shape: dutyRow,
		primaryKey: ['id'],
		lines: ({ catalog, url }) =>
			catalog.duties.map((duty) => cellsOf(dutyRow, dutyRecord(catalog, duty, url))),
	},
	{
		name: 'sources',
		description: 'The pages on which answers stand.',
		shape: sourceRecordSchema,
		primaryKey: ['url'],
		lines: ({ catalog }) =>
			sourceRecords(catalog).map((source) =>
				cellsOf(sourceRecordSchema, { ...source, cells: source.cells.join(' ') }),
			),
	},
];

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

/** What of a record becomes columns of its own. */
interface Flat {
	counts?: object | undefined;
	ending?: object | undefined;
}

function cellsOf(shape: z.ZodObject, record: object): string[] {
	const values = record as Readonly<Record<string, unknown>>;
	return Object.keys(shape.shape).map((field) => textOf(values[field]));
}

function prefixed(prefix: string, record: object = {}): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(record).map(([field, value]) => [`${prefix}_${field}`, value]),
	);
}
