import { linkCell, textCell, type Sheet, type SheetCell } from '../../exports/workbook/sheet.ts';
import { siteName } from '../../navigation/page-title.ts';
import type { BookAnswer, PlanBook } from './plan-book.ts';

/** The longest text that a cell of a workbook may hold. */
const MOST = 32_767;

/** A sheet of a plan's workbook: heads, rows, and below them the edition with the way back to the plan. */
export function bookSheet(
	{ address, edition, version }: Pick<PlanBook, 'address' | 'edition' | 'version'>,
	sheet: Pick<Sheet, 'sheet' | 'columns' | 'data'> & Partial<Sheet>,
): Sheet {
	const origin = `${siteName}, edition ${edition} (${version}): the plan that this sheet was made from`;
	// It runs on over the empty cells beside it.
	const { wrap, ...flat } = linkCell(origin, address);
	return {
		stickyRowsCount: 1,
		stickyColumnsCount: 1,
		filtered: true,
		...sheet,
		data: [...sheet.data, [], [flat]],
		foot: 2,
	};
}

/** Lines of text in one cell; what has no room is counted, and stands in the sheet of responsibilities. */
export function linesCell(lines: readonly string[]): SheetCell {
	let text = '';
	for (const [place, line] of lines.entries()) {
		const rest = `\n${lines.length - place} more: see the sheet Responsibilities.`;
		const next = text === '' ? line : `${text}\n${line}`;
		if (next.length + rest.length > MOST) return textCell(`${text}${rest}`);
		text = next;
	}
	return textCell(text);
}

/** What answers say, each text once, with the services that say it in front: `Amazon RDS, Amazon S3: …`. */
export function saidByServices(
	answers: readonly BookAnswer[],
	say: (answer: BookAnswer) => string,
): string[] {
	const texts = Map.groupBy(answers, say);
	texts.delete('');
	return [...texts].map(([text, some]) => `${some.map(({ label }) => label).join(', ')}: ${text}`);
}
