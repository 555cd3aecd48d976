import type { Catalog } from '../../catalog.ts';
import { controlUrl, ruleIdentifier, ruleUrl } from '../../checks/check-links.ts';
import { listChecks, type Check } from '../../checks/checks.ts';
import { checkPath } from '../../paths.ts';
import type { ToUrl } from '../../to-url.ts';
import { compact } from '../row.ts';
import type { CheckRecord, RetiredRecord } from '../schema/checks.ts';

/** Every check that AWS offers, as it is published. */
export function checkRecords(catalog: Catalog, url: ToUrl): CheckRecord[] {
	return listChecks(catalog).map((check) => checkRecord(check, url));
}

function checkRecord(check: Check, url: ToUrl): CheckRecord {
	const { group, id, title, severity, duty, also, subjects, except, tagging, path } = check;
	const { rule, parameters, prowler, related, caveat, retiring } = check;
	return compact({
		kind: 'check',
		id,
		title,
		severity,
		looks_at: group.name,
		duty,
		also,
		subjects: [...subjects],
		except: [...except],
		tagging: tagging ?? false,
		rule,
		rule_identifier: ruleIdentifier(check),
		rule_parameters: parameters,
		prowler,
		related,
		caveat,
		retiring,
		as_of: group.asOf,
		url: url(path),
		aws_url: controlUrl(group, id),
		rule_url: ruleUrl(check),
	}) as CheckRecord;
}

/** Every check that AWS has taken away. */
export function retiredRecords({ checks }: Catalog, url: ToUrl): RetiredRecord[] {
	return checks.flatMap(({ id: group, retired }) =>
		retired.map(({ id, title, since }) => ({
			kind: 'retired' as const,
			id,
			title,
			since,
			url: url(checkPath(group, id)),
		})),
	);
}
