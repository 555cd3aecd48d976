import type { Column } from '../../domain/matrix/column.ts';
import type { PlanDuty } from '../../domain/plan/plan-duties.ts';
import type { PlanState } from '../../domain/plan/plan-state.ts';
import { part } from '../page/part.ts';
import type { Plan } from './plan.ts';

/** Shows the result of a plan, or the choice of its services. */
export function setStage(root: HTMLElement, stage: 'choice' | 'result') {
	const inResult = stage === 'result';
	root.toggleAttribute('data-result', inResult);
	part(document.body, '.lede').hidden = inResult;
	part(root, '[data-choice]').hidden = inResult;
	part(root, '.plan-bar').hidden = inResult;
	part(root, '.plan-result').hidden = !inResult;
	if (!inResult) nameHeading('');
	delete document.documentElement.dataset['pending'];
}

/** Brings the filters of a result in line with the view. */
export function showFilters(root: HTMLElement, view: PlanState) {
	for (const name of ['open', 'differences', 'unsettled'] as const)
		part(root, `.plan-rail [name=${name}]`, HTMLInputElement).checked = view[name];
	for (const radio of root.querySelectorAll<HTMLInputElement>('.plan-rail [name=team]'))
		radio.checked = radio.value === (view.team ?? '');
}

/** Shows what the reader calls the plan: in its field, and above it. */
export function showName(root: HTMLElement, name: string) {
	part(root, '[name=plan-name]', HTMLInputElement).value = name;
	nameHeading(name);
}

const usual = { heading: '', title: '' };

/** The heading of the page with the name of the plan behind it; without one, as the page came. */
function nameHeading(name: string) {
	const heading = part(document.body, 'h1');
	usual.heading ||= heading.textContent;
	usual.title ||= document.title;
	heading.textContent = name ? `${usual.heading}: ${name}` : usual.heading;
	document.title = name ? `${name} · ${usual.title}` : usual.title;
}

/** Shows what stands beside the duties of a result. What draws it is loaded with the first one. */
export async function showBeside(
	plan: Plan,
	columns: readonly Column[],
	duties: readonly PlanDuty[],
) {
	try {
		const { drawBeside } = await import('./plan-beside.ts');
		await drawBeside(plan, columns, duties);
	} catch {
		plan.say('What AWS does in this plan did not come. Load the page anew.');
	}
}
