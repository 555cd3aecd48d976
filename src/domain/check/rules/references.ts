import { isDoubtful } from '../doubts.ts';
import { idsOf, type Rule } from './rule.ts';
import type { Catalog } from '../../catalog.ts';
import { allSubjects } from '../../matrix/matrix.ts';
import { placedAllocations } from '../../placed.ts';
import type { Problem } from '../../problem.ts';
import { suggest } from '../../suggestion.ts';

/** Every id that a record names exists. */
export const referenceRule: Rule = {
	name: 'references exist',
	check: (content) => {
		const { catalog, bodies } = content;
		const duties = idsOf('duties', catalog.duties, content);
		const teams = idsOf('teams', catalog.teams, content);
		const services = idsOf('services', catalog.services, content);
		const subjects = [
			...allSubjects(catalog).map(({ id }) => id),
			...idsOf('services', [], content),
			...idsOf('service-models', [], content),
		];
		const dangling = (
			noun: string,
			id: string,
			known: readonly string[],
			file: string,
			path: Problem['path'],
		): Problem[] =>
			known.includes(id)
				? []
				: [{ file, path, message: `no ${noun} "${id}"${suggest(id, known)}` }];

		return [
			...catalog.duties.flatMap(({ file, team, related }) => [
				...dangling('team', team, teams, file, ['team']),
				...related.flatMap((id, index) => dangling('duty', id, duties, file, ['related', index])),
			]),
			...allocationKeys(catalog).flatMap(({ file, path, key }) =>
				dangling('duty', key, duties, file, [...path, key]),
			),
			...placedAllocations(catalog).flatMap(({ file, path, allocation }) =>
				(allocation.see ?? []).flatMap((cell, index) => {
					const [duty = '', subject = ''] = cell.split('@');
					const place = [...path, 'see', index];
					return [
						...dangling('duty', duty, duties, file, place),
						...dangling('subject', subject, subjects, file, place),
					];
				}),
			),
			...catalog.corrections.flatMap(({ id, file, corrections }) => [
				...dangling('service', id, services, file, []),
				...corrections.flatMap(({ duty, variant }, index) => [
					...dangling('duty', duty, duties, file, ['corrections', index, 'duty']),
					...(variant
						? dangling('subject', `${id}/${variant}`, subjects, file, [
								'corrections',
								index,
								'variant',
							])
						: []),
				]),
			]),
			...[...bodies].flatMap(([file, { components }]) =>
				components
					.filter(({ name }) => name === 'Cell')
					.flatMap(({ attributes: { duty = '', subject = '' }, line }) =>
						[
							...dangling('duty', duty, duties, file, ['<Cell duty>']),
							...dangling('subject', subject, subjects, file, ['<Cell subject>']),
						].map((problem) => ({ ...problem, line })),
					),
			),
		];
	},
};

function allocationKeys({ services }: Catalog) {
	return services.flatMap(({ file, allocation, variants }) => [
		...Object.keys(allocation).map((key) => ({ file, path: ['allocation'], key })),
		...variants.flatMap((variant, index) =>
			Object.keys(variant.allocation).map((key) => ({
				file,
				path: ['variants', index, 'allocation'],
				key,
			})),
		),
	]);
}

/** A duty names another only if the other names it in return; none names itself or one twice. */
export const relatedRule: Rule = {
	name: 'related duties are symmetric',
	check: ({ catalog: { duties }, doubts }) => {
		const byId = new Map(duties.map((duty) => [duty.id, duty]));
		return duties.flatMap(({ id, file, related }) =>
			related.flatMap((other, index) => {
				const path = ['related', index];
				if (other === id)
					return [{ file, path, message: `"${id}" is this duty itself: remove it` }];
				if (related.indexOf(other) < index)
					return [{ file, path, message: `"${other}" is listed twice: remove one` }];
				const back = byId.get(other);
				if (!back || back.related.includes(id)) return [];
				if (isDoubtful(doubts, back.file, ['related'])) return [];
				const message = `"${other}" does not name "${id}" in return: add it to "related" of ${back.file}`;
				return [{ file, path, message }];
			}),
		);
	},
};
