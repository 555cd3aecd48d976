import { isDoubtful } from '../doubts.ts';
import { rivals, type Rule } from './rule.ts';
import type { Service } from '../../catalog.ts';
import { ownValue } from '../../own-value.ts';
import type { Problem } from '../../problem.ts';
import type { Allocation } from '../../schema.ts';

/** A service with variants asks the question that decides, and names each variant once. */
export const variantRule: Rule = {
	name: 'variants have a question and unique ids',
	check: ({ catalog: { services }, doubts }) =>
		services.flatMap(({ file, variantQuestion, variants }) => {
			const ids = variants.map(({ id }) => id);
			const repeated = ids.flatMap((id, index) =>
				ids.indexOf(id) < index
					? [
							{
								file,
								path: ['variants', index, 'id'],
								message: `"${id}" is used twice: rename one`,
							},
						]
					: [],
			);
			const known = !isDoubtful(doubts, file, ['variants']);
			if (!known || Boolean(variantQuestion) === variants.length > 0) return repeated;
			const message = variantQuestion
				? 'asks for a choice, but there are no variants: add them or remove the question'
				: 'is missing: a service with variants needs the question that decides between them';
			return [...repeated, { file, path: ['variantQuestion'], message }];
		}),
};

/** A variant restates only what differs from its service. */
export const restatementRule: Rule = {
	name: 'variants restate only what differs',
	check: ({ catalog: { services } }) => services.flatMap(restatements),
};

function restatements({ file, allocation, variants }: Service): Problem[] {
	return variants.flatMap((variant, index) =>
		Object.entries(variant.allocation).flatMap(([duty, own]) => {
			const base = ownValue(allocation, duty);
			if (!base || answer(base) !== answer(own)) return [];
			const path = ['variants', index, 'allocation', duty];
			return [{ file, path, message: 'repeats what the service states: remove it' }];
		}),
	);
}

function answer({ owner, handoff, aws, customer, default: standard }: Allocation): string {
	return JSON.stringify([owner, handoff, aws, customer, standard]);
}

// Prefixes that AWS itself uses for several services.
const sharedIamPrefixes = ['ec2', 'ecs', 'rds', 's3'];

/** An IAM prefix names one service, unless AWS itself uses it for several. */
export const iamPrefixRule: Rule = {
	name: 'IAM prefixes are unique where AWS’s are',
	check: ({ catalog: { services } }) => {
		const prefixed = services.filter(
			({ iamPrefix }) => iamPrefix && !sharedIamPrefixes.includes(iamPrefix),
		);
		return rivals(prefixed, ({ iamPrefix }) => iamPrefix).map(
			({ entry: { file, iamPrefix }, other }) => ({
				file,
				path: ['iamPrefix'],
				message: `"${iamPrefix}" is also the prefix of ${other.file}: AWS uses it for one service only`,
			}),
		);
	},
};

/** A service states at least one answer; a page of usual answers would say nothing. */
export const statementRule: Rule = {
	name: 'a service states something',
	check: ({ catalog: { services } }) =>
		services
			.filter(({ allocation }) => Object.keys(allocation).length === 0)
			.map(({ file }) => ({
				file,
				path: ['allocation'],
				message: 'states nothing: add at least one allocation with its source',
			})),
};
