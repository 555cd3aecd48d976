import { expect, test } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import { addCommand, killOutright, makeProject, type SmallProject } from '../project.ts';

/** What `npm` does in a small project: notes that it was called, waits for a file `go` if it is to, and installs the packages that it is told to. */
const npm = `
const fs = require('node:fs');
fs.appendFileSync('calls', process.argv.slice(2, 3) + '\\n');
fs.rmSync('node_modules', { recursive: true, force: true });
const { waits, packages = ['a', 'node'], code = 0 } = JSON.parse(fs.readFileSync('npm.json', 'utf8'));
fs.writeFileSync('npm.pid', String(process.pid));
const timer = setInterval(() => {
	if (waits && !fs.existsSync('go')) return;
	clearInterval(timer);
	for (const name of packages) {
		fs.mkdirSync('node_modules/' + name, { recursive: true });
		fs.writeFileSync('node_modules/' + name + '/package.json', '{ "version": "1.0.0" }');
	}
	fs.mkdirSync('node_modules/node/bin', { recursive: true });
	fs.symlinkSync(process.execPath, 'node_modules/node/bin/node');
	process.exit(code);
}, 20);
`;
let project: SmallProject;
let env: NodeJS.ProcessEnv;

test.beforeEach(() => {
	project = makeProject(['tools/start.mjs', 'tools/install']);
	const lock = { '': {}, 'node_modules/a': { version: '1.0.0' } };
	project.write(
		'package.json',
		'{ "type": "module", "engines": { "node": "^20.19.0 || >=22.12.0" } }',
	);
	project.write('package-lock.json', JSON.stringify({ packages: lock }));
	project.write('tools/start/serve.ts', "console.log('started');");
	project.write('bin/package.json', '{ "type": "commonjs" }');
	env = {
		...addCommand(project, 'npm', npm),
		npm_config_user_agent: 'npm/11.0.0 node/v22.12.0 linux x64',
		npm_node_execpath: '/usr/bin/some-node',
		npm_execpath: '',
	};
	tell({});
});
test.afterEach(() => project.remove());

/** How the next installation goes. */
const tell = (options: { waits?: boolean; packages?: string[]; code?: number }) =>
	project.write('npm.json', JSON.stringify(options));
const start = (more: NodeJS.ProcessEnv = {}) => project.run('tools/start.mjs', { ...env, ...more });
const calls = () => (project.has('calls') ? project.read('calls').trim().split('\n').length : 0);

test('what is missing is installed once, and the command runs', async () => {
	const first = start();
	expect(await first.ended).toBe(0);
	expect(first.said()).toContain('started');
	expect(await start().ended).toBe(0);
	expect(calls()).toBe(1);
});

for (const [name, change] of [
	['a package is gone', () => project.write('node_modules/a/package.json', '{}')],
	['the lockfile is another', () => project.write('package-lock.json', '{ "packages": {} }')],
	['the stamp was cut off', () => project.write('node_modules/.installed.json', '{')],
	[
		'npm runs on another Node',
		() => (env['npm_config_user_agent'] = 'npm/11.0.0 node/v24.0.0 linux'),
	],
] as const)
	test(`it is installed anew when ${name}`, async () => {
		await start().ended;
		change();
		const second = start();
		expect(await second.ended).toBe(0);
		expect(calls()).toBe(2);
	});

test('a Node that npm leaves binaries out for is refused before npm is called', async () => {
	const started = start({ npm_config_user_agent: 'npm/10.9.9 node/v18.20.8 linux x64' });
	expect(await started.ended).toBe(1);
	expect(started.said()).toMatch(
		/^npm runs on Node 18\.20\.8 here; the project needs 20\.19\.0 [^\n]*\n$/,
	);
	expect(calls()).toBe(0);
});

test('npm that fails is told of, and the next start tries again', async () => {
	tell({ code: 3 });
	const failed = start();
	expect(await failed.ended).toBe(1);
	expect(failed.said()).toContain('npm ci failed (exit code 3)');
	tell({});
	expect(await start().ended).toBe(0);
	expect(calls()).toBe(2);
});

test('npm that ends well and leaves packages out is not believed', async () => {
	tell({ packages: ['node'] });
	const left = start();
	expect(await left.ended).toBe(1);
	expect(left.said()).toContain('packages are missing, 1 in all (node_modules/a');
	expect(left.said()).not.toContain('started');
});

test('npm that cannot be run is told of', async () => {
	const started = start({ PATH: project.folder });
	expect(await started.ended).toBe(1);
	expect(started.said()).toContain('npm ci failed (spawn npm ENOENT)');
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
	test(`${signal} ends the installation at once, with npm, and the next start mends it`, async () => {
		tell({ waits: true });
		const broken = start();
		await broken.says('Installing');
		await expect.poll(() => project.has('npm.pid')).toBe(true);
		broken.process.kill(signal);
		expect(await broken.ended).toBe(signal);
		expect(broken.said()).toContain('not finished');
		await expect.poll(() => isAlive(Number(project.read('npm.pid')))).toBe(false);
		tell({});
		expect(await start().ended).toBe(0);
	});

test('two at once install once, and the second says that it waits', async () => {
	tell({ waits: true });
	const first = start();
	await first.says('Installing');
	const second = start();
	await second.says('Another installation is at work');
	project.write('go', '');
	expect([await first.ended, await second.ended]).toEqual([0, 0]);
	expect(calls()).toBe(1);
});

test('an npm that outlives a start that was killed outright is waited for', async () => {
	tell({ waits: true });
	const killed = start();
	await killed.says('Installing');
	await expect.poll(() => project.has('npm.pid')).toBe(true);
	// By then the lock names npm too.
	await wait(100);
	await killOutright(killed.process);
	const next = start();
	await next.says('Another installation is at work');
	project.write('go', '');
	expect(await next.ended).toBe(0);
});

test('a lock that nobody holds any more is taken', async () => {
	project.write('.cache/install.lock', '4194304');
	expect(await start().ended).toBe(0);
	expect(project.has('.cache/install.lock')).toBe(false);
});

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
