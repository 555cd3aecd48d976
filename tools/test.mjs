// `npm test`: installs what is missing, then every check of the project.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { systemBrowser, systemFirefox } from './browser.mjs';
import { installDependencies, root, run, runBeside } from './install.mjs';
import { brotliModule, nginxPackages, systemNginx } from './nginx.mjs';
import { readTestReport } from './test-report.mjs';

/** Nothing else runs beside: the output is shown as it comes. */
const alone = { live: true };
/** Where the built site is served while tests run. */
const port = await freePort();
const counts = { passed: 0, skipped: 0 };
/** Whether the lists of Debian's packages are up to date. */
let listed = false;
/** What failed, and what passed only when it was asked again, each in one line. */
const failures = [];
const unsteady = [];

installDependencies();
installBrowsers();
installNginx();
// None of these needs another; the output of each is shown when it ends.
console.log('\n== types, format, content and domain tests, beside one another');
await Promise.all([
	step('types', ['astro', 'check', '--minimumFailingSeverity', 'hint']),
	step('format', ['prettier', '--check', '--log-level', 'warn', '.']).then(() =>
		step('content', ['node', 'tools/check.ts']),
	),
	suite('domain tests', 'tests/playwright.config.ts', [
		'domain',
		'elements',
		'built',
		'integrations',
		'check',
		'project',
		'tools',
	]),
]);
// Nothing that needs the built site can be judged without it.
if (await step('build', ['astro', 'build', '--force'], alone)) {
	await suite(
		'build and publishing tests',
		'tests/playwright.config.ts',
		['deploy', 'build'],
		alone,
	);
	await suite('browser tests', 'tests/browser/playwright.config.ts', [], alone);
	if (systemNginx()) await suite('server tests', 'tests/server/playwright.config.ts', [], alone);
	else skip('server tests', 'no nginx on this machine, and none could be installed');
	await suite('engine tests', 'tests/engines/playwright.config.ts', [], alone);
}
list('PASSED ONLY WHEN ASKED AGAIN', unsteady);
list('FAILED', failures);
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${failures.length} failed${skipped}`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Runs one check and counts it. Resolves to whether it passed. */
async function step(name, [command, ...args], { live = false } = {}) {
	const started = Date.now();
	if (live) console.log(`\n== ${name}`);
	const { ending, output } = await runBeside(command, args, { live });
	if (!live) console.log(`\n== ${name}\n${output}`);
	if (ending) failures.push(`${name}: ${ending}`);
	else counts.passed += 1;
	console.log(`== ${name}: ${ending ? 'FAILED' : 'passed'} in ${seconds(started)} s`);
	return !ending;
}

/** Runs one suite of tests and counts its tests. */
async function suite(name, config, projects, { live = false } = {}) {
	const started = Date.now();
	if (live) console.log(`\n== ${name}`);
	const args = ['test', '-c', config, ...projects.map((project) => `--project=${project}`)];
	const tests = await runTests(name, args, live);
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
async function runTests(name, args, live) {
	const report = join(root, '.cache', 'test-reports', `${name.replaceAll(' ', '-')}.json`);
	mkdirSync(dirname(report), { recursive: true });
	rmSync(report, { force: true });
	const { ending, output } = await runBeside('playwright', [...args, '--reporter=dot,json'], {
		live,
		extra: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, TEST_PORT: String(port) },
	});
	const written = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
	return { ...readTestReport(written, ending), output };
}

/** Says that a suite was not run, and why. */
function skip(name, reason) {
	counts.skipped += 1;
	console.log(`\n== ${name}: SKIPPED (${reason})`);
}

/** Lists lines under a heading, where there are any. */
function list(heading, lines) {
	if (lines.length > 0)
		console.log(`\n${heading}:\n${lines.map((line) => `- ${line}`).join('\n')}`);
}

/** A port that nobody listens on. */
async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address();
	server.close();
	return port;
}

function seconds(started) {
	return ((Date.now() - started) / 1000).toFixed(1);
}

/** Finds browsers for the tests: the system's, else Debian's packages; Chromium also from Playwright. */
function installBrowsers() {
	const wanted = [
		...(systemBrowser ? [] : ['chromium-headless-shell', 'fonts-liberation']),
		...(systemFirefox ? [] : ['firefox-esr']),
	];
	if (wanted.length === 0 || installFromDebian(wanted)) return;
	if (wanted.includes('chromium-headless-shell')) {
		console.log('Installing Chromium through Playwright …');
		run('playwright', ['install', 'chromium']);
	}
	if (wanted.includes('firefox-esr'))
		console.log('No Firefox: the tests in it are skipped. On Debian: apt-get install firefox-esr');
}

/** Finds a web server for the tests of its configuration: the system's, else Debian's package, else none. */
function installNginx() {
	if (systemNginx() && brotliModule()) return;
	installFromDebian(nginxPackages);
}

/** Installs packages where that is possible: as root, with apt. Whether it was. No service is started. */
function installFromDebian(packages) {
	if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
	console.log(`Installing ${packages.join(', ')} from Debian …`);
	listed ||= run('apt-get', ['update', '-qq']);
	// What Debian recommends beside a browser is for a desktop: printers, drivers, notifications.
	const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
	return listed && run('apt-get', install, { RUNLEVEL: '1' });
}
