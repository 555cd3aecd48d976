import { expect, test } from '@playwright/test';
import { readTestReport } from '../../../tools/test/report.ts';

const stats = { expected: 0, skipped: 0, unexpected: 0, flaky: 0 };
const spec = (title: string, ok: boolean, message?: string, status = 'expected') => ({
	title,
	file: 'domain/line.test.ts',
	line: 7,
	ok,
	tests: [{ status, results: [message ? { error: { message } } : {}] }],
});

test('tests that passed are counted', () => {
	const report = { stats: { ...stats, expected: 2 }, suites: [{ specs: [spec('a', true)] }] };
	expect(readTestReport(report, '')).toEqual({
		passed: 2,
		skipped: 0,
		failures: [],
		unsteady: [],
	});
});

test('a test that failed is named with its place and the first line of its error, without paint', () => {
	const failed = spec('b', false, '\u001b[31mExpected 2\u001b[39m\nat line.test.ts');
	const report = {
		stats: { ...stats, expected: 1, unexpected: 1 },
		suites: [{ specs: [spec('a', true)], suites: [{ specs: [failed] }] }],
	};
	expect(readTestReport(report, 'exit code 1').failures).toEqual([
		'domain/line.test.ts:7 b: Expected 2',
	]);
});

test('a test that passed only when it was asked again counts, and is named', () => {
	const report = {
		stats: { ...stats, expected: 1, flaky: 1 },
		suites: [{ specs: [spec('a', true), spec('b', true, 'Expected 2', 'flaky')] }],
	};
	expect(readTestReport(report, '')).toEqual({
		passed: 2,
		skipped: 0,
		failures: [],
		unsteady: ['domain/line.test.ts:7 b: Expected 2'],
	});
});

test('a run that wrote no report has failed, and says how it ended', () => {
	expect(readTestReport(undefined, 'ended by SIGKILL').failures).toEqual([
		'no test was run (ended by SIGKILL)',
	]);
});

test('a run that found no test has failed, though it ended well', () => {
	expect(readTestReport({ stats }, '').failures).toHaveLength(1);
});

test('a file that cannot be loaded fails the run, and says why', () => {
	const report = { stats, errors: [{ message: 'SyntaxError: x\n at y' }] };
	expect(readTestReport(report, 'exit code 1').failures).toContain('SyntaxError: x');
});

test('a run that ends badly has failed, though every test passed', () => {
	const report = { stats: { ...stats, expected: 3 } };
	expect(readTestReport(report, 'exit code 1')).toEqual({
		passed: 3,
		skipped: 0,
		failures: ['the run failed (exit code 1)'],
		unsteady: [],
	});
});
