import { plainText } from '../../code-spans.ts';
import { headCell, textCell, type Sheet } from '../../exports/workbook/sheet.ts';
import { bookSheet, linesCell, saidByServices } from './book-sheet.ts';
import { controlAnswers, type ControlAnswers } from './control-answers.ts';
import type { BookAnswer, PlanBook } from './plan-book.ts';

/** The heads of FedRAMP's template of a customer responsibility matrix, as they stand there. */
export const crmHeads = [
	'Control ID',
	'Can Be Inherited from CSP',
	'Specific Inheritance and Customer Agency/CSP Responsibilities',
] as const;

const inherits = { inherited: 'Yes', shared: 'Partial', customer: 'No' } as const;

/** Which controls can be inherited from AWS in this plan, in the form of FedRAMP's customer responsibility matrix. */
export function crmSheet(book: PlanBook): Sheet {
	return bookSheet(book, {
		sheet: 'CRM (NIST 800-53)',
		columns: [{ width: 14 }, { width: 18 }, { width: 110 }],
		data: [
			crmHeads.map(headCell),
			...controlAnswers(book).map((control) => [
				textCell(control.id),
				textCell(inherits[control.origin]),
				linesCell(whatIsWhose(control)),
			]),
		],
	});
}

// FedRAMP leaves the cell empty where all is inherited; else each text begins with its service.
function whatIsWhose({ answers, origin }: ControlAnswers): string[] {
	return origin === 'inherited' ? [] : saidByServices(answers, describe);
}

function describe({ cell: { title, owner, aws, customer } }: BookAnswer): string {
	const parts = [
		owner === 'customer' ? '' : `Inherited: ${plainText(aws ?? 'AWS does it.')}`,
		owner === 'aws' ? '' : `Customer: ${plainText(customer ?? '')}`,
	];
	return `${title}. ${parts.filter(Boolean).join(' ')}`;
}
