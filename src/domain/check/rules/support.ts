import { isDoubtful } from '../doubts.ts';
import { requiredTexts } from './allocations.ts';
import type { Rule } from './rule.ts';
import { bareTexts } from '../../matrix/support.ts';
import { placedAllocations, type PlacedAllocation } from '../../placed.ts';
import type { Problem } from '../../problem.ts';
import { defaultStateIds, type AnswerPart } from '../../vocabulary.ts';

/** Each text of an answer stands on a page that is named for it, or is marked as our reading. */
export const supportRule: Rule = {
	name: 'every text of an answer has its page',
	check: ({ catalog, doubts }) =>
		placedAllocations(catalog)
			.filter(({ file, path }) =>
				['sources', 'inferred'].every((key) => !isDoubtful(doubts, file, [...path, key])),
			)
			.flatMap(supportProblems),
};

function supportProblems({ file, path, allocation }: PlacedAllocation): Problem[] {
	const { owner, sources, inferred = [] } = allocation;
	const asked: readonly AnswerPart[] = requiredTexts[owner];
	const problem = (where: (string | number)[], message: string): Problem => ({
		file,
		path: [...path, ...where],
		message,
	});
	const named = sources.flatMap((source, index) =>
		source.for.map((part) => ({ part, where: ['sources', index, 'for'] })),
	);
	const claims = [...named, ...inferred.map((part) => ({ part, where: ['inferred'] }))];
	const idle = claims
		// That a text is missing which the owner asks for is told already.
		.filter(({ part }) => !asked.includes(part) && allocation[part] === undefined)
		.map(({ part, where }) =>
			problem(where, `"${part}" is named, but the answer has no such text: remove it`),
		);
	const both = inferred
		.filter((part) => named.some((claim) => claim.part === part))
		.map((part) =>
			problem(
				['inferred'],
				`"${part}" is our reading and has a page at once: keep "inferred" only where no page carries the text`,
			),
		);
	const bare = bareTexts(allocation).map((part) =>
		problem(
			[part],
			`stands on no page: name "${part}" in "for" of the source that carries it, or in "inferred"`,
		),
	);
	return [...idle, ...both, ...bare];
}

/** Where ways of creating the thing differ, the answer's default is the weakest of them. */
export const waysRule: Rule = {
	name: 'the default of several ways is the weakest',
	check: ({ catalog, doubts }) =>
		placedAllocations(catalog).flatMap(({ file, path, allocation }) => {
			const { state, ways } = allocation.default ?? {};
			if (!state || !ways || isDoubtful(doubts, file, [...path, 'default', 'ways'])) return [];
			const weakest = ways
				.map((way) => way.state)
				.toSorted((a, b) => defaultStateIds.indexOf(b) - defaultStateIds.indexOf(a))[0]!;
			if (weakest === state) return [];
			const message = `"${state}" is not the weakest of the ways: write "${weakest}"`;
			return [{ file, path: [...path, 'default', 'state'], message }];
		}),
};

/** Only a service model's answer may say that its services differ. */
export const differsRule: Rule = {
	name: 'a service has a default of its own',
	check: ({ catalog }) =>
		placedAllocations(catalog)
			.filter(({ file }) => !file.startsWith('content/duties/'))
			.filter(({ allocation }) => allocation.default?.state === 'differs-by-service')
			.map(({ file, path }) => ({
				file,
				path: [...path, 'default', 'state'],
				message: '"differs-by-service" is for service models: say what holds for this service',
			})),
};
