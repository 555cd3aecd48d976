import type { CheckRecord } from '../../exports/schema/checks.ts';
import { allLines, type PlanDuty, type PlanLine } from '../plan-duties.ts';

/** Whether a check looks at a duty on a service of the plan that it is meant for; some look at the account as a whole. */
export function looksAt({ duty, also, subjects, except }: CheckRecord, own: PlanDuty): boolean {
	const isOn = ({ subject }: PlanLine) => {
		const [service = ''] = subject.split('/');
		const named = subjects.includes(subject) || subjects.includes(service);
		return (subjects.length === 0 || named) && !except.includes(subject);
	};
	return (own.duty === duty || own.duty === also) && allLines(own).some(isOn);
}
