import { headCell, textCell, type Sheet } from '../../exports/workbook/sheet.ts';
import type { DefaultState } from '../../vocabulary.ts';
import { bookSheet } from './book-sheet.ts';
import { controlAnswers } from './control-answers.ts';
import type { BookAnswer, PlanBook } from './plan-book.ts';

/** The statuses of FedRAMP's control implementation summary: which of them holds, only the customer knows. */
const statuses = [
	'Implemented',
	'Partially Implemented',
	'Planned',
	'Alternative Implementation',
	'N/A',
] as const;

/** Where a control comes from, in the words of the same summary. */
const originations = [
	'Service Provider Corporate',
	'Service Provider System Specific',
	'Service Provider Hybrid (Corporate and System Specific)',
	'Configured by Customer (Customer System Specific)',
	'Provided by Customer (Customer System Specific)',
	'Shared (Service Provider and Customer Responsibility)',
	'Inherited from Pre-Existing Authorization',
] as const;

/** The heads of FedRAMP's control implementation summary. */
export const originationHeads = ['Control ID', ...statuses, ...originations] as const;

/** Where the controls of this plan come from, in the form of FedRAMP's control implementation summary. */
export function originationSheet(book: PlanBook): Sheet {
	return bookSheet(book, {
		sheet: 'CIS origination',
		columns: originationHeads.map((_, place) => ({ width: place === 0 ? 14 : 18 })),
		data: [
			originationHeads.map(headCell),
			...controlAnswers(book).map(({ id, answers }) => {
				const marked = new Set<string>(answers.map(originationOf));
				return [
					textCell(id),
					...statuses.map(() => textCell()),
					...originations.map((one) => textCell(marked.has(one) ? 'X' : '')),
				];
			}),
		],
	});
}

/** The defaults that say that AWS has the means, so that the customer sets them. */
const offered = new Set<DefaultState>([
	...(['always-on', 'on-unless-changed', 'closed-until-opened'] as const),
	...(['partly-on', 'off-until-enabled'] as const),
]);

// As seen from the customer's own system: what AWS has been authorized for is inherited.
function originationOf({ cell }: BookAnswer): (typeof originations)[number] {
	if (cell.owner === 'aws') return 'Inherited from Pre-Existing Authorization';
	if (cell.owner === 'shared') return 'Shared (Service Provider and Customer Responsibility)';
	const state = cell.default?.state ?? 'none';
	return offered.has(state)
		? 'Configured by Customer (Customer System Specific)'
		: 'Provided by Customer (Customer System Specific)';
}
