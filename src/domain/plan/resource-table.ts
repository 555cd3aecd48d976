import type { Catalog } from '../catalog.ts';
import { calledBy } from '../matrix/called.ts';
import { allSubjects, type Subject } from '../matrix/subject.ts';
import { foldText } from '../names.ts';
import type { ResourceChoice, ResourceSetting } from '../schema.ts';

/** A setting of a resource, and the service that it is a setting of: others may share the resource's type. */
export type OwnedSetting = ResourceSetting & { service: string };

/** Everything by which a system is recognised, as it is sent to the browser. */
export interface ResourceTable {
	/** Resource types of templates and plans, each with its service. */
	types: (readonly [pattern: string, service: string])[];
	/** Parts of ARNs, each with its service. */
	arns: (readonly [part: string, service: string])[];
	/** What bills and people call a subject, folded, each with the subject. */
	names: (readonly [name: string, subject: string])[];
	choices: readonly ResourceChoice[];
	settings: readonly OwnedSetting[];
	/** What each subject is called. */
	labels: Record<string, string>;
}

/** The table of a catalog. */
export function buildResourceTable(catalog: Catalog): ResourceTable {
	const { resources } = catalog;
	const subjects = allSubjects(catalog).filter(({ kind }) => kind !== 'service-model');
	const named = subjects.flatMap((subject) =>
		[...namesOf(subject), subject.id].map((name) => [foldText(name), subject.id] as const),
	);
	const billed = resources.flatMap(({ id, bills }) =>
		bills.map((name) => [foldText(name), id] as const),
	);
	return {
		types: resources.flatMap(({ id, cloudformation, terraform }) =>
			[...cloudformation, ...terraform].map((type) => [type, id] as const),
		),
		arns: resources.flatMap(({ id, arns }) => arns.map((part) => [part, id] as const)),
		// What is said of a bill counts before what people say.
		names: [...new Map([...named.toReversed(), ...billed])],
		choices: resources.flatMap(({ choices }) => choices),
		settings: resources.flatMap(({ id, settings }) =>
			settings.map((setting) => ({ ...setting, service: id })),
		),
		labels: Object.fromEntries(subjects.map(({ id, label }) => [id, label])),
	};
}

function namesOf(subject: Subject): string[] {
	const { names, shorts, aliases } = calledBy(subject);
	return [...names, ...shorts, ...aliases];
}
