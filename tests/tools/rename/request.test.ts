import { expect, test } from '@playwright/test';
import { readRequest } from '../../../tools/rename/request.ts';

test('a kind and two ids are a request', () => {
	expect(readRequest(['variants', 'amazon-rds/own', 'amazon-rds/custom'])).toEqual({
		kind: 'variants',
		from: 'amazon-rds/own',
		to: 'amazon-rds/custom',
	});
});

const usage =
	'say what to rename: npm run rename -- <kind> <id> <new id>, with a kind of duties, services, variants, teams, model, comparisons; a variant as <service>/<variant>';
const cases: [args: string, sentence: string][] = [
	['', usage],
	['duties os-patches', usage],
	['duties a b c', usage],
	['dutys a b', 'no kind "dutys"; did you mean "duties"?'],
	[
		'constructor a b',
		'no kind "constructor"; use duties, services, variants, teams, model or comparisons',
	],
	[
		'service-models iaas infra',
		'service models are words of the code (src/domain/vocabulary.ts): they stay',
	],
	['corrections a b', 'corrections are called like their service: rename that'],
];
for (const [args, sentence] of cases)
	test(`"${args}" is answered with what is missing`, () =>
		expect(readRequest(args.split(' ').filter(Boolean))).toBe(sentence));
