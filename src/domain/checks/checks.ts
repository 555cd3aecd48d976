import type { Catalog, CheckGroup } from '../catalog.ts';
import type { CheckData } from '../check-schema.ts';
import { once } from '../once.ts';
import { checkPath } from '../paths.ts';
import { severityIds } from '../severities.ts';

/** A control of Security Hub, with all that its file says of it. */
export interface Check extends Omit<CheckData, 'subjects' | 'except'> {
	/** The file that it stands in. */
	group: CheckGroup;
	/** Its place on our page. */
	path: string;
	/** Ids of the services and variants to whose answers it belongs. */
	subjects: readonly string[];
	/** Ids of the variants of these that it does not look at. */
	except: readonly string[];
}

/** Every check, file by file. */
export const listChecks = once((catalog: Catalog): readonly Check[] =>
	catalog.checks.flatMap((group) => checksOfGroup(catalog, group)),
);

/** The checks of one file, in AWS's order. */
export function checksOfGroup(catalog: Catalog, group: CheckGroup): Check[] {
	const named = catalog.services
		.filter(({ securityHubPrefix }) => securityHubPrefix === group.prefix)
		.map(({ id }) => id);
	return group.controls.map((control) => ({
		...control,
		group,
		path: checkPath(group.id, control.id),
		subjects: control.subjects ?? group.subjects ?? named,
		except: [...(group.except ?? []), ...(control.except ?? [])],
	}));
}

/** Whether AWS is about to take a check away: it is no longer offered. */
export function isOffered({ retiring }: Pick<Check, 'retiring'>): boolean {
	return retiring === undefined;
}

/** Checks, the worst first; those that only look for tags come last. */
export function byWeight(checks: readonly Check[]): Check[] {
	return checks.toSorted(
		(a, b) =>
			Number(a.tagging ?? false) - Number(b.tagging ?? false) ||
			severityIds.indexOf(a.severity) - severityIds.indexOf(b.severity),
	);
}
