import { validateWorkflow } from '@action-validator/core';
import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Step {
	id?: string;
	if?: string;
	uses?: string;
	run?: string;
	env?: Record<string, string>;
	with?: Record<string, unknown>;
}
interface Workflow {
	on: Record<string, unknown>;
	permissions: Record<string, string>;
	concurrency: { group: string };
	jobs: Record<
		string,
		{
			needs?: string;
			permissions?: Record<string, string>;
			'timeout-minutes': number;
			steps: Step[];
		}
	>;
}

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.github', 'workflows');
const files = readdirSync(folder);
const readText = (name: string) => readFileSync(join(folder, name), 'utf8');
const readWorkflow = (name: string) => parse(readText(name)) as Workflow;
const publishing = readWorkflow('publish.yml');
const { test: testing, publish } = publishing.jobs;
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

for (const file of files)
	test(`${file} is a workflow as GitHub wants it`, () => {
		expect(validateWorkflow(readText(file)).errors).toEqual([]);
	});

for (const [right, wrong] of [
	['needs: test', 'needs: tests'],
	['runs-on: ubuntu-latest', 'run-on: ubuntu-latest'],
	['contents: read', 'contents: reed'],
	['timeout-minutes: 10', 'timeout-minutes: ten'],
])
	test(`a workflow with "${wrong}" would be found out`, () => {
		const planted = readText('publish.yml').replace(right!, wrong!);
		expect(validateWorkflow(planted).errors).not.toEqual([]);
	});

for (const file of files)
	test(`in ${file} nothing may write but the job that publishes, and it only what that takes`, () => {
		const { permissions, jobs } = readWorkflow(file);
		expect(permissions).toEqual({ contents: 'read' });
		for (const [name, job] of Object.entries(jobs)) {
			const given = Object.entries(job.permissions ?? {});
			const writing = given.filter(([, right]) => right !== 'read').map(([what]) => what);
			expect(writing).toEqual(name === 'publish' ? ['pages', 'id-token'] : []);
		}
	});

for (const file of files)
	test(`in ${file} only GitHub’s own actions of a fixed major version run, no text of others becomes a command, and each job ends`, () => {
		const { jobs, concurrency } = readWorkflow(file);
		const steps = Object.values(jobs).flatMap((job) => job.steps);
		const used = steps.flatMap(({ uses }) => uses ?? []);
		expect(used.filter((name) => !/^actions\/[a-z-]+@v\d+$/.test(name))).toEqual([]);
		expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
		for (const { uses, with: options } of steps)
			if (uses?.startsWith('actions/checkout@'))
				expect(options?.['persist-credentials']).toBe(false);
		for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
		expect(concurrency.group).toContain('github.ref');
	});

test('a site is published that was tested, and compared with what was tested, in the one run', () => {
	const commands = testing!.steps.flatMap(({ run, uses }) => run ?? uses?.replace(/@.*/, '') ?? []);
	const order = [
		'npm test',
		'mv dist',
		'npm run build',
		'npm run check:built',
		'upload-pages-artifact',
	];
	const places = order.map((command) => commands.findIndex((text) => text.includes(command)));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(places).not.toContain(-1);
	expect(publish!.needs).toBe('test');
	expect(publish!.steps.map(({ uses }) => uses?.replace(/@.*/, ''))).toEqual([
		'actions/deploy-pages',
	]);
	for (const name of ['build', 'check:built', 'test']) expect(scripts).toHaveProperty(name);
});

test('the address of the site is the one that Pages has, below the owner’s or on a domain of its own', () => {
	const { id, uses } = testing!.steps.find((step) => step.id === 'pages')!;
	expect(uses).toMatch(/^actions\/configure-pages@/);
	expect(testing!.steps.find(({ run }) => run === 'npm run build')!.env).toEqual({
		SITE_URL: `\${{ steps.${id}.outputs.origin }}`,
		BASE_PATH: `\${{ steps.${id}.outputs.base_path }}`,
	});
	expect(readText('publish.yml')).toContain('Pages must be set to "GitHub Actions"');
});

test('known vulnerabilities are looked for every week, and hold up no publication', () => {
	const audit = readWorkflow('audit.yml');
	expect(audit.on).toHaveProperty('schedule');
	expect(JSON.stringify(audit.jobs)).toContain('npm audit');
	expect(readText('publish.yml')).not.toContain('npm audit');
});
