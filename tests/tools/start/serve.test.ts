import { expect, test } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
	addCommand,
	killOutright,
	linkPackage,
	makeProject,
	type SmallProject,
} from '../project.ts';

/** What builds a small project: notes that it was called, writes a page, and marks it as the real one does. */
const build = `
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hashInputs } from '../src/built/build-inputs.ts';
import { removeBuildMark, writeBuildMark } from '../src/built/build-mark.ts';
import { readSiteSettings } from '../src/domain/publish/site-settings.ts';
import { endWithParent } from './start/parent.ts';

endWithParent();
appendFileSync('calls', 'build\\n');
const { site, base } = readSiteSettings(process.env);
const text = readFileSync('content/a.mdx', 'utf8');
removeBuildMark('dist');
mkdirSync('dist/a', { recursive: true });
writeFileSync('dist/a/index.html', base + ' ' + text);
if (text === 'wrong') process.exit(1);
if (text === 'slow') setTimeout(() => {}, 600_000);
else writeBuildMark('dist', { inputs: hashInputs('.', { site, base }), site, base });
`;
let project: SmallProject;
const port = 20_000 + Math.floor(Math.random() * 20_000);
const ownPort = { PORT: String(port) };

test.describe.configure({ mode: 'serial' });
test.beforeEach(() => {
	project = makeProject([
		'tools/start',
		'tools/install',
		'tools/build-mark.mjs',
		'src/built',
		'src/domain/publish/site-settings.ts',
	]);
	for (const folder of ['public', 'src']) project.write(`${folder}/x`, '');
	project.write('package.json', '{ "type": "module" }');
	project.write('content/a.mdx', 'one');
	project.write('tools/build.ts', build);
	linkPackage(project, 'sirv');
});
test.afterEach(() => project.remove());

const calls = () => (project.has('calls') ? project.read('calls').trim().split('\n').length : 0);
const start = (env: NodeJS.ProcessEnv = {}) =>
	project.run('tools/start/serve.ts', { ...ownPort, ...env });
const ask = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).text();

/** Starts, looks at a page, and ends it. */
async function look(env: NodeJS.ProcessEnv = {}, path = '/a/'): Promise<string> {
	const server = start(env);
	await server.says('Ctrl-C ends it');
	const text = await ask(path);
	server.process.kill('SIGTERM');
	expect(await server.ended).toBe('SIGTERM');
	return text;
}

test('what has not changed is not built again', async () => {
	expect(await look()).toBe('/ one');
	expect(await look()).toBe('/ one');
	expect(calls()).toBe(1);
});

test('a build that failed is not served when its fault is taken back', async () => {
	expect(await look()).toBe('/ one');
	project.write('content/a.mdx', 'wrong');
	const failed = start();
	expect(await failed.ended).toBe(1);
	project.write('content/a.mdx', 'one');
	expect(await look()).toBe('/ one');
	expect(calls()).toBe(3);
});

test('a build that was broken off is not served when its change is taken back', async () => {
	expect(await look()).toBe('/ one');
	project.write('content/a.mdx', 'slow');
	const broken = start();
	await expect.poll(() => project.read('dist/a/index.html')).toBe('/ slow');
	broken.process.kill('SIGTERM');
	expect(await broken.ended).toBe('SIGTERM');
	project.write('content/a.mdx', 'one');
	expect(await look()).toBe('/ one');
});

test('a site that somebody built for another path is not served', async () => {
	expect(await look()).toBe('/ one');
	expect(await project.run('tools/build.ts', { BASE_PATH: '/x/' }).ended).toBe(0);
	expect(await look()).toBe('/ one');
	expect(await look({ BASE_PATH: 'x' }, '/x/a/')).toBe('/x/ one');
});

test('wrong settings are all told before anything is built, with exit code 1', async () => {
	const wrong = start({ PORT: 'abc', SITE_URL: 'a b', BASE_PATH: '/a b/' });
	expect(await wrong.ended).toBe(1);
	for (const name of ['PORT', 'SITE_URL', 'BASE_PATH'])
		expect(wrong.said()).toMatch(new RegExp(`^${name} is `, 'm'));
	expect(wrong.said()).not.toContain('    at ');
	expect(calls()).toBe(0);
});

test('a port that was asked for and is taken is told, with exit code 1', async () => {
	const other = createServer().listen(port, '127.0.0.1');
	await new Promise((resolve) => other.once('listening', resolve));
	expect((other.address() as AddressInfo).port).toBe(port);
	const server = start();
	expect(await server.ended).toBe(1);
	expect(server.said()).toContain(`Port ${port} is taken by another program.`);
	expect(server.said()).toContain(`PORT=${port + 1} npm start`);
	other.close();
});

/** The first half of `npm start`, in a project in which everything is installed. */
function startWhole() {
	project.write(
		'tools/start.mjs',
		"import { installAndRun } from './install/bootstrap.mjs';\ninstallAndRun('tools/start/serve.ts');",
	);
	project.write('package-lock.json', '{ "packages": {} }');
	project.write('package.json', '{ "type": "module", "engines": { "node": ">=20.19.0" } }');
	project.write('bin/package.json', '{ "type": "commonjs" }');
	const npm = `const fs = require('node:fs');
		fs.mkdirSync('node_modules/node/bin', { recursive: true });
		fs.symlinkSync(process.execPath, 'node_modules/node/bin/node');`;
	const env = {
		npm_config_user_agent: 'node/v22.12.0',
		npm_execpath: '',
		npm_node_execpath: '/usr/bin/n',
	};
	return project.run('tools/start.mjs', { ...addCommand(project, 'npm', npm), ...env, ...ownPort });
}

const answers = () =>
	ask('/a/').then(
		() => true,
		() => false,
	);

for (const signal of ['SIGTERM', 'SIGHUP'] as const)
	test(`${signal} to the first half ends the server too, and is how both end`, async () => {
		const whole = startWhole();
		await whole.says('Ctrl-C ends it');
		whole.process.kill(signal);
		expect(await whole.ended).toBe(signal);
		expect(await answers()).toBe(false);
	});

test('Ctrl-C that reaches the first half alone ends the server after a moment', async () => {
	const whole = startWhole();
	await whole.says('Ctrl-C ends it');
	whole.process.kill('SIGINT');
	await whole.ended;
	expect(await answers()).toBe(false);
});

test('a first half that is killed outright leaves no server behind', async () => {
	const whole = startWhole();
	await whole.says('Ctrl-C ends it');
	expect(await answers()).toBe(true);
	await killOutright(whole.process);
	await expect.poll(answers).toBe(false);
});
