import { plainText } from '../../code-spans.ts';
import type { CheckRecord } from '../../exports/schema/checks.ts';
import { describeProvenance } from '../../matrix/answer.ts';
import { shortLabel } from '../../names.ts';
import { dutyPath } from '../../paths.ts';
import { allLines, type PlanDuty, type PlanLine } from '../plan-duties.ts';
import { shownLines } from '../plan-order.ts';
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
		description: `${originOf(plan)} ${unofficial} A check that passes is evidence of one setting, not of the duty.`,
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
		description: shownLines(duty).map(describe).join(' '),
		attributes: {
			Team: team,
			Services: namesOf(lines),
			OpenUnlessYouAct: namesOf(lines.filter(({ open }) => open)),
			Guidance: `${site}${dutyPath(duty.duty)}`,
		},
		checks: { aws: [...new Set(looking.flatMap(({ prowler = [] }) => prowler))].toSorted() },
	};
}

function describe(lines: readonly PlanLine[]): string {
	const { cell } = lines[0]!;
	const from = describeProvenance(cell);
	const names = from ? `${namesOf(lines)} (${from})` : namesOf(lines);
	return `${names}: ${plainText(cell.customer ?? cell.aws ?? '')}`;
}

function namesOf(lines: readonly PlanLine[]): string {
	return lines.map(({ label }) => shortLabel(label)).join(', ');
}
