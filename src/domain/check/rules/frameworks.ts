import { rivals, type Rule } from './rule.ts';

/** Each control of a framework stands in its group, and once: answered, or outside. */
export const controlIdRule: Rule = {
	name: 'controls stand in their group, once',
	check: ({ catalog: { frameworks } }) =>
		frameworks.flatMap(({ file, groups }) => {
			const placed = groups.flatMap(({ id: group, controls, outside }, index) => [
				...controls.map(({ id }, place) => ({
					...{ id, group, file, path: ['groups', index, 'controls', place, 'id'] },
				})),
				...outside.map((id, place) => ({
					...{ id, group, file, path: ['groups', index, 'outside', place] },
				})),
			]);
			return [
				...placed
					.filter(({ id, group }) => !id.startsWith(`${group}-`))
					.map(({ id, group, path }) => ({
						...{ file, path },
						message: `"${id}" does not begin with "${group}-": move it to its own group`,
					})),
				...rivals(placed, ({ id }) => id).map(({ entry: { id, path } }) => ({
					...{ file, path },
					message: `"${id}" stands there twice: remove one`,
				})),
			];
		}),
};

/** Every duty has checks, or says why no check can see it; what AWS is asked for stands on a page. */
export const evidenceRule: Rule = {
	name: 'every duty says what no check can see',
	check: ({ catalog: { duties, evidence }, unreadable }) => {
		const known = new Set([
			...evidence.map(({ id }) => id),
			...unreadable.filter(({ kind }) => kind === 'evidence').map(({ id }) => id),
		]);
		return [
			...duties
				.filter(({ id }) => !known.has(id))
				.map(({ id }) => ({
					file: `content/evidence/${id}.yaml`,
					path: [],
					message: 'is missing: say in "unseen" what no check can see of this duty',
				})),
			...evidence
				.filter(({ aws, sources }) => Boolean(aws) !== sources.length > 0)
				.map(({ file, aws }) => ({
					file,
					path: [aws ? 'aws' : 'sources'],
					message: aws
						? 'stands on no page: add the page to "sources"'
						: 'carry nothing: say in "aws" what to ask AWS for',
				})),
		];
	},
};
