import { changeKinds } from '../../changes/change.ts';
import { plainText } from '../../code-spans.ts';
import type { ChangeRecord } from '../../exports/schema/changes.ts';
import {
	headCell,
	linkCell,
	textCell,
	type Sheet,
	type SheetCell,
} from '../../exports/workbook/sheet.ts';
import { owners } from '../../vocabulary.ts';
import { changesFor } from '../plan-coming.ts';
import { bookSheet } from './book-sheet.ts';
import type { PlanBook } from './plan-book.ts';

const plain = (text = '') => textCell(plainText(text));

/** The columns of the sheet: their heads, their widths, and what they say of a change. */
const columns: readonly {
	head: string;
	width: number;
	write: (change: ChangeRecord) => SheetCell;
}[] = [
	{ head: 'Date', width: 12, write: ({ date }) => textCell(date) },
	{ head: 'What', width: 44, write: ({ title, url }) => linkCell(title, url) },
	{ head: 'Kind', width: 18, write: ({ kind }) => textCell(changeKinds[kind]) },
	{ head: 'Still to come', width: 12, write: ({ coming }) => textCell(coming ? 'yes' : '') },
	{ head: 'Before', width: 50, write: ({ before }) => plain(before) },
	{ head: 'Since', width: 50, write: ({ after }) => plain(after) },
	{
		head: 'Owner before',
		width: 14,
		write: ({ owner_before: owner }) => textCell(owner && owners[owner].label),
	},
	{
		head: 'Owner since',
		width: 14,
		write: ({ owner_after: owner }) => textCell(owner && owners[owner].label),
	},
	{
		head: 'Source',
		width: 40,
		write: ({ sources }) => linkCell(sources[0]?.title ?? '', sources[0]?.url),
	},
];

/** What has changed, and what is announced, for the services of a plan; the latest first. */
export function planChangesSheet(book: PlanBook): Sheet {
	const services = book.columns.map(({ id }) => id);
	return bookSheet(book, {
		sheet: 'Changes',
		columns: columns.map(({ width }) => ({ width })),
		data: [
			columns.map(({ head }) => headCell(head)),
			...changesFor(book.changes, services).map((change) =>
				columns.map(({ write }) => write(change)),
			),
		],
	});
}
