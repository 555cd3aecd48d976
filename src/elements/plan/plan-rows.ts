import { describeProvenance, settingText } from '../../domain/matrix/answer.ts';
import { shortName } from '../../domain/names.ts';
import { dutyChecksPath } from '../../domain/paths.ts';
import type { PlanDuty, PlanLine } from '../../domain/plan/plan-duties.ts';
import {
	answerId,
	MOST_CHECKS,
	namedServices,
	openShare,
	rowName,
	shownLines,
} from '../../domain/plan/plan-order.ts';
import { defaultStates, handoffs, owners } from '../../domain/vocabulary.ts';
import { base } from '../page/base.ts';
import { codeNodes } from '../page/code-nodes.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';

/** A copy of one of the server's patterns. */
export function copyPattern(root: HTMLElement, name: string): HTMLElement {
	const template = part(root, `template[data-pattern=${name}]`, HTMLTemplateElement);
	return template.content.firstElementChild!.cloneNode(true) as HTMLElement;
}

/** The row of a duty; what it asks for on each service is drawn when it opens. */
export function drawDuty(root: HTMLElement, duty: PlanDuty): HTMLElement {
	const row = copyPattern(root, 'duty');
	row.dataset['duty'] = duty.duty;
	part(row, 'h3').textContent = duty.title;
	part(row, '.tick').ariaLabel = `Done: ${duty.title}`;
	part(row, '.plan-meter rect', SVGElement).setAttribute('width', `${openShare(duty)}`);
	part(row, '[name=team]', HTMLSelectElement).value = duty.team;
	const { named, more } = namedServices(duty);
	part(row, '.plan-services').replaceChildren(
		...named.flatMap((line) => [drawService(line), ' ']),
		...(more > 0 ? [make('span', { className: 'plan-more' }, `+ ${more}`)] : []),
	);
	return row;
}

/** Draws what a duty asks for on each service, unless that is done. */
export function drawLines(root: HTMLElement, row: HTMLElement, duty: PlanDuty) {
	const list = part(row, '.plan-lines');
	if (list.childElementCount > 0) return;
	list.append(...shownLines(duty).map((lines) => drawLine(root, duty, lines)));
}

/** The ids of the answers that a line stands for. */
export function answersOfLine({ dataset }: HTMLElement): string[] {
	return (dataset['answers'] ?? '').split(' ');
}

function drawService(line: PlanLine): HTMLElement {
	const { cell } = line;
	const owner = { className: 'owner', dataset: { owner: cell.owner } };
	const word = make('span', { className: 'sr-only' }, ` (${owners[cell.owner].label})`);
	return make('span', owner, rowName(line), word);
}

function drawLine(root: HTMLElement, duty: PlanDuty, lines: readonly PlanLine[]): HTMLElement {
	const item = copyPattern(root, 'line');
	const [{ cell, open }] = lines as [PlanLine];
	const names = lines.map(({ label }) => shortName(label));
	item.dataset['provenance'] = cell.provenance;
	item.dataset['answers'] = lines.map(({ subject }) => answerId(duty.duty, subject)).join(' ');
	item.toggleAttribute('data-open', open);
	part(item, '.tick').ariaLabel = `Done: ${duty.title} on ${names.join(', ')}`;
	part(item, '.plan-who').replaceChildren(
		...lines.map(({ cell: { owner, path } }, place) =>
			make(
				'a',
				{ className: 'owner', dataset: { owner }, ...(path && { href: `${base}${path}` }) },
				names[place]!,
			),
		),
	);
	if (cell.handoff)
		part(item, '.plan-who').append(
			make('span', { className: 'handoff' }, handoffs[cell.handoff].label),
		);
	part(item, '[data-text]').replaceChildren(...codeNodes(cell.customer ?? cell.aws ?? ''));
	fillDefault(item, cell.default);
	fillChecks(part(item, '.plan-checks'), cell);
	const words = describeProvenance(cell);
	const provenance = part(item, '.provenance');
	if (words) provenance.textContent = words;
	else provenance.remove();
	return item;
}

// The worst come first; the rest stand with the answer. What no check sees is looked at by hand: where, if a page says so.
function fillChecks(
	place: HTMLElement,
	{ duty, provenance, checks = [], setting }: PlanLine['cell'],
) {
	if (checks.length === 0) {
		if (setting) return place.replaceChildren('Check ', ...codeNodes(settingText(setting)));
		if (provenance === 'usual') return place.remove();
		const how = make('a', { href: `${base}${dutyChecksPath(duty)}` }, 'by hand');
		return place.replaceChildren('Check ', how);
	}
	const named = checks.slice(0, MOST_CHECKS).flatMap(({ title, path }, index) => {
		const link = make('a', { href: `${base}${path}` }, title);
		return index === 0 ? [link] : [', ', link];
	});
	const more = checks.length - MOST_CHECKS;
	place.replaceChildren('Check ', ...named, more > 0 ? ` and ${more} more` : '');
}

function fillDefault(item: HTMLElement, state: PlanLine['cell']['default']) {
	const badge = part(item, '.default');
	badge.dataset['state'] = state?.state ?? 'not-documented';
	badge.textContent = state ? `${defaultStates[state.state].label}:` : 'Default not stated';
	part(item, '.plan-default > span:last-child').replaceChildren(...codeNodes(state?.text ?? ''));
}
