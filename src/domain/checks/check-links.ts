import type { CheckGroup } from '../catalog.ts';
import type { CheckData } from '../check-schema.ts';
import { checkFragment } from '../fragments.ts';

// Where others write about a check. Addresses that do not exist are not made: a rule of Security Hub's own has no page.

const guide = 'https://docs.aws.amazon.com/securityhub/latest/userguide/';

/** AWS's page of the controls of a prefix. */
export function groupUrl({ id }: Pick<CheckGroup, 'id'>): string {
	return `${guide}${id}-controls.html`;
}

/** AWS's own words on a control. */
export function controlUrl(group: Pick<CheckGroup, 'id'>, id: string): string {
	return `${groupUrl(group)}#${checkFragment(id)}`;
}

/** Where AWS says how to mend what a control found. */
export function remediationUrl(id: string): string {
	return `https://docs.aws.amazon.com/console/securityhub/${id}/remediation`;
}

/** The page of the AWS Config rule behind a control; undefined where there is none. */
export function ruleUrl(check: Pick<CheckData, 'rule' | 'custom' | 'unread'>): string | undefined {
	const { rule, custom, unread } = check;
	if (!rule || custom || unread) return undefined;
	return `https://docs.aws.amazon.com/config/latest/developerguide/${rule}.html`;
}

/** The page of a check of Prowler. */
export function prowlerUrl(id: string): string {
	return `https://hub.prowler.com/check/${id}`;
}

/** What a rule is called in templates; undefined where it cannot be used there, or its page was not read. */
export function ruleIdentifier(
	check: Pick<CheckData, 'rule' | 'custom' | 'unread' | 'identifier'>,
): string | undefined {
	const { rule, custom, unread, identifier } = check;
	if (!rule || custom || unread) return undefined;
	return identifier ?? rule.toUpperCase().replaceAll('-', '_');
}
