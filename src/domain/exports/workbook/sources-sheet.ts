import { uniqueSources } from '../../source.ts';
import { answersIn, type AnswerTable } from './answer-table.ts';
import { headCell, linkCell, textCell, type Sheet } from './sheet.ts';

/** The pages on which the answers stand, by address, each once. */
export function sourcesSheet(table: AnswerTable): Sheet {
	const sources = table.columns.flatMap((column) =>
		answersIn(table, column).flatMap(({ cell }) => cell.sources),
	);
	return {
		sheet: 'Sources',
		columns: [{ width: 70 }, { width: 80 }, { width: 12 }],
		stickyRowsCount: 1,
		filtered: true,
		data: [
			['Title', 'Address', 'Read'].map(headCell),
			...uniqueSources(sources)
				.toSorted((a, b) => (a.url < b.url ? -1 : 1))
				.map(({ title, url, asOf }) => [textCell(title), linkCell(url, url), textCell(asOf)]),
		],
	};
}
