import type { CheckRecord } from '../../exports/schema/checks.ts';
import type { PlanDuty } from '../plan-duties.ts';
import { looksAt } from './plan-checks.ts';

/** What AWS takes of one pack: so many rules, and so many bytes of a template that is sent along. */
export const packLimits = { rules: 130, bytes: 51_200 } as const;

/** The longest description of a rule that AWS Config takes. */
const MAX_DESCRIPTION = 256;

/** What a pack is made from. */
export interface PackSource {
	/** The full address of the plan. */
	address: string;
	/** The month of the newest page that its answers were read on, `YYYY-MM`. */
	edition: string;
	duties: readonly PlanDuty[];
	/** Every check that is published. */
	checks: readonly CheckRecord[];
}

interface PackRule {
	name: string;
	identifier: string;
	checks: CheckRecord[];
}

/**
 * The plan as AWS Config conformance packs in YAML, each within AWS's limits; none where no rule looks at what is the
 * customer's. Only managed rules that need no parameter stand in them; what is left out is named at the head of the first.
 */
export function conformancePacks({ address, edition, duties, checks }: PackSource): string[] {
	const own = checks.filter((check) => duties.some((duty) => looksAt(check, duty)));
	const rules = rulesOf(own.filter(canStand)).map(writeRule);
	const left = own.filter((check) => !canStand(check)).map(leftOut);
	const head = [
		`# Shared Responsibility Atlas, edition ${edition}: ${address}`,
		'# Unofficial. Managed AWS Config rules that look at what is yours in this plan; a rule that passes is evidence of one setting, not of the duty.',
	];
	const first = [...head, ...left.map((line) => `# Not in here: ${line}`)];
	return split(rules, first, head);
}

function canStand({ rule_identifier, rule_parameters, retiring }: CheckRecord): boolean {
	return Boolean(rule_identifier) && !rule_parameters && !retiring;
}

function leftOut({ id, rule, rule_parameters, retiring, aws_url }: CheckRecord): string {
	const why = () => {
		if (retiring) return `AWS takes it away in ${retiring}`;
		if (rule_parameters) return `${rule ?? 'its rule'} needs ${rule_parameters.join(', ')}`;
		return 'no managed rule of AWS Config is known for it';
	};
	return `${id}, ${why()}: ${aws_url}`;
}

// Some controls share a rule, which an account may have once.
function rulesOf(checks: readonly CheckRecord[]): PackRule[] {
	const rules = new Map<string, PackRule>();
	for (const check of checks) {
		const { rule: name = '', rule_identifier: identifier = '' } = check;
		const rule = rules.get(identifier) ?? { name, identifier, checks: [] };
		rule.checks.push(check);
		rules.set(identifier, rule);
	}
	return [...rules.values()];
}

function writeRule({ name, identifier, checks }: PackRule): string {
	const ids = checks.map(({ id }) => id).join(', ');
	const description = `${ids} | ${checks[0]!.duty} | ${checks[0]!.url}`.slice(0, MAX_DESCRIPTION);
	const resource = name
		.split('-')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join('');
	return [
		`  ${resource}:`,
		'    Type: AWS::Config::ConfigRule',
		'    Properties:',
		`      ConfigRuleName: ${name}`,
		`      Description: ${JSON.stringify(description)}`,
		'      Source:',
		'        Owner: AWS',
		`        SourceIdentifier: ${identifier}`,
	].join('\n');
}

function split(rules: readonly string[], first: readonly string[], head: readonly string[]) {
	const packs: string[] = [];
	let held: string[] = [];
	const write = (some: readonly string[]) =>
		`${[...(packs.length === 0 ? first : head), 'Resources:', ...some].join('\n')}\n`;
	const fits = (some: readonly string[]) =>
		some.length <= packLimits.rules &&
		new TextEncoder().encode(write(some)).length <= packLimits.bytes;
	for (const rule of rules) {
		if (held.length > 0 && !fits([...held, rule])) {
			packs.push(write(held));
			held = [];
		}
		held.push(rule);
	}
	return held.length > 0 ? [...packs, write(held)] : packs;
}
