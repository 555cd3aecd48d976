import type { ResourceChoice, ResourceSetting } from '../schema.ts';
import { fits, longestFit } from './pattern.ts';
import type { ResourceTable } from './resource-table.ts';

/** What is known of a resource type. */
export interface KnownType {
	/** The service that it usually belongs to. */
	usual: string | undefined;
	choices: readonly ResourceChoice[];
	settings: readonly ResourceSetting[];
}

/** The table of resources as it is asked: a large system names the same type thousands of times. */
export interface ResourceLookUp {
	names: ReadonlyMap<string, string>;
	arns: ReadonlyMap<string, string>;
	typeOf: (type: string) => KnownType;
}

/** A table, ready to be asked. */
export function lookUp(table: ResourceTable): ResourceLookUp {
	const known = new Map<string, KnownType>();
	const find = (type: string): KnownType => ({
		usual: longestFit(table.types, type),
		choices: table.choices.filter(({ types }) =>
			types.some((own) => own.toLowerCase() === type.toLowerCase()),
		),
		settings: table.settings.filter(({ types }) => types.some((own) => fits(own, type))),
	});
	return {
		names: new Map(table.names),
		arns: new Map(table.arns),
		typeOf: (type) => {
			const found = known.get(type) ?? find(type);
			known.set(type, found);
			return found;
		},
	};
}
