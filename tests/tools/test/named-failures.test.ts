import { expect, test } from '@playwright/test';
import { formatProblems } from '../../../src/domain/problem.ts';
import {
	namedFormat,
	namedProblems,
	namedTypes,
	namedUnused,
} from '../../../tools/test/named-failures.ts';

test('types are named with their place, without paint', () => {
	const output =
		'\u001b[96mtools/a.ts\u001b[0m:\u001b[93m30\u001b[0m:\u001b[93m32\u001b[0m - \u001b[91merror\u001b[0m\u001b[90m ts(7031): \u001b[0mBinding element.\n\n\u001b[7m30\u001b[0m  const error = 1;\nResult (2 files):\n- 1 error\n';
	expect(namedTypes(output)).toEqual(['tools/a.ts:30:32 ts(7031): Binding element.']);
});

test('files that Prettier would write in another way are named, and where it cannot read one', () => {
	const output =
		'[warn] src/a.ts\n[error] src/b.ts: SyntaxError: Expression expected. (3:5)\n[error]   2 |\n[warn] Code style issues found in the above file. Run Prettier with --write to fix.\n';
	expect(namedFormat(output)).toEqual([
		'src/a.ts: run "npm run format"',
		'src/b.ts:3:5 SyntaxError: Expression expected.',
	]);
});

test('problems of content are named as the check lists them, also from within a build', () => {
	const problems = [
		{ file: 'content/duties/a.mdx', path: ['title'], message: 'is missing', line: 2, column: 1 },
		{ file: 'content/duties/a.mdx', path: [], message: 'is empty' },
		{ file: 'content/teams/b.yaml', path: ['order'], message: '"x" is no number', line: 3 },
		{ file: 'ledger.txt', path: [], message: '"/x/" was published', line: 9 },
	];
	const output = `Content    checking\n\n${formatProblems(problems)}\n\nThe build failed.\n`;
	const named = namedProblems(output);
	expect(named).toHaveLength(problems.length);
	expect(named).toEqual(
		expect.arrayContaining([
			expect.stringMatching(/^content\/duties\/a\.mdx:2:1 .*title.*is missing$/),
			expect.stringMatching(/^content\/teams\/b\.yaml:3:1 order {2}"x" is no number$/),
			expect.stringMatching(/^ledger\.txt:9:1 .*was published$/),
		]),
	);
});

test('what Knip finds is named', () => {
	expect(namedUnused('Unused exports (1)\nsrc/a.ts: one, two\n')).toEqual(['src/a.ts: one, two']);
});

for (const [name, read] of Object.entries({ namedTypes, namedFormat, namedProblems, namedUnused }))
	test(`${name} names nothing in output that says nothing of the kind`, () => {
		expect(read('Killed\n\nResult: none\n')).toEqual([]);
	});
