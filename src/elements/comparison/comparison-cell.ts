import { cellMarks } from '../../domain/comparison/cell-marks.ts';
import { answerAttributes, answerLines, hasNumbers, referTo } from '../../domain/matrix/answer.ts';
import type { Column, ColumnCell } from '../../domain/matrix/column.ts';
import { describeDate } from '../../domain/source.ts';
import { handoffs, owners } from '../../domain/vocabulary.ts';
import { base } from '../page/base.ts';
import { make } from '../page/make.ts';
import { drawLine, fill } from './comparison-lines.ts';

/** The cells of a fetched column by duty, each a copy of the server's cell pattern. */
export function fillCells(
	pattern: HTMLTemplateElement,
	column: Column,
): Map<string, HTMLTableCellElement> {
	return new Map(column.cells.map((cell) => [cell.duty, fillCell(pattern, cell, column)]));
}

function fillCell(
	pattern: HTMLTemplateElement,
	cell: ColumnCell,
	column: Column,
): HTMLTableCellElement {
	const td = pattern.content.querySelector('td')?.cloneNode(true) as
		HTMLTableCellElement | undefined;
	const line = td?.querySelector('[data-part]');
	if (!td || !line) throw new Error('ComparisonTableElement: no cell in the pattern');
	td.className = `fill-${cell.owner}`;
	const attributes = answerAttributes(cell.duty, column.id, cell);
	for (const [name, value] of Object.entries(attributes)) td.setAttribute(name, value);
	fillHead(td, cell, column.label);
	const lines = answerLines(cell);
	line.replaceWith(...lines.map((each) => drawLine(line, each)));
	td.querySelector('.answer > .source')?.replaceChildren(...sourceNodes(cell, hasNumbers(lines)));
	const link = td.querySelector<HTMLAnchorElement>('[data-permanent]');
	if (link && cell.path) link.href = `${base}${cell.path}`;
	else link?.remove();
	return td;
}

function fillHead(td: HTMLTableCellElement, cell: ColumnCell, label: string) {
	const { short, full } = cellMarks(cell);
	const owner = fill(td, '.cell-word', owners[cell.owner].label)?.parentElement;
	if (owner) owner.dataset['owner'] = cell.owner;
	fill(td, '[data-fill="label"]', `${label}: `);
	fill(td, '.handoff', cell.handoff && handoffs[cell.handoff].label);
	fill(td, '.provenance', short);
	fill(td, '.cell-marks', full);
	if (!cell.exception) td.querySelector('.exception-dot')?.remove();
}

function sourceNodes({ sources }: ColumnCell, numbered: boolean): (Node | string)[] {
	return sources.flatMap((source, index) => {
		const before = `${index > 0 ? ' · ' : ''}${numbered ? `${referTo([index + 1])}\u00a0` : ''}`;
		return [before, make('a', { href: source.url }, source.title), `, ${describeDate(source)}`];
	});
}
