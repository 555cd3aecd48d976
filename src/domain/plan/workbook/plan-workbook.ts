import { readMeSheet } from '../../exports/workbook/read-me-sheet.ts';
import { textCell, type Sheet } from '../../exports/workbook/sheet.ts';
import { crmSheet } from './crm-sheet.ts';
import { originationSheet } from './origination-sheet.ts';
import { pciSheet } from './pci-sheet.ts';
import type { PlanBook } from './plan-book.ts';
import { planChangesSheet } from './plan-changes-sheet.ts';
import { rasciSheet } from './rasci-sheet.ts';
import { responsibilitiesSheet } from './responsibilities-sheet.ts';

/** What the letters of the RASCI sheet mean, and what the workbook does not say. */
const notes = [
	[
		'R, A, S, C, I',
		'Performs; answers for it, one party a row; supports; is consulted; is informed.',
	],
	[
		'CRM, CIS',
		'The columns of FedRAMP’s templates. Which duty answers a control is our choice. Implementation statuses are left for you to fill in. AWS’s own customer responsibility matrix lies in AWS Artifact: where the two differ, AWS’s is right.',
	],
	[
		'PCI view',
		'Of PCI DSS only the ids that AWS names beside its checks. AWS’s own responsibility summary lies in AWS Artifact: where the two differ, AWS’s is right.',
	],
] as const;

/** A plan as the sheets of its responsibility workbook. */
export function planWorkbook(book: PlanBook): Sheet[] {
	return [
		readMe(book),
		responsibilitiesSheet(book),
		crmSheet(book),
		originationSheet(book),
		rasciSheet(book),
		pciSheet(book),
		planChangesSheet(book),
	];
}

function readMe(book: PlanBook): Sheet {
	const { address, columns, edition, name, today, version } = book;
	const rows = columns[0]?.cells ?? [];
	const facts: [string, string][] = [
		...(name ? [['Plan', name] as [string, string]] : []),
		['Services', columns.map(({ label }) => label).join(', ')],
		['Edition', `${edition}: the month of the newest page that was read for it`],
		['Made on', today],
	];
	const { data, ...sheet } = readMeSheet({ address, columns, rows }, version);
	return {
		...sheet,
		data: [
			...data.slice(0, 1),
			...facts.map((cells) => cells.map((text) => textCell(text))),
			...data.slice(1),
			[],
			...notes.map((cells) => cells.map((text) => textCell(text))),
		],
	};
}
