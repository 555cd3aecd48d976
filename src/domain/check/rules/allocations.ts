import type { Rule } from './rule.ts';
import { placedAllocations, type PlacedAllocation } from '../../placed.ts';
import type { Problem } from '../../problem.ts';
import { handoffIds, type Owner } from '../../vocabulary.ts';
import { listChoices } from '../../suggestion.ts';

/** A shared duty says how it is shared, and only a shared one does. */
export const handoffRule: Rule = {
	name: 'hand-off exactly when shared',
	check: ({ catalog }) =>
		placedAllocations(catalog).flatMap(({ file, path, allocation: { owner, handoff } }) => {
			if (owner === 'shared' && !handoff) {
				const message = `is missing: a shared duty says how it is shared (${listChoices(handoffIds)})`;
				return [{ file, path: [...path, 'handoff'], message }];
			}
			if (owner !== 'shared' && handoff) {
				const message = `"${handoff}" has no place beside the owner "${owner}": remove it, or make the owner "shared"`;
				return [{ file, path: [...path, 'handoff'], message }];
			}
			return [];
		}),
};

/** The texts that each owner asks for. */
export const requiredTexts: Readonly<Record<Owner, readonly ('aws' | 'customer' | 'note')[]>> = {
	aws: ['aws'],
	customer: ['customer'],
	shared: ['aws', 'customer'],
	'not-applicable': ['note'],
};

/** Whoever acts has a text that says what is done. */
export const ownerTextRule: Rule = {
	name: 'texts that the owner asks for',
	check: ({ catalog }) => placedAllocations(catalog).flatMap(textProblems),
};

function textProblems({ file, path, allocation }: PlacedAllocation): Problem[] {
	const { owner } = allocation;
	const missing = requiredTexts[owner]
		.filter((key) => !allocation[key])
		.map((key) => ({
			file,
			path: [...path, key],
			message: `is missing: the owner is "${owner}", so add a sentence on ${subjectOf[key]}`,
		}));
	if (owner !== 'not-applicable') return missing;
	const idle = (['aws', 'customer', 'default'] as const)
		.filter((key) => allocation[key])
		.map((key) => ({
			file,
			path: [...path, key],
			message: 'has no place beside the owner "not-applicable": move what matters to "note"',
		}));
	return [...missing, ...idle];
}

const subjectOf = {
	aws: 'what AWS does',
	customer: 'what the customer does',
	note: 'why there is no such duty here',
} as const;

// Phrases that stand in for an answer.
const emptyPhrases = [
	/\bbest practices?\b/i,
	/\bAWS and (the customer|you|customers) share\b/i,
	/\bshared responsibility between\b/i,
	/\bas appropriate\b/i,
	/\bensure\b/i,
] as const;

/** Texts say what is done instead of naming that something should be. */
export const wordingRule: Rule = {
	name: 'no empty phrases',
	check: ({ catalog }) =>
		placedAllocations(catalog).flatMap(({ file, path, allocation }) =>
			(['aws', 'customer', 'note'] as const).flatMap((key) => {
				const phrase = emptyPhrases
					.map((pattern) => allocation[key]?.match(pattern)?.[0])
					.find(Boolean);
				if (!phrase) return [];
				const message = `"${phrase}" says nothing a reader can do: name the action, the feature or the setting`;
				return [{ file, path: [...path, key], message }];
			}),
		),
};

/** What an account shows is the customer's part. */
export const shownSettingRule: Rule = {
	name: 'a setting shows the customer’s part',
	check: ({ catalog }) =>
		placedAllocations(catalog).flatMap(({ file, path, allocation: { owner, setting } }) => {
			if (!setting || owner === 'customer' || owner === 'shared') return [];
			const message = `belongs to what the customer does, and the owner is "${owner}": remove it`;
			return [{ file, path: [...path, 'setting'], message }];
		}),
};
