import { plainText } from '../../code-spans.ts';
import { headCell, textCell, type Sheet } from '../../exports/workbook/sheet.ts';
import { bookSheet, linesCell, saidByServices } from './book-sheet.ts';
import { answersByDuty, type BookAnswer, type PlanBook } from './plan-book.ts';

/** The heads of the sheet. */
export const pciHeads = [
	...['Duty', 'AWS', 'Customer', 'Both', 'AWS’s part', 'Customer’s part'],
	...['Evidence from AWS', 'Evidence from you', 'Last reviewed'],
	...['Services', 'Requirements that AWS names beside the checks'],
] as const;

const sides = ['aws', 'customer', 'shared'] as const;

/** What to ask AWS for where nothing more is known. */
const report = 'AWS’s PCI DSS report, from AWS Artifact';

/** Who manages what, as PCI DSS asks of those who use a provider: by owner, with evidence; of the standard only ids. */
export function pciSheet(book: PlanBook): Sheet {
	const rows = answersByDuty(book);
	return bookSheet(book, {
		sheet: 'PCI view',
		columns: [28, 8, 10, 8, 60, 60, 40, 26, 14, 40, 34].map((width) => ({ width })),
		data: [
			pciHeads.map(headCell),
			...sides.flatMap((side) =>
				rows
					.map((answers) => answers.filter(({ cell }) => cell.owner === side))
					.filter((answers) => answers.length > 0)
					.map((answers) => rowOf(book, side, answers)),
			),
		],
	});
}

function rowOf(
	{ background, columns }: PlanBook,
	side: (typeof sides)[number],
	answers: readonly BookAnswer[],
) {
	const { duty, title } = answers[0]!.cell;
	const checks = [
		...new Set(answers.flatMap(({ cell }) => cell.checks?.map((check) => check.title) ?? [])),
	];
	const required = new Set(checks.flatMap((id) => background.requirements[id] ?? []));
	const named = answers.map(({ label }) => label).join(', ');
	return [
		textCell(title),
		...sides.map((one) => textCell(one === side ? 'X' : '')),
		linesCell(saidByServices(answers, ({ cell }) => plainText(cell.aws ?? ''))),
		linesCell(saidByServices(answers, ({ cell }) => plainText(cell.customer ?? ''))),
		textCell(side === 'customer' ? '' : (background.duties[duty]?.ask?.text ?? report)),
		textCell(checks.join(', ')),
		textCell(),
		textCell(answers.length === columns.length ? 'All services' : named),
		textCell([...required].join(', ')),
	];
}
