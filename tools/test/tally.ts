import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { root } from '../install/project.mjs';
import { runCommand } from './command.ts';
import { readTestReport, type SuiteResult } from './report.ts';

/** Runs checks and suites of tests, counts them, and tells at the end what failed. */
export async function createTally() {
	/** Where the built site is served while tests run. */
	const port = await freePort();
	const counts = { passed: 0, skipped: 0 };
	const failures: string[] = [];
	const unsteady: string[] = [];

	/**
	 * Runs one check and counts it; `named` reads from its output which places are at fault. Resolves to whether it
	 * passed.
	 */
	async function step(
		name: string,
		command: readonly [string, ...string[]],
		named: (output: string) => string[],
		{ live = false } = {},
	): Promise<boolean> {
		const started = Date.now();
		if (live) console.log(`\n== ${name}`);
		const { ending, output } = await runCommand(command, { live });
		if (!live) console.log(`\n== ${name}\n${output}`);
		if (ending) {
			const places = named(output);
			failures.push(...(places.length > 0 ? places : [ending]).map((place) => `${name}: ${place}`));
		} else counts.passed += 1;
		console.log(`== ${name}: ${ending ? 'FAILED' : 'passed'} in ${seconds(started)} s`);
		return !ending;
	}

	/** Runs one suite of tests and counts its tests. */
	async function suite(
		name: string,
		config: string,
		projects: readonly string[],
		live = false,
	): Promise<void> {
		const started = Date.now();
		if (live) console.log(`\n== ${name}`);
		const chosen = projects.map((project) => `--project=${project}`);
		const tests = await runTests(name, ['test', '-c', config, ...chosen], live);
		if (!live) console.log(`\n== ${name}\n${tests.output}`);
		counts.passed += tests.passed;
		counts.skipped += tests.skipped;
		failures.push(...tests.failures.map((failure) => `${name}: ${failure}`));
		unsteady.push(...tests.unsteady.map((test) => `${name}: ${test}`));
		const left = tests.skipped > 0 ? `, ${tests.skipped} SKIPPED` : '';
		const told = `${tests.passed} passed, ${tests.failures.length} failed${left}`;
		console.log(`== ${name}: ${told} in ${seconds(started)} s`);
	}

	/** Runs Playwright, and reads what it reports. */
	async function runTests(
		name: string,
		args: readonly string[],
		live: boolean,
	): Promise<SuiteResult & { output: string }> {
		const report = join(root, '.cache', 'test-reports', `${name.replaceAll(' ', '-')}.json`);
		mkdirSync(dirname(report), { recursive: true });
		rmSync(report, { force: true });
		const { ending, output } = await runCommand(['playwright', ...args, '--reporter=dot,json'], {
			live,
			extra: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, TEST_PORT: String(port) },
		});
		const written = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
		return { ...readTestReport(written, ending), output };
	}

	/** Says that something was not run, and why. */
	function skip(name: string, reason: string): void {
		counts.skipped += 1;
		console.log(`\n== ${name}: SKIPPED (${reason})`);
	}

	/** Counts as failed what could not be run. */
	function fail(name: string, reason: string): void {
		failures.push(`${name}: ${reason}`);
		console.log(`\n== ${name}: FAILED (${reason})`);
	}

	/** Lists what failed and what was unsteady, prints the counts, and sets the exit code. */
	function finish(): void {
		list('PASSED ONLY WHEN ASKED AGAIN', unsteady);
		list('FAILED', failures);
		const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
		console.log(`\n${counts.passed} passed, ${failures.length} failed${skipped}`);
		process.exitCode = failures.length === 0 ? 0 : 1;
	}

	return { step, suite, skip, fail, finish };
}

function list(heading: string, lines: readonly string[]): void {
	if (lines.length > 0)
		console.log(`\n${heading}:\n${lines.map((line) => `- ${line}`).join('\n')}`);
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

function seconds(started: number): string {
	return ((Date.now() - started) / 1000).toFixed(1);
}
