import type { Content } from './rules/rule.ts';
import type { Catalog } from '../catalog.ts';
import { placedAllocations } from '../placed.ts';
import type { Problem } from '../problem.ts';

/** What kind of record an id stands for; a subject is a service model, a service or a variant. */
export type Noun = 'duty' | 'team' | 'service' | 'subject' | 'framework';

/** An id by which one record names another, and where it stands. */
export interface NamedId {
	noun: Noun;
	/** The id in full: a variant's holds its service's. */
	id: string;
	file: string;
	/** The field that holds it, or is called so; empty where the file is. */
	path: Problem['path'];
	/** The line of the file, where it stands in prose. */
	line?: number;
}

/** Every id that a record names. */
export function listNamedIds({ catalog, bodies }: Pick<Content, 'catalog' | 'bodies'>): NamedId[] {
	return [
		...catalog.duties.flatMap(({ file, team, related }) => [
			{ noun: 'team' as const, id: team, file, path: ['team'] },
			...related.map((id, index) => ({
				...{ noun: 'duty' as const, id, file },
				path: ['related', index],
			})),
		]),
		...allocationKeys(catalog),
		...cellsToSee(catalog),
		...namedByResources(catalog),
		...namedByStacks(catalog),
		...namedByChecks(catalog),
		...namedByFrameworks(catalog),
		...catalog.evidence.map(({ id, file }) => ({ noun: 'duty' as const, id, file, path: [] })),
		...nearUncovered(catalog),
		...namedByComparisons(catalog),
		...namedByService(catalog),
		...namedByDisputes(catalog),
		...namedInProse(bodies),
	];
}

function allocationKeys({ services }: Catalog): NamedId[] {
	return services.flatMap(({ file, allocation, variants }) => {
		const keys = (allocations: object, path: NamedId['path']) =>
			Object.keys(allocations).map((id) => ({
				...{ noun: 'duty' as const, id, file },
				path: [...path, id],
			}));
		return [
			...keys(allocation, ['allocation']),
			...variants.flatMap((variant, index) =>
				keys(variant.allocation, ['variants', index, 'allocation']),
			),
		];
	});
}

function cellsToSee(catalog: Catalog): NamedId[] {
	return placedAllocations(catalog).flatMap(({ file, path, allocation }) =>
		(allocation.see ?? []).flatMap((cell, index) => {
			const [duty = '', subject = ''] = cell.split('@');
			const place = { file, path: [...path, 'see', index] };
			return [
				{ noun: 'duty' as const, id: duty, ...place },
				{ noun: 'subject' as const, id: subject, ...place },
			];
		}),
	);
}

/** What the files say that are called like a service: each of their entries names a duty, and perhaps a variant. */
function namedByService({ corrections, changes }: Catalog): NamedId[] {
	const files = [
		...corrections.map(({ id, file, corrections: entries }) => ({
			id,
			file,
			key: 'corrections',
			entries,
		})),
		...changes.map(({ id, file, changes: entries }) => ({ id, file, key: 'changes', entries })),
	];
	return files.flatMap(({ id, file, key, entries }) => [
		{ noun: 'service' as const, id, file, path: [] },
		...(entries as readonly { duty: string; variant?: string | undefined }[]).flatMap(
			({ duty, variant }, index) => {
				const path = [key, index];
				const named = { noun: 'duty' as const, id: duty, file, path: [...path, 'duty'] };
				const subject = { noun: 'subject' as const, id: `${id}/${variant}`, file };
				return variant ? [named, { ...subject, path: [...path, 'variant'] }] : [named];
			},
		),
	]);
}

function namedByDisputes({ disputes }: Catalog): NamedId[] {
	return disputes.flatMap(({ file, duty, subject }) => [
		{ noun: 'duty' as const, id: duty, file, path: ['duty'] },
		{ noun: 'subject' as const, id: subject, file, path: ['subject'] },
	]);
}

function namedByResources({ resources }: Catalog): NamedId[] {
	return resources.flatMap(({ id, file, choices, settings }) => [
		{ noun: 'service' as const, id, file, path: [] },
		...choices.flatMap(({ is, means = {}, absent }, index) => {
			const name = (subject: string, ...path: NamedId['path']) => ({
				...{ noun: 'subject' as const, id: subject, file },
				path: ['choices', index, ...path],
			});
			const meant = Object.entries(means).map(([value, subject]) => name(subject, 'means', value));
			return [...(is ? [name(is, 'is')] : meant), ...(absent ? [name(absent, 'absent')] : [])];
		}),
		...settings.map(({ duty }, index) => ({
			...{ noun: 'duty' as const, id: duty, file },
			path: ['settings', index, 'duty'],
		})),
	]);
}

function namedByStacks({ stacks }: Catalog): NamedId[] {
	return stacks.flatMap(({ file, services }) =>
		services.map((id, index) => ({
			...{ noun: 'subject' as const, id, file },
			path: ['services', index],
		})),
	);
}

function namedByChecks({ checks }: Catalog): NamedId[] {
	return checks.flatMap(({ file, subjects = [], except = [], controls }) => {
		const name = (noun: Noun, id: string, ...path: NamedId['path']) => ({ noun, id, file, path });
		const all = (noun: Noun, ids: readonly string[], ...path: NamedId['path']) =>
			ids.map((id, index) => name(noun, id, ...path, index));
		return [
			...all('subject', subjects, 'subjects'),
			...all('subject', except, 'except'),
			...controls.flatMap((control, index) => {
				const place = ['controls', index];
				const { duty, also, related = {} } = control;
				return [
					name('duty', duty, ...place, 'duty'),
					...(also ? [name('duty', also, ...place, 'also')] : []),
					...all('subject', control.subjects ?? [], ...place, 'subjects'),
					...all('subject', control.except ?? [], ...place, 'except'),
					...Object.keys(related).map((id) => name('framework', id, ...place, 'related', id)),
				];
			}),
		];
	});
}

function namedByFrameworks({ frameworks }: Catalog): NamedId[] {
	return frameworks.flatMap(({ file, groups }) =>
		groups.flatMap(({ controls }, group) =>
			controls.flatMap(({ duties }, control) =>
				duties.map((id, index) => ({
					...{ noun: 'duty' as const, id, file },
					path: ['groups', group, 'controls', control, 'duties', index],
				})),
			),
		),
	);
}

function nearUncovered({ uncovered }: Catalog): NamedId[] {
	return uncovered.flatMap(({ file, products }) =>
		products.flatMap(({ near }, product) =>
			near.map((id, index) => ({
				...{ noun: 'service' as const, id, file },
				path: ['products', product, 'near', index],
			})),
		),
	);
}

function namedByComparisons({ comparisons }: Catalog): NamedId[] {
	return comparisons.flatMap(({ file, columns }) =>
		columns.map((id, index) => ({
			...{ noun: 'subject' as const, id, file },
			path: ['columns', index],
		})),
	);
}

function namedInProse(bodies: Content['bodies']): NamedId[] {
	return [...bodies].flatMap(([file, { components }]) =>
		components
			.filter(({ name }) => name === 'Cell')
			.flatMap(({ attributes: { duty = '', subject = '' }, line }) => [
				{ noun: 'duty' as const, id: duty, file, path: ['<Cell duty>'], line },
				{ noun: 'subject' as const, id: subject, file, path: ['<Cell subject>'], line },
			]),
	);
}
