import { expect, test } from '@playwright/test';
import { ContentError, formatPath, formatProblems } from '../../src/domain/problem.ts';

test.describe('formatPath', () => {
	test('writes keys with dots and indexes in brackets', () => {
		expect(formatPath(['variants', 2, 'allocation', 'key-management', 'owner'])).toBe(
			'variants[2].allocation.key-management.owner',
		);
	});
});

test.describe('formatProblems', () => {
	test('counts, groups by file and sorts by line', () => {
		const report = formatProblems([
			{ file: 'content/b.mdx', path: ['title'], message: 'is missing', line: 9, column: 1 },
			{ file: 'content/b.mdx', path: ['aliases', 1], message: 'is too short', line: 10, column: 3 },
			{ file: 'content/b.mdx', path: ['side'], message: 'is unknown', line: 2, column: 7 },
			{ file: 'content/a.mdx', path: [], message: 'is empty' },
		]);
		expect(report).toBe(
			[
				'4 problems in 2 files',
				'',
				'content/a.mdx',
				'          (file)  is empty',
				'',
				'content/b.mdx',
				'  2:7     side  is unknown',
				'  9:1     title  is missing',
				'  10:3    aliases[1]  is too short',
			].join('\n'),
		);
	});

	test('says (file) only where nothing else says where', () => {
		const report = formatProblems([
			{ file: 'content/a.mdx', path: [], message: 'is empty' },
			{ file: 'content/a.mdx', path: [], message: 'no page "/x/"', line: 39, column: 4 },
		]);
		expect(report).toContain('          (file)  is empty\n');
		expect(report).toMatch(/ {2}39:4 {4}no page "\/x\/"$/);
	});

	test('shows what a terminal would obey, and cuts what is endless', () => {
		const report = formatProblems([
			{
				file: 'content/a\u001B[31m.mdx',
				path: ['x\u202Ey'],
				message: `a\nb\u0007${'c'.repeat(9000)}`,
			},
		]);
		expect(report).toContain('content/a\\u{1b}[31m.mdx\n');
		expect(report).toContain('  x\\u{202e}y  a b\\u{7}ccc');
		expect(report).toMatch(/c…$/);
		expect(report.length).toBeLessThan(1000);
	});

	test('says one problem in the singular', () => {
		expect(formatProblems([{ file: 'a', path: [], message: 'x' }])).toMatch(
			/^1 problem in 1 file\n/,
		);
	});
});

test('a ContentError carries its problems and prints all of them', () => {
	const problems = [{ file: 'content/a.mdx', path: ['title'], message: 'is missing' }];
	const error = new ContentError(problems);
	expect(error.problems).toBe(problems);
	expect(error.message).toContain('title  is missing');
});
