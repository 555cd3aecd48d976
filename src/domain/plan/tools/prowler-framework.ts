import { plainText } from '../../code-spans.ts';
import type { CheckRecord } from '../../exports/schema/checks.ts';
import { describeProvenance } from '../../matrix/answer.ts';
import { shortLabel } from '../../names.ts';
import { dutyPath } from '../../paths.ts';
import { allLines, type PlanDuty, type PlanLine } from '../plan-duties.ts';
import { looksAt } from './plan-checks.ts';
import { originOf, servicesOf, unofficial, type ToolPlan } from './tool-plan.ts';

// What Prowler asks of each attribute of a requirement, and what it calls it in its tables.
const attributes = [
	{ key: 'Team', label: 'Team', required: true },
	{ key: 'Services', label: 'Services', required: true },
	{ key: 'OpenUnlessYouAct', label: 'Open unless you act', required: false },
	{ key: 'Guidance', label: 'Guidance', required: true },
].map((attribute) => ({ ...attribute, type: 'str', output_formats: { csv: true, ocsf: true } }));

/**
 * The plan as a compliance framework of Prowler, in its universal form: a requirement a duty, also where no check looks at
 * it. Nothing where Prowler has no check for any.
 */
export function prowlerFramework(
	plan: ToolPlan,
	checks: readonly CheckRecord[],
): string | undefined {
	const requirements = plan.groups.flatMap(({ team, duties }) =>
		duties.map((duty) => toRequirement(plan, team, duty, checks)),
	);
	if (requirements.every((requirement) => requirement.checks.aws.length === 0)) return undefined;
	const framework = {
		framework: 'Shared-Responsibility-Atlas',
		name: `Shared Responsibility Atlas: what is yours in ${servicesOf(plan)}`,
		// Prowler tells frameworks apart by name and version.
		version: plan.edition,
		description: `A check that passes is evidence of one setting, not of the duty. ${unofficial} ${originOf(plan)}`,
		attributes_metadata: attributes,
		outputs: { table_config: { group_by: 'Team' } },
		requirements,
	};
	return `${JSON.stringify(framework, null, 2)}\n`;
}

function toRequirement(
	{ site }: ToolPlan,
	team: string,
	duty: PlanDuty,
	checks: readonly CheckRecord[],
) {
	const lines = allLines(duty);
	const looking = checks.filter((check) => looksAt(check, duty));
	return {
		id: duty.duty,
		name: duty.title,
		description: describe(lines),
		attributes: {
			Team: team,
			Services: namesOf(lines),
			OpenUnlessYouAct: namesOf(lines.filter(({ open }) => open)),
			Guidance: `${site}${dutyPath(duty.duty)}`,
		},
		checks: { aws: [...new Set(looking.flatMap(({ prowler = [] }) => prowler))].toSorted() },
	};
}

// What is said of several services is said once.
function describe(lines: readonly PlanLine[]): string {
	const said = Map.groupBy(lines, ({ cell }) => {
		const from = describeProvenance(cell);
		return `${from ? ` (${from})` : ''}: ${plainText(cell.customer ?? cell.aws ?? '')}`;
	});
	return [...said].map(([text, same]) => `${namesOf(same)}${text}`).join(' ');
}

function namesOf(lines: readonly PlanLine[]): string {
	return lines.map(({ label }) => shortLabel(label)).join(', ');
}
