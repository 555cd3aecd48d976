import type { PlanSum } from './plan-duties.ts';

/** What a plan comes to, in two sentences: what is yours, and what of it waits for you. */
export function sumSentences(sum: PlanSum): { yours: string; open: string } {
	const { duties, services, answers, open } = sum;
	return {
		yours: `${counted(duties, 'duty is', 'duties are')} yours in ${counted(services, 'service', 'services')}.`,
		open: `${open} of ${counted(answers, 'answer', 'answers')} ${answers === 1 ? 'is' : 'are'} open or off unless you act.`,
	};
}

function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}
