// What a run of Playwright reports, as `npm test` counts and tells it.

/**
 * Counts the tests of a JSON report of Playwright, or of none (undefined), and names in one line each what failed, and
 * what passed only when it was asked again (`unsteady`; it counts as passed). A run that reports no test has failed,
 * and so has one that ends badly (`ending` in words) though no test did.
 */
export function readTestReport(report, ending) {
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

function listSpecs(suites) {
	return suites.flatMap(({ specs = [], suites = [] }) => [...specs, ...listSpecs(suites)]);
}

function describeSpec({ title, file, line, tests }) {
	const results = tests.flatMap(({ results }) => results);
	const error = results.find(({ error }) => error)?.error;
	return `${file}:${line} ${title}${error ? `: ${firstLine(error.message)}` : ''}`;
}

function firstLine(text = '') {
	// Playwright paints what it says.
	return text.replaceAll(/\u001b\[\d*m/g, '').split('\n')[0];
}
