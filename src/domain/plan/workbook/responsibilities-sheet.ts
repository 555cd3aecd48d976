import { cellColumns, plainCell, type CellColumn } from '../../exports/workbook/cell-columns.ts';
import { headCell, linkCell, textCell, type Sheet } from '../../exports/workbook/sheet.ts';
import { layers } from '../../layers.ts';
import { defaultStates, provenances } from '../../vocabulary.ts';
import { decisionStates, type PlanDecision } from '../decisions.ts';
import { answerId } from '../plan-order.ts';
import { bookSheet } from './book-sheet.ts';
import type { BookAnswer, PlanBook } from './plan-book.ts';

/** One answer with what the plan says of it. */
interface Responsibility extends BookAnswer {
	book: PlanBook;
	decision: PlanDecision | undefined;
}

/** The columns of the sheet: their heads, their widths, and what they say of an answer. */
const columns: readonly CellColumn<Responsibility>[] = [
	{ head: 'Service', width: 24, write: ({ label }) => textCell(label.split(': ')[0]) },
	{
		head: 'Variant',
		width: 20,
		write: ({ label }) => textCell(label.split(': ').slice(1).join(': ')),
	},
	{ head: 'Duty', width: 28, write: ({ cell }) => textCell(cell.title) },
	{
		head: 'Layer',
		width: 18,
		write: ({ cell, book }) => {
			const layer = book.background.duties[cell.duty]?.layer;
			return textCell(layer && layers[layer].label);
		},
	},
	cellColumns.owner,
	cellColumns.handoff,
	cellColumns.aws,
	cellColumns.customer,
	{ head: 'If you do nothing', width: 40, write: ({ cell }) => plainCell(cell.default?.text) },
	{
		head: 'Default',
		width: 18,
		write: ({ cell }) => textCell(cell.default && defaultStates[cell.default.state].label),
	},
	{
		head: 'Team',
		width: 16,
		write: ({ cell, book }) => textCell(teamName(book, cell.duty)),
	},
	cellColumns.checks,
	cellColumns.source,
	{ head: 'Source read', width: 12, write: ({ cell }) => textCell(cell.sources[0]?.asOf) },
	{
		head: 'Stated or usual',
		width: 14,
		write: ({ cell }) => textCell(provenances[cell.provenance].label),
	},
	{
		head: 'Address',
		width: 40,
		write: ({ cell: { path }, book: { url } }) =>
			linkCell(path ? url(path) : '', path && url(path)),
	},
	{
		head: 'Decision',
		width: 16,
		write: ({ decision }) => textCell(decision && decisionStates[decision.state]),
	},
	{ head: 'Note', width: 30, write: ({ decision }) => textCell(decision?.note) },
	{ head: 'Until', width: 12, write: ({ decision }) => textCell(decision?.until) },
];

/** What a team is called that does a duty. */
function teamName({ teams, teamOf }: PlanBook, duty: string): string {
	const team = teamOf(duty);
	return teams.find(({ id }) => id === team)?.name ?? team;
}

/** Every answer of the plan in full, service by service, with what the reader decided about it. */
export function responsibilitiesSheet(book: PlanBook): Sheet {
	const { decisions } = book;
	const answers = book.columns.flatMap(({ id, label, cells }) =>
		cells.map((cell): Responsibility => {
			const answer = answerId(cell.duty, id);
			const decision = Object.hasOwn(decisions, answer) ? decisions[answer] : undefined;
			return { subject: id, label, cell, book, decision };
		}),
	);
	return bookSheet(book, {
		sheet: 'Responsibilities',
		columns: columns.map(({ width }) => ({ width })),
		stickyColumnsCount: 3,
		data: [
			columns.map(({ head }) => headCell(head)),
			...answers.map((answer) => columns.map(({ write }) => write(answer))),
		],
	});
}
