import { siteName } from '../../navigation/page-title.ts';
import { defaultStates, handoffs, ownerIds, owners, provenances } from '../../vocabulary.ts';
import type { AnswerTable } from './answer-table.ts';
import { ownerCell } from './owner-cell.ts';
import { headCell, linkCell, textCell, type Sheet, type SheetCell } from './sheet.ts';

type Terms = Readonly<Record<string, { label: string; meaning: string }>>;

/** What the workbook is, and what its words mean; `version` is that of the content, where it is known. */
export function readMeSheet(
	{
		address,
		columns,
		rows,
	}: Pick<AnswerTable, 'address' | 'columns'> & { rows: readonly unknown[] },
	version?: string,
): Sheet {
	const terms = (head: string, some: Terms): SheetCell[][] => [
		[],
		[headCell(head), headCell('')],
		...Object.values(some).map(({ label, meaning }) => [textCell(label), textCell(meaning)]),
	];
	const fact = (name: string, value: SheetCell) => [textCell(name), value];
	return {
		sheet: 'Read me',
		columns: [{ width: 28 }, { width: 100 }],
		filtered: false,
		data: [
			[{ ...textCell(siteName), fontWeight: 'bold' }],
			fact('What it is', textCell('Who secures what on AWS, answer by answer, with sources.')),
			fact('Subjects', textCell(String(columns.length))),
			fact('Duties', textCell(String(rows.length))),
			...(version ? [fact('Version of the content', textCell(version))] : []),
			fact('Where it is read', linkCell(address, address)),
			fact(
				'Unofficial',
				textCell(
					'Not made, checked or endorsed by AWS. Where a page of AWS says something else, AWS’s page is right.',
				),
			),
			fact('Licence', textCell('CC BY 4.0: name the Shared Responsibility Atlas and link to it.')),
			[],
			[headCell('Owner'), headCell('In the matrix: bold where it is said, slanted where assumed')],
			...ownerIds.map((owner) => [
				ownerCell(owner, owners[owner].label),
				textCell(owners[owner].meaning),
			]),
			...terms('Hand-off', handoffs),
			...terms('Default', defaultStates),
			...terms('Where it comes from', provenances),
		],
	};
}
