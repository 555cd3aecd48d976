// What a run of Playwright reports, as `npm test` counts and tells it.

/** As much of Playwright's JSON report as is read. */
export interface TestReport {
	stats?: { expected: number; skipped: number; unexpected: number; flaky: number };
	suites?: Suite[];
	errors?: { message?: string }[];
}
interface Suite {
	specs?: Spec[];
	suites?: Suite[];
}
interface Spec {
	title: string;
	file: string;
	line: number;
	ok: boolean;
	tests: { status: string; results: { error?: { message?: string } }[] }[];
}

/** How many tests passed and were skipped, and which failed or were unsteady, each in one line. */
export interface SuiteResult {
	passed: number;
	skipped: number;
	failures: string[];
	/** What passed only when it was asked again; it counts as passed. */
	unsteady: string[];
}

/**
 * Counts the tests of a report, or of none. A run that reports no test has failed, and so has one that ends badly
 * (`ending` in words) though no test did.
 */
export function readTestReport(report: TestReport | undefined, ending: string): SuiteResult {
	const { expected = 0, skipped = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
	const specs = listSpecs(report?.suites ?? []);
	const failures = [
		...(report?.errors ?? []).map(({ message }) => firstLine(message)),
		...specs.filter(({ ok }) => !ok).map(describeSpec),
	];
	const unsteady = specs
		.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
		.map(describeSpec);
	if (expected + skipped + unexpected + flaky === 0)
		failures.push(`no test was run (${ending || 'and none failed'})`);
	else if (ending && failures.length === 0) failures.push(`the run failed (${ending})`);
	return { passed: expected + flaky, skipped, failures, unsteady };
}

function listSpecs(suites: readonly Suite[]): Spec[] {
	return suites.flatMap(({ specs = [], suites = [] }) => [...specs, ...listSpecs(suites)]);
}

function describeSpec({ title, file, line, tests }: Spec): string {
	const results = tests.flatMap(({ results }) => results);
	const error = results.find(({ error }) => error)?.error;
	return `${file}:${line} ${title}${error ? `: ${firstLine(error.message)}` : ''}`;
}

function firstLine(text = ''): string {
	// Playwright paints what it says.
	return text.replaceAll(/\u001b\[\d*m/g, '').split('\n')[0] ?? '';
}
