import { headCell, textCell, type Sheet } from '../../exports/workbook/sheet.ts';
import { layers } from '../../layers.ts';
import { bookSheet } from './book-sheet.ts';
import type { PlanBook } from './plan-book.ts';
import { rasciRows } from './rasci.ts';

/** Who performs (R), answers for (A), supports (S), is consulted (C) or hears of (I) each duty: AWS and the teams. */
export function rasciSheet(book: PlanBook): Sheet {
	const { background, columns, teams, teamOf } = book;
	const heads = ['Layer', 'Duty', 'Part', 'Services', 'AWS', ...teams.map(({ name }) => name)];
	return bookSheet(book, {
		sheet: 'RASCI',
		columns: heads.map((_, place) => ({ width: [20, 32, 26, 50][place] ?? 14 })),
		stickyColumnsCount: 2,
		data: [
			heads.map(headCell),
			...rasciRows(book).map(({ duty, title, part, answers, aws, team }) => {
				const layer = background.duties[duty]?.layer;
				const named = answers.map(({ label }) => label).join(', ');
				return [
					textCell(layer && layers[layer].label),
					textCell(title),
					textCell(part),
					textCell(answers.length === columns.length ? 'All services' : named),
					textCell(aws),
					...teams.map(({ id }) => textCell(id === teamOf(duty) ? team : '')),
				];
			}),
		],
	});
}
