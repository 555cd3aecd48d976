import type { Column } from '../../domain/matrix/column.ts';
import { shortName } from '../../domain/names.ts';
import { planBackgroundPath } from '../../domain/data-paths.ts';
import type { AskAws, ComingChange, PlanBackground } from '../../domain/plan/plan-background.ts';
import {
	awsDuties,
	awsWords,
	partsToSchedule,
	type AwsDuty,
	type DutyParts,
	type PlanPart,
} from '../../domain/plan/plan-beside.ts';
import { changesFor } from '../../domain/plan/plan-coming.ts';
import type { PlanDuty } from '../../domain/plan/plan-duties.ts';
import { besideSections, type BesideSection } from '../../domain/plan/plan-sections.ts';
import { describeDay } from '../../domain/source.ts';
import { base } from '../page/base.ts';
import { codeNodes } from '../page/code-nodes.ts';
import { fetchData } from '../page/data.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import { copyPattern } from './plan-rows.ts';

// What stands beside the duties of a plan. Loaded with its first result.

let turns = 0;
let background: Promise<PlanBackground> | undefined;

/** What plans say beside the answers, fetched once for all of the page. Another try may succeed where it fails. */
export function fetchBackground(): Promise<PlanBackground> {
	background ??= fetchData<PlanBackground>(planBackgroundPath);
	background.catch(() => (background = undefined));
	return background;
}

/** Draws what is to be scheduled, what AWS does and what is coming in a plan. */
export async function drawBeside(
	root: HTMLElement,
	columns: readonly Column[],
	duties: readonly PlanDuty[],
) {
	const turn = (turns += 1);
	const schedule = partsToSchedule(duties).map((duty) => drawSchedule(root, duty));
	fill(root, 'schedule', schedule);
	const known = await fetchBackground().catch(() => undefined);
	// Another plan may be shown meanwhile.
	if (turn !== turns) return;
	const coming = changesFor(
		known?.coming ?? [],
		columns.map(({ id }) => id),
	);
	const ask = (duty: string) => known?.duties[duty]?.ask;
	const aws = awsDuties(columns).map((duty) => drawAws(root, duty, columns.length, ask(duty.duty)));
	fill(root, 'aws', aws);
	fill(
		root,
		'coming',
		coming.map((change) => drawComing(root, change)),
	);
	if (!known) lead(root, 'coming').textContent = 'What is coming could not be loaded.';
}

const lead = (root: HTMLElement, section: BesideSection) =>
	part(root, `[data-beside=${section}] [data-lead]`);

function fill(root: HTMLElement, section: BesideSection, rows: readonly HTMLElement[]) {
	part(root, `[data-beside=${section}] .plan-duties`).replaceChildren(...rows);
	part(root, `[data-beside-count=${section}]`).textContent = `${rows.length}`;
	const words = besideSections.find(({ id }) => id === section)!;
	lead(root, section).textContent = rows.length > 0 ? words.lead : words.none;
}

function drawSchedule(root: HTMLElement, { title, parts }: DutyParts): HTMLElement {
	const row = copyPattern(root, 'schedule');
	part(row, 'h3').textContent = title;
	part(row, '.plan-lines').append(...parts.map((one) => drawPart(root, one)));
	return row;
}

function drawAws(
	root: HTMLElement,
	duty: AwsDuty,
	services: number,
	ask: AskAws | undefined,
): HTMLElement {
	const row = copyPattern(root, 'aws');
	part(row, 'h3').textContent = duty.title;
	part(row, '.plan-state').textContent = awsWords(duty, services);
	const lines = part(row, '.plan-lines');
	part(row, 'details', HTMLDetailsElement).ontoggle = () => {
		if (lines.childElementCount === 0)
			lines.append(...duty.parts.map((one) => drawPart(root, one)));
	};
	const place = part(row, '.plan-ask');
	if (!ask) place.remove();
	else {
		const links = ask.sources.map(({ title, url }) => make('a', { href: url }, title));
		place.replaceChildren(ask.text, ...links.flatMap((link) => [' ', link]));
	}
	return row;
}

function drawPart(root: HTMLElement, { text, lines }: PlanPart): HTMLElement {
	const item = copyPattern(root, 'part');
	part(item, '[data-text]').replaceChildren(...codeNodes(text));
	part(item, '.plan-who').replaceChildren(
		...lines.map(({ label, cell: { owner, path } }) =>
			make(
				'a',
				{ className: 'owner', dataset: { owner }, ...(path && { href: `${base}${path}` }) },
				shortName(label),
			),
		),
	);
	return item;
}

function drawComing(root: HTMLElement, { date, title, text, path }: ComingChange): HTMLElement {
	const row = copyPattern(root, 'coming');
	const time = part(row, 'time', HTMLTimeElement);
	time.dateTime = date;
	time.textContent = describeDay(date);
	part(row, 'a', HTMLAnchorElement).href = `${base}${path}`;
	part(row, 'b').textContent = title;
	part(row, '[data-text]').replaceChildren(...codeNodes(text));
	return row;
}
