import { allSubjects } from '../matrix/subject.ts';
import { listTables } from './list-tables.ts';
import { dutyRecord } from './records/duty-record.ts';
import { sourceRecords } from './records/lists.ts';
import { subjectRecord } from './records/subject-record.ts';
import { toCells } from './row-cells.ts';
import { allRows } from './rows.ts';
import { allocationRow } from './schema/allocation.ts';
import { sourceRecordSchema } from './schema/lists.ts';
import { dutyRow, subjectRow } from './schema/tables.ts';
import { cellsOf, type Table } from './table.ts';

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
	...listTables,
];

/** What of a record becomes columns of its own. */
interface Flat {
	counts?: object | undefined;
	ending?: object | undefined;
}

function prefixed(prefix: string, record: object = {}): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(record).map(([field, value]) => [`${prefix}_${field}`, value]),
	);
}
