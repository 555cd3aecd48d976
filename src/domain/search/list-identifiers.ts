import type { Catalog } from '../catalog.ts';
import { listChecks, type Check } from '../checks/checks.ts';
import { ruleIdentifier } from '../checks/check-links.ts';
import { controlsOf } from '../frameworks/controls.ts';
import { checkPath } from '../paths.ts';
import type { Identified, Identifiers } from './identifiers.ts';

/** Every id that leads to an entry here. */
export function listIdentifiers(catalog: Catalog): Identifiers {
	const entries: Identified[] = [];
	const byId = new Map<string, number[]>();
	const add = (entry: Identified, ids: readonly string[]) => {
		const place = entries.push(entry) - 1;
		for (const id of new Set(ids.map((one) => one.toLowerCase())))
			byId.set(id, [...(byId.get(id) ?? []), place]);
	};
	for (const check of listChecks(catalog)) add(checkEntry(check), idsOf(check));
	for (const { id: group, retired } of catalog.checks)
		for (const { id, title } of retired)
			add({ path: checkPath(group, id), kind: 'check', title: `${id}, retired`, summary: title }, [
				id,
			]);
	for (const framework of catalog.frameworks)
		for (const { id, title, path, duties } of controlsOf(catalog)(framework)) {
			const summary = duties.map((duty) => duty.title).join(', ');
			const name = `${framework.label} ${id}`;
			add({ path, kind: 'control', title: title ? `${name}: ${title}` : name, summary }, [
				id,
				id.replace(/^v[\d.]+\//, ''),
			]);
		}
	return { entries, byId: Object.fromEntries(byId) };
}

function checkEntry({ id, title, path }: Check): Identified {
	return { path, kind: 'check', title: `${id}: whose finding is it?`, summary: title };
}

function idsOf(check: Check): string[] {
	const { id, rule, prowler = [] } = check;
	const identifier = ruleIdentifier(check);
	return [id, ...(rule ? [rule] : []), ...(identifier ? [identifier] : []), ...prowler];
}
