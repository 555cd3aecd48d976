import type { Catalog } from '../../../../src/domain/catalog.ts';
import type { ChangeRecord } from '../../../../src/domain/exports/schema/changes.ts';
import type { CheckRecord } from '../../../../src/domain/exports/schema/checks.ts';
import { buildColumn } from '../../../../src/domain/matrix/column.ts';
import { allSubjects } from '../../../../src/domain/matrix/subject.ts';
import { planDuties } from '../../../../src/domain/plan/plan-duties.ts';
import type { ToolPlan } from '../../../../src/domain/plan/tools/tool-plan.ts';
import { buildTeamDirectory } from '../../../../src/domain/team/team-directory.ts';

const site = 'https://atlas.example';

/** The plan of some subjects, all of whose duties are one team's. */
export function makePlan(
	catalog: Catalog,
	services: readonly string[],
	overrides: Partial<ToolPlan> = {},
): ToolPlan {
	const subjects = new Map(allSubjects(catalog).map((subject) => [subject.id, subject]));
	const columns = services.map((id) => buildColumn(catalog, subjects.get(id)!));
	const directory = buildTeamDirectory(catalog);
	const duties = planDuties(columns, { directory, assignment: { assigned: new Map() } });
	return {
		...{ site, columns, edition: '2026-08' },
		address: `${site}/plan/?services=${services.join(',')}`,
		groups: [{ team: 'Core', duties }],
		...overrides,
	};
}

/** A check that looks at backups of the service `store`. */
export function makeCheck(overrides: Partial<CheckRecord> & Pick<CheckRecord, 'id'>): CheckRecord {
	return {
		kind: 'check',
		title: 'Stores should be backed up',
		severity: 'high',
		looks_at: 'Store',
		duty: 'backup',
		subjects: ['store'],
		except: [],
		tagging: false,
		rule: 'store-backed-up',
		rule_identifier: 'STORE_BACKED_UP',
		as_of: '2026-08',
		url: `${site}/checks/store/#${overrides.id}`,
		aws_url: `https://docs.example/${overrides.id}`,
		...overrides,
	};
}

/** The announced end of the service `store`. */
export function makeChange(overrides: Partial<ChangeRecord> = {}): ChangeRecord {
	return {
		id: '2027-03/store/support-ends',
		date: '2027-03',
		kind: 'ending',
		service: 'store',
		subject: 'store',
		title: 'Store: support ends',
		after: 'Move to another, before its support ends.',
		coming: true,
		sources: [],
		url: `${site}/changes/#2027-03.store.support-ends`,
		cell: `${site}/services/store/`,
		...overrides,
	};
}
