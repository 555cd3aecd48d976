import { asList, asObject, asText, type Resource } from './resource.ts';

/** Deeper modules are not read: no system has them, and a hostile text might. */
const DEEPEST = 20;

/** The resources of `terraform show -json` (a plan or a state) or of a state file; undefined where the value is none. */
export function readTerraform(value: unknown): Resource[] | undefined {
	const whole = asObject(value);
	const values = asObject(whole?.['planned_values']) ?? asObject(whole?.['values']);
	const root = asObject(values?.['root_module']);
	if (root) return moduleResources(root, 0);
	if (Array.isArray(whole?.['resource_changes']))
		return changedResources(whole['resource_changes']);
	const isState = typeof whole?.['terraform_version'] === 'string' || 'lineage' in (whole ?? {});
	return isState && Array.isArray(whole?.['resources'])
		? stateResources(whole['resources'])
		: undefined;
}

function moduleResources(module: Readonly<Record<string, unknown>>, depth: number): Resource[] {
	const own = asList(module['resources']).flatMap((entry) => {
		const { address, type, mode, values } = asObject(entry) ?? {};
		return mode === 'data' ? [] : typed(type, address, values);
	});
	if (depth >= DEEPEST) return own;
	const below = asList(module['child_modules']).flatMap((child) => {
		const inner = asObject(child);
		return inner ? moduleResources(inner, depth + 1) : [];
	});
	return [...own, ...below];
}

function changedResources(changes: readonly unknown[]): Resource[] {
	return changes.flatMap((entry) => {
		const { address, type, mode, change } = asObject(entry) ?? {};
		const after = asObject(change)?.['after'];
		// What a plan only takes away is no part of the system to come.
		return mode === 'data' || after === null ? [] : typed(type, address, after);
	});
}

function stateResources(resources: readonly unknown[]): Resource[] {
	return resources.flatMap((entry) => {
		const { type, name, mode, instances } = asObject(entry) ?? {};
		if (mode === 'data') return [];
		return asList(instances).flatMap((instance) =>
			typed(type, `${asText(type)}.${asText(name)}`, asObject(instance)?.['attributes']),
		);
	});
}

function typed(type: unknown, name: unknown, properties: unknown): Resource[] {
	const key = asText(type);
	const said = { name: asText(name), properties: asObject(properties) ?? {} };
	return key ? [{ by: 'type', key, ...said }] : [];
}
