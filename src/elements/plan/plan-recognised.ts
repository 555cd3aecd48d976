import { dutyPath } from '../../domain/paths.ts';
import type { ReadSetting, Recognised, Recognition } from '../../domain/plan/recognise.ts';
import { textForms, type ReadSystem } from '../../domain/plan/resource.ts';
import type { ResourceTable } from '../../domain/plan/resource-table.ts';
import { base } from '../page/base.ts';
import { make } from '../page/make.ts';
import type { Plan } from './plan.ts';

/** Why something is not recognised, in words. */
const reasons = {
	'not-covered': 'not in the atlas yet',
	'no-aws-resource': 'no AWS resource',
	'unknown-name': 'unknown name',
} as const;

/** More lines of a kind are counted, not listed. */
const MOST = 60;

/** Draws what was recognised in a text, what was not and why, and what the text settles or leaves open. */
export function drawRecognised(
	builder: Plan,
	box: HTMLElement,
	table: ResourceTable,
	{ form, resources }: ReadSystem,
	{ recognised, unrecognised, settings }: Recognition,
) {
	const count = recognised.length;
	const head = `Recognised ${textForms[form]}: ${count} ${count === 1 ? 'service' : 'services'} in ${resources.length} ${resources.length === 1 ? 'entry' : 'entries'}`;
	const services = recognised.map((entry) => drawService(builder, box, table, entry));
	const unknown = unrecognised
		.slice(0, MOST)
		.map(({ key, count: times, reason }) =>
			make('li', {}, make('code', {}, timed(key, times)), ` ${reasons[reason]}`),
		);
	const open = settings.filter(({ state }) => state === 'open');
	const settled = settings.filter(({ state }) => state === 'settled');
	box.replaceChildren(
		make('h3', {}, head),
		make('ul', { className: 'plan-found' }, ...services),
		...list(`Not recognised: ${unrecognised.length}`, unknown),
		...list(`Left open by the text: ${open.length}`, open.slice(0, MOST).map(drawSetting)),
		...list(`Settled by the text: ${settled.length}`, settled.slice(0, MOST).map(drawSetting)),
	);
	box.hidden = false;
}

function list(title: string, items: readonly HTMLElement[]): HTMLElement[] {
	if (items.length === 0) return [];
	return [make('h4', {}, title), make('ul', { className: 'plan-unknown' }, ...items)];
}

function drawService(
	builder: Plan,
	box: HTMLElement,
	table: ResourceTable,
	{ subject, by }: Recognised,
): HTMLElement {
	const tick = make('input', { type: 'checkbox', checked: true, className: 'tick' });
	const label = make('span', {}, table.labels[subject] ?? subject);
	const kinds = kindsOf(table, subject);
	const item = make('li', { dataset: { planService: subject } }, make('label', {}, tick, label));
	const choose = (next: string | undefined) => {
		const before = item.dataset['planService']!;
		const rest = builder.chosen.filter((id) => id !== before);
		if (next) item.dataset['planService'] = next;
		builder.choose(tick.checked ? [...rest, item.dataset['planService']!] : rest);
	};
	tick.onchange = () => choose(undefined);
	if (kinds.length > 1) {
		label.textContent = table.labels[serviceOf(subject)] ?? serviceOf(subject);
		const chooser = make('select', { ariaLabel: `Kind of ${label.textContent}` });
		chooser.append(...kinds.map(([id, name]) => new Option(name, id, false, id === subject)));
		chooser.onchange = () => choose(chooser.value);
		item.append(chooser);
	}
	const names = by.map(({ key, count }) => timed(key, count)).join(', ');
	item.append(make('code', {}, names.length > 120 ? `${names.slice(0, 120)}…` : names));
	box.hidden = false;
	return item;
}

/** The service and its variants: what a reader may correct the one into. */
function kindsOf({ labels }: ResourceTable, subject: string): [id: string, name: string][] {
	const service = serviceOf(subject);
	const variants = Object.keys(labels).filter((id) => id.startsWith(`${service}/`));
	const short = (id: string) => labels[id]?.slice((labels[service]?.length ?? 0) + 2) ?? id;
	return [[service, 'No kind'], ...variants.map((id): [string, string] => [id, short(id)])];
}

function drawSetting({ duty, resource, property, value }: ReadSetting): HTMLElement {
	const link = make('a', { href: `${base}${dutyPath(duty)}` }, duty.replaceAll('-', ' '));
	const said =
		value === undefined ? `${property} is not said` : `${property}: ${value.slice(0, 60)}`;
	return make('li', {}, make('code', {}, resource.slice(0, 80)), ` ${said} (`, link, ')');
}

function timed(key: string, count: number): string {
	return `${count > 1 ? `${count} × ` : ''}${key.slice(0, 100)}`;
}

function serviceOf(subject: string): string {
	return subject.split('/')[0]!;
}
