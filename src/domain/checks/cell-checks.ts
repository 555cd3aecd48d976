import type { Catalog, Duty, Evidence } from '../catalog.ts';
import { resolveCell, type Cell } from '../matrix/matrix.ts';
import type { Subject } from '../matrix/subject.ts';
import { subjectsById } from '../matrix/subjects-by-id.ts';
import { once } from '../once.ts';
import { byWeight, isOffered, listChecks, type Check } from './checks.ts';

/** So many checks an answer shows in full. */
const SHOWN = 3;

/** What shows whether an answer is so in an account. */
export interface CellChecks {
	/** The worst checks, in full. */
	shown: Check[];
	/** The others that look at more than tags. */
	more: Check[];
	/** How many look for tags, and nothing else. */
	tags: number;
	/** No check looks at the customer's part. */
	none: boolean;
	/** What to ask AWS for on its part. */
	aws?: string;
}

/** The checks that look at the customer's part of an answer, the worst first; none where all of it is AWS's. */
export function checksOf(catalog: Catalog, { duty, subject, allocation }: Cell): Check[] {
	if (allocation.owner !== 'customer' && allocation.owner !== 'shared') return [];
	return byDuty(catalog, duty).filter((check) => looksAt(check, subject));
}

/** The checks of an answer as it shows them. */
export function cellChecks(catalog: Catalog, cell: Cell): CellChecks {
	const checks = checksOf(catalog, cell);
	const full = checks.filter(({ tagging }) => !tagging);
	const { owner } = cell.allocation;
	const aws = owner === 'aws' ? evidenceOf(catalog, cell.duty)?.aws : undefined;
	return {
		shown: full.slice(0, SHOWN),
		more: full.slice(SHOWN),
		tags: checks.length - full.length,
		none: checks.length === 0 && (owner === 'customer' || owner === 'shared'),
		...(aws && { aws }),
	};
}

/** What shows that a duty is met where no check does. */
export function evidenceOf(catalog: Catalog, { id }: Pick<Duty, 'id'>): Evidence | undefined {
	return catalog.evidence.find((evidence) => evidence.id === id);
}

/** The answers that a check belongs to, its own duty's first; those of services and of variants that it names. */
export function cellsOf(catalog: Catalog, check: Check): Cell[] {
	const subjects = subjectsOf(catalog, check);
	return dutiesOf(catalog, check).flatMap((duty) =>
		subjects.map((subject) => resolveCell(duty, subject)),
	);
}

/** The services and variants that a check names. */
export function subjectsOf(catalog: Catalog, { subjects }: Check): Subject[] {
	const known = subjectsById(catalog);
	return subjects.flatMap((id) => known.get(id) ?? []);
}

/** The duty that a check looks at, and the second one. */
export function dutiesOf(catalog: Catalog, { duty, also }: Check): Duty[] {
	return [duty, also].flatMap((id) => catalog.duties.find((one) => one.id === id) ?? []);
}

// A variant inherits what its service's answers have, but for what does not look at it.
function looksAt({ subjects, except }: Check, subject: Subject): boolean {
	const { id, kind, service } = subject;
	if (subjects.includes(id)) return true;
	return kind === 'variant' && subjects.includes(service.id) && !except.includes(id);
}

const offered = once((catalog: Catalog) => {
	const checks = byWeight(listChecks(catalog).filter(isOffered));
	const pairs = checks.flatMap((check) =>
		[check.duty, check.also].flatMap((duty) => (duty ? [{ duty, check }] : [])),
	);
	return Map.groupBy(pairs, ({ duty }) => duty);
});

/** The checks that look at a duty, the worst first; those that AWS is about to take away are left out. */
export function byDuty(catalog: Catalog, { id }: Pick<Duty, 'id'>): Check[] {
	return (offered(catalog).get(id) ?? []).map(({ check }) => check);
}
