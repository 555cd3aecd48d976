import type { PlanState } from '../../domain/plan/plan-state.ts';
import { part } from '../page/part.ts';

/** Shows the result of a plan, or the choice of its services. */
export function setStage(root: HTMLElement, stage: 'choice' | 'result') {
	const inResult = stage === 'result';
	root.toggleAttribute('data-result', inResult);
	part(root, '[data-choice]').hidden = inResult;
	part(root, '.plan-bar').hidden = inResult;
	part(root, '.plan-result').hidden = !inResult;
	delete document.documentElement.dataset['pending'];
}

/** Brings the filters of a result in line with the view. */
export function showFilters(root: HTMLElement, view: PlanState) {
	for (const name of ['open', 'differences', 'unsettled'] as const)
		part(root, `.plan-rail [name=${name}]`, HTMLInputElement).checked = view[name];
	for (const radio of root.querySelectorAll<HTMLInputElement>('.plan-rail [name=team]'))
		radio.checked = radio.value === (view.team ?? '');
}
