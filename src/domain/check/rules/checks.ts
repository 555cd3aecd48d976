import type { CheckGroup } from '../../catalog.ts';
import type { CheckData } from '../../check-schema.ts';
import type { Problem } from '../../problem.ts';
import { rivals, type Rule } from './rule.ts';

/** Every control stands in the file of its prefix, which is called like AWS's page, and stands there once. */
export const checkIdRule: Rule = {
	name: 'checks stand in the file of their prefix',
	check: ({ catalog: { checks } }) => [
		...checks.filter(({ id, prefix }) => id !== prefix.toLowerCase()).map(misnamed),
		...checks.flatMap((group) => placedIds(group).flatMap((placed) => strange(group, placed))),
		...rivals(
			checks.flatMap((group) =>
				placedIds(group).map((placed) => ({ ...placed, file: group.file })),
			),
			({ id }) => id.toLowerCase(),
		).map(({ entry: { id, file, path }, other }) => ({
			...{ file, path },
			message: `"${id}" stands in ${other.file}, too: remove one`,
		})),
	],
};

function misnamed({ file, prefix }: CheckGroup): Problem {
	const message = `"${prefix}" belongs in ${prefix.toLowerCase()}.yaml: name the file like AWS’s page`;
	return { file, path: ['prefix'], message };
}

interface PlacedId {
	id: string;
	path: Problem['path'];
}

function placedIds({ controls, retired }: CheckGroup): PlacedId[] {
	const place = (list: readonly { id: string }[], field: string) =>
		list.map(({ id }, index) => ({ id, path: [field, index, 'id'] }));
	return [...place(controls, 'controls'), ...place(retired, 'retired')];
}

// AWS itself writes "Autoscaling.5" among controls of "AutoScaling".
function strange({ file, prefix }: CheckGroup, { id, path }: PlacedId): Problem[] {
	if (id.toLowerCase().startsWith(`${prefix.toLowerCase()}.`)) return [];
	return [
		{ file, path, message: `"${id}" does not begin with "${prefix}.": move it to its own file` },
	];
}

/** What is said of the rule behind a check does not contradict itself: no link leads to a page that is not there. */
export const checkRuleRule: Rule = {
	name: 'the rule behind a check is one thing',
	check: ({ catalog: { checks } }) =>
		checks.flatMap(({ file, controls }) =>
			controls.flatMap((check, index) =>
				faultsOf(check).map(({ field, message }) => ({
					...{ file, path: ['controls', index, field] },
					message,
				})),
			),
		),
};

function faultsOf(check: CheckData): { field: string; message: string }[] {
	const { rule, custom, unread, identifier, parameters, duty, also } = check;
	const derived = rule?.toUpperCase().replaceAll('-', '_');
	return [
		...(!rule && !custom
			? [{ field: 'rule', message: 'is missing: name the AWS Config rule, or say "custom: true"' }]
			: []),
		...(custom && (identifier || parameters)
			? [
					{
						field: identifier ? 'identifier' : 'parameters',
						message:
							'belongs to rules of AWS Config: a custom one cannot be used elsewhere, remove it',
					},
				]
			: []),
		...(unread && (custom || identifier)
			? [{ field: 'unread', message: 'contradicts what is said of the rule: remove one' }]
			: []),
		...(identifier && identifier === derived
			? [{ field: 'identifier', message: `"${identifier}" is the name in capitals: remove it` }]
			: []),
		...(also === duty
			? [{ field: 'also', message: `"${also}" is its duty already: remove it` }]
			: []),
	];
}

/** How a framework's ids look where AWS names them. */
const forms: Record<string, { form: RegExp; example: string }> = {
	'nist-800-53': { form: /^[A-Z]{2}-\d+(\(\d+\))?$/, example: 'AC-2(3)' },
	'nist-800-171': { form: /^3\.\d+\.\d+$/, example: '3.13.8' },
	'pci-dss': { form: /^v\d+(\.\d+)+\/\d+(\.\d+)*$/, example: 'v4.0.1/10.2.1' },
	cis: { form: /^v\d+(\.\d+)+\/\d+(\.\d+)*$/, example: 'v5.0.0/2.1.4' },
};

/** The requirements beside a check are ids, and nothing else: no text of a standard comes in. */
export const relatedFormRule: Rule = {
	name: 'related requirements are ids',
	check: ({ catalog: { checks } }) =>
		checks.flatMap(({ file, controls }) =>
			controls.flatMap(({ related = {} }, index) =>
				Object.entries(related).flatMap(([framework, ids]) =>
					ids.flatMap((id, place) => {
						const known = forms[framework];
						if (!known || known.form.test(id)) return [];
						const path = ['controls', index, 'related', framework, place];
						const message = `"${id}" is no id of it: write one as ${known.example}`;
						return [{ file, path, message }];
					}),
				),
			),
		),
};
