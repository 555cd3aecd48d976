import {
	answerAttributes,
	answerLines,
	describeProvenance,
	hasNumbers,
	referTo,
} from '../../domain/matrix/answer.ts';
import type { ColumnCell } from '../../domain/matrix/column.ts';
import { describeDate } from '../../domain/source.ts';
import { handoffs, owners } from '../../domain/vocabulary.ts';
import { drawLine, fill } from './comparison-lines.ts';

/** Fills a copy of the server's cell pattern with one cell of a fetched column. */
export function fillCell(
	pattern: HTMLTemplateElement,
	cell: ColumnCell,
	column: { id: string; label: string },
	base: string,
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
	line.replaceWith(...lines.map((each) => drawLine(line, each, base)));
	td.querySelector('.answer > .source')?.replaceChildren(...sourceNodes(cell, hasNumbers(lines)));
	const link = td.querySelector<HTMLAnchorElement>('[data-permanent]');
	if (link && cell.path) link.href = `${base}${cell.path}`;
	else link?.remove();
	return td;
}

function fillHead(td: HTMLTableCellElement, cell: ColumnCell, label: string) {
	const owner = fill(td, '.owner', owners[cell.owner].label);
	if (owner) owner.dataset['owner'] = cell.owner;
	fill(td, '[data-fill="label"]', `${label}: `);
	fill(td, '.handoff', cell.handoff && handoffs[cell.handoff].label);
	fill(td, '.provenance', describeProvenance(cell));
	fill(td, '.exception', cell.exception ? 'Exception' : undefined);
}

function sourceNodes({ sources }: ColumnCell, numbered: boolean): Node[] {
	return sources.flatMap((source, index) => {
		const link = document.createElement('a');
		link.href = source.url;
		link.textContent = source.title;
		const before = [
			...(index > 0 ? [' · '] : []),
			...(numbered ? [`${referTo([index + 1])}\u00a0`] : []),
		];
		const texts = [before.join(''), `, ${describeDate(source)}`].map((text) =>
			document.createTextNode(text),
		);
		return [texts[0]!, link, texts[1]!];
	});
}
