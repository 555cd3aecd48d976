import { isDoubtful } from '../doubts.ts';
import { rivals, type Rule } from './rule.ts';
import { longestFit } from '../../plan/pattern.ts';

/** What stands in templates and bills names one service, and every type that is asked for more is somebody's. */
export const resourceRule: Rule = {
	name: 'resources lead to one service',
	check: ({ catalog: { resources }, doubts }) => {
		const sound = resources.filter(({ file }) =>
			['cloudformation', 'terraform', 'arns', 'bills'].every(
				(list) => !isDoubtful(doubts, file, [list]),
			),
		);
		const named = sound.flatMap(({ file, cloudformation, terraform, arns, bills }) =>
			Object.entries({ cloudformation, terraform, arns, bills }).flatMap(([list, names]) =>
				names.map((name, index) => ({ file, path: [list, index], list, name })),
			),
		);
		const twice = rivals(named, ({ list, name }) => `${list} ${name.toLowerCase()}`).map(
			({ entry: { file, path, name }, other }) => ({
				file,
				path,
				message: `"${name}" is also listed in ${other.file}: leave it to one of them`,
			}),
		);
		const types = named.map(({ name, file }) => [name, file] as const);
		const nobodys = resources.flatMap(({ file, choices, settings }) =>
			Object.entries({ choices, settings }).flatMap(([list, entries]) =>
				entries.flatMap((entry, index) =>
					entry.types.flatMap((type, place) =>
						longestFit(types, type) === undefined
							? [
									{
										file,
										path: [list, index, 'types', place],
										message: `no service lists "${type}": add it to "cloudformation" or "terraform" of one`,
									},
								]
							: [],
					),
				),
			),
		);
		return [...twice, ...nobodys];
	},
};

/** A choice is made by the type alone, or by a property and what its values mean. */
export const choiceRule: Rule = {
	name: 'choices of resources are whole',
	check: ({ catalog: { resources } }) =>
		resources.flatMap(({ file, choices }) =>
			choices.flatMap(({ is, property, terraform, means, absent, elsewhere }, index) => {
				const byType = is !== undefined;
				const ofProperties = [property, terraform, means, absent, elsewhere].some(
					(part) => part !== undefined,
				);
				const whole = byType ? !ofProperties : property !== undefined && means !== undefined;
				const message =
					'is not whole: write "is" where the type alone decides, or "property" and "means"';
				return whole ? [] : [{ file, path: ['choices', index], message }];
			}),
		),
};
