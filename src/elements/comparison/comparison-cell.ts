import type { Column, ColumnCell } from '../../domain/matrix/column.ts';
import { describeDate, describeMonth } from '../../domain/source.ts';
import { defaultStates, handoffs, owners } from '../../domain/vocabulary.ts';
import { base } from '../page/base.ts';
import { make } from '../page/make.ts';

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
	const td = pattern.content.firstElementChild!.cloneNode(true) as HTMLTableCellElement;
	td.className = `fill-${cell.owner}`;
	Object.assign(td.dataset, {
		duty: cell.duty,
		subject: column.id,
		owner: cell.owner,
		provenance: cell.provenance,
	});
	const place = (name: string) => td.querySelector<HTMLElement>(`[data-fill="${name}"]`);
	const text = (name: string, value: string | undefined) => {
		const node = place(name);
		if (value === undefined) node?.remove();
		else if (node) node.textContent = value;
	};
	const paragraph = (name: string, value: string | undefined, head?: string) => {
		const node = place(name);
		if (value === undefined) return node?.remove();
		const [who, body] = node?.querySelectorAll('span') ?? [];
		if (head && who) who.textContent = head;
		if (body) body.textContent = value;
	};
	fillOwner(td, cell);
	text('label', `${column.label}: `);
	text('handoff', cell.handoff && handoffs[cell.handoff].label);
	text('usual', cell.provenance === 'usual' ? 'usual, not stated' : undefined);
	text('exception', cell.exception ? 'Exception' : undefined);
	paragraph('aws', cell.aws);
	paragraph('customer', cell.customer);
	paragraph('default', cell.default?.text);
	const state = place('default')?.querySelector('.source');
	if (state && cell.default)
		state.textContent = `(${defaultStates[cell.default.state].label.toLowerCase()})`;
	paragraph(
		'changed',
		cell.changed?.text,
		cell.changed && `Changed ${describeMonth(cell.changed.date)}`,
	);
	paragraph('note', cell.note);
	place('sources')?.replaceChildren(...sourceNodes(cell));
	const link = place('link');
	if (link instanceof HTMLAnchorElement && cell.path) link.href = `${base}${cell.path}`;
	else link?.remove();
	return td;
}

function fillOwner(td: HTMLTableCellElement, { owner }: ColumnCell) {
	const badge = td.querySelector<HTMLElement>('.owner');
	if (!badge) return;
	badge.dataset['owner'] = owner;
	badge.textContent = owners[owner].label;
}

function sourceNodes({ sources }: ColumnCell): (Node | string)[] {
	return sources.flatMap((source, index) => {
		const link = make('a', { href: source.url }, source.title);
		return [...(index > 0 ? [' · '] : []), link, `, ${describeDate(source)}`];
	});
}
