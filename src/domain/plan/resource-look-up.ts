import type { ResourceChoice } from '../schema.ts';
import { fits, longestFit } from './pattern.ts';
import type { OwnedSetting, ResourceTable } from './resource-table.ts';

/** What is known of a resource type. */
export interface KnownType {
	/** The service that it usually belongs to. */
	usual: string | undefined;
	choices: readonly ResourceChoice[];
	settings: readonly OwnedSetting[];
}

/** The table of resources as it is asked: a large system names the same type thousands of times. */
export interface ResourceLookUp {
	names: ReadonlyMap<string, string>;
	arns: ReadonlyMap<string, string>;
	typeOf: (type: string) => KnownType;
	/** The services of which a property says that they are meant where a service's own types stand. */
	alike: (service: string) => readonly string[];
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
	const typeOf = (type: string) => {
		const found = known.get(type) ?? find(type);
		known.set(type, found);
		return found;
	};
	const alike = (service: string) =>
		table.choices
			.filter(({ types }) => types.some((type) => typeOf(type).usual === service))
			.flatMap(({ means = {} }) => Object.values(means))
			.filter((subject) => subject !== service && !subject.includes('/'));
	return { names: new Map(table.names), arns: new Map(table.arns), typeOf, alike };
}
