import { read, utils } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { stackPages } from '../../src/domain/navigation/pages.ts';
import { audit } from './audit.ts';
import { expect, test } from './complaints.ts';
import { catalog, overflow } from './site.ts';

const shop = '/plan/?services=amazon-rds,aws-lambda,amazon-s3';
const rows = (page: Page) => page.locator('[data-duty]:visible');

/** Opens a plan and waits for its rows. */
async function openPlan(page: Page, address = shop) {
	await page.goto(address);
	await expect(rows(page).first()).toBeVisible();
}

test('services chosen by name and by stack make a plan with an address', async ({ page }) => {
	await page.goto('/plan/');
	await expect(page.getByRole('button', { name: 'Show my plan' })).toBeDisabled();
	await page.getByRole('combobox').fill('eks auto');
	await page.getByRole('combobox').press('Enter');
	await page.getByRole('link', { name: /Static website/ }).click();
	await expect(page.locator('.plan-bar')).toContainText('answers are open unless you act');
	await page.getByRole('button', { name: 'Show my plan' }).click();
	await expect(rows(page).first()).toBeVisible();
	await expect(page).toHaveURL(/\?services=amazon-eks\/auto-mode,amazon-s3,/);
	await page.goBack();
	await expect(page.getByRole('button', { name: 'Show my plan' })).toBeVisible();
});

test('a pasted list is recognised, and what is not has its reason', async ({ page }) => {
	await page.goto('/plan/');
	await page
		.locator('[data-plan-input]')
		.fill('module.shop.aws_db_instance.orders\naws_eks_node_group.a\nrandom_password.db');
	await page.locator('[data-plan-recognise]').click();
	await expect(page.locator('[data-plan-service="amazon-rds"]')).toBeVisible();
	await expect(page.locator('[data-plan-service="amazon-eks/managed-node-groups"]')).toBeVisible();
	await expect(page.locator('.plan-unknown')).toContainText('no AWS resource');
	await page.getByLabel('Kind of Amazon EKS').selectOption('amazon-eks/fargate');
	await page.locator('[data-plan-service="amazon-rds"] input').uncheck();
	await page.getByRole('button', { name: 'Show my plan' }).click();
	await expect(page).toHaveURL(/\?services=amazon-eks\/fargate$/);
});

test('a template says what it settles and what it leaves open, and nothing is sent', async ({
	page,
}) => {
	await page.goto('/plan/');
	const sent: string[] = [];
	page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
	const text =
		'Resources:\n  Secretdb:\n    Type: AWS::RDS::DBInstance\n    Properties: { StorageEncrypted: true, PubliclyAccessible: true, Engine: !Ref E }\n';
	const file = { name: 'template.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) };
	await page.locator('[data-plan-file]').setInputFiles(file);
	await expect(page.locator('[data-plan-recognised]')).toContainText('Secretdb');
	await expect(page.locator('[data-plan-recognised]')).toContainText('StorageEncrypted: true');
	expect(sent.filter((request) => /Secretdb|AWS::RDS/.test(request))).toEqual([]);
});

const broken: [what: string, text: string, said: RegExp][] = [
	['nothing', '   ', /nothing in it/],
	['broken JSON', '{"Resources": ', /begins like JSON/],
	['broken YAML', 'Resources:\n  a: [', /no YAML/],
	['what is no text', 'a\0b', /no text/],
];
for (const [what, text, said] of broken)
	test(`${what} is told in a sentence`, async ({ page }) => {
		await page.goto('/plan/');
		const file = { name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
		await page.locator('[data-plan-file]').setInputFiles(file);
		await expect(page.locator('[data-plan-problem]')).toHaveText(said);
	});

test('what is decided stays in the browser, and never in the address', async ({ page }) => {
	await openPlan(page);
	const before = page.url();
	const row = rows(page).first();
	const duty = await row.getAttribute('data-duty');
	const same = page.locator(`[data-duty="${duty}"]`);
	await row.locator('summary').click();
	await row.getByText('Accepted risk').click();
	await row.getByLabel('Note').fill('Agreed with <b>Ann</b>');
	await row.getByLabel('Note').press('Tab');
	await expect(row.locator('.plan-state')).toHaveText('Accepted risk');
	await expect(page.locator('[data-progress]')).toHaveText(/^1 of /);
	expect(page.url()).toBe(before);
	await page.reload();
	await expect(same.locator('.plan-state')).toHaveText('Accepted risk');
	await same.locator('summary').click();
	await expect(same.getByLabel('Note')).toHaveValue('Agreed with <b>Ann</b>');
});

test('a service is added from its page to the plan seen last, and what was decided comes along', async ({
	page,
}) => {
	await openPlan(page, '/plan/?services=amazon-rds,aws-lambda');
	const duty = await rows(page).first().getAttribute('data-duty');
	await rows(page).first().locator('> .tick').check();
	await page.goto('/services/amazon-s3/');
	await page.getByRole('link', { name: 'Add to my plan' }).click();
	await expect(page).toHaveURL('/plan/?services=amazon-rds,aws-lambda,amazon-s3');
	const same = page.locator(`[data-duty="${duty}"]`);
	await same.locator('summary').click();
	await expect(same.locator('.plan-line .tick:checked')).not.toHaveCount(0);
});

test('a line names the checks that look at it', async ({ page }) => {
	await openPlan(page, '/plan/?services=amazon-rds');
	const row = page.locator('[data-duty="encryption-at-rest"]');
	await row.locator('summary').click();
	await expect(row.locator('.plan-checks').getByRole('link', { name: 'RDS.3' })).toHaveAttribute(
		'href',
		'/checks/rds/#rds-3',
	);
});

test('one line is ticked by itself, all by the duty’s tick', async ({ page }) => {
	await openPlan(page);
	const row = rows(page).filter({ hasText: 'RDS' }).first();
	await row.locator('summary').click();
	await row.locator('.plan-line .tick').first().check();
	await expect(row.locator('.plan-state')).toContainText(/settled|Done/);
	await row.locator('> .tick').check();
	await expect(row.locator('.plan-state')).toHaveText('Done');
	await expect(row.locator('.plan-line .tick:not(:checked)')).toHaveCount(0);
});

test('ticks go along when services change, and through a file', async ({ page }) => {
	await openPlan(page);
	const duty = await rows(page).first().getAttribute('data-duty');
	const same = page.locator(`[data-duty="${duty}"]`);
	await rows(page).first().locator('> .tick').check();
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save ticks to a file' }).click(),
	]);
	const buffer = readFileSync(await saved.path());
	await page.getByRole('button', { name: 'Remove S3' }).click();
	await expect(page).toHaveURL(/services=amazon-rds,aws-lambda$/);
	await expect(same.locator('.plan-state')).toHaveText('Done');
	await page.evaluate(() => localStorage.clear());
	await openPlan(page);
	await expect(same.locator('> .tick')).not.toBeChecked();
	const file = { name: 'plan.json', mimeType: 'application/json', buffer };
	await page.locator('[data-plan-ticks]').setInputFiles(file);
	await expect(same.locator('> .tick')).toBeChecked();
	await expect(page.locator('[data-notice]')).toContainText('taken over');
});

test('two files merge, and one of an older edition says what has changed since', async ({
	page,
}) => {
	await openPlan(page, '/plan/?services=aws-lambda');
	const plan = (edition: string, service: string, decisions: object) => ({
		name: `${service}.json`,
		mimeType: 'application/json',
		buffer: Buffer.from(
			JSON.stringify({
				...{ format: 'shared-responsibility-atlas/plan', version: 1, name: '' },
				...{ edition, services: [service], decisions },
			}),
		),
	});
	const decision = { state: 'done', note: 'Ann', until: '', at: '2026-01-02T00:00:00Z' };
	await page
		.locator('[data-plan-ticks]')
		.setInputFiles([
			plan('2022-01', 'amazon-s3', { 'encryption-at-rest@amazon-s3': decision }),
			plan('2099-01', 'amazon-rds', { 'backup-and-recovery@amazon-rds': decision }),
		]);
	await expect(page).toHaveURL(/services=aws-lambda,amazon-s3,amazon-rds$/);
	await expect(page.locator('[data-notice]')).toContainText('2 decisions were taken over');
	await expect(page.locator('[data-notice]')).toContainText(
		'The file is of edition 2022-01; since then AWS has changed Encryption at rest on Amazon S3',
	);
	const row = page.locator('[data-duty="backup-and-recovery"]');
	await row.locator('summary').click();
	await expect(row.locator('[data-answers*="amazon-rds"] .tick')).toBeChecked();
});

test('teams, filters and reassigned duties stand in the address', async ({ page }) => {
	await openPlan(page);
	const all = await rows(page).count();
	await page.getByLabel('Open unless you act').check();
	await expect(page).toHaveURL(/show=open/);
	expect(await rows(page).count()).toBeLessThan(all);
	await page.getByLabel('Open unless you act').uncheck();
	const row = rows(page).first();
	const duty = await row.getAttribute('data-duty');
	await row.locator('summary').click();
	await row.locator('select').selectOption('governance');
	await expect(page).toHaveURL(new RegExp(`assign=${duty}:governance`));
	await expect(page.locator(`[data-team="governance"] [data-duty="${duty}"]`)).toBeVisible();
});

test('an unknown service is named, the others are shown', async ({ page }) => {
	await openPlan(page, '/plan/?services=amazon-s4,rds');
	await expect(page.locator('[data-notice]')).toContainText('amazon-s4');
	await expect(page.getByRole('button', { name: 'Remove RDS' })).toBeVisible();
});

for (const [format, begins] of [
	['Checklist (Markdown)', '# Plan: '],
	['Table (CSV)', '\uFEFFTeam,Duty,'],
	['Issues (CSV)', 'Summary,Description,Labels'],
	['Data (JSON)', '{'],
] as const)
	test(`the plan is taken along as ${format}`, async ({ page }) => {
		await openPlan(page);
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: format }).click(),
		]);
		expect(readFileSync(await file.path(), 'utf8').startsWith(begins)).toBe(true);
	});

test('the plan is taken along as the workbook of its answers, which another program reads', async ({
	page,
}) => {
	await openPlan(page);
	await page.getByLabel('Name of the plan').fill('Shop');
	await page.getByLabel('Name of the plan').press('Tab');
	await rows(page).first().locator('> .tick').check();
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Responsibility workbook' }).click(),
	]);
	expect(file.suggestedFilename()).toMatch(/^atlas-plan-[\d.]+\.xlsx$/);
	const { Sheets } = read(readFileSync(await file.path()));
	const lines = (name: string) =>
		utils.sheet_to_json<string[]>(Sheets[name]!, { header: 1, defval: '' });
	expect(lines('Read me')).toContainEqual(['Plan', 'Shop']);
	expect(lines('Responsibilities').at(-1)![0]).toContain('edition');
	expect(Sheets['Responsibilities']!['A2']?.v).toBe('Amazon RDS');
	const answers = lines('Responsibilities').slice(1, -2);
	expect(answers).toHaveLength(catalog.duties.length * 3);
	expect(answers.some((cells) => cells.includes('Done'))).toBe(true);
	const duties = await page.locator('.plan-duty').evaluateAll((all) => all.length);
	expect(new Set(answers.map((cells) => cells[2])).size).toBeGreaterThan(duties);
	for (const name of ['CRM (NIST 800-53)', 'CIS origination', 'RASCI', 'PCI view'])
		expect(lines(name).length, name).toBeGreaterThan(10);
	expect(lines('Changes').length).toBeGreaterThan(3);
});

test('a plan has a name, which stays in the browser and goes along in a file', async ({ page }) => {
	await openPlan(page);
	const heading = page.getByRole('heading', { level: 1 });
	await page.getByLabel('Name of the plan').fill('Shop <b>one</b>');
	await page.getByLabel('Name of the plan').press('Tab');
	await expect(heading).toHaveText(/: Shop <b>one<\/b>$/);
	expect(page.url()).not.toContain('Shop');
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save ticks to a file' }).click(),
	]);
	const buffer = readFileSync(await saved.path());
	await page.reload();
	await expect(heading).toHaveText(/: Shop/);
	await page.evaluate(() => localStorage.clear());
	await openPlan(page);
	await expect(heading).not.toHaveText(/Shop/);
	const file = { name: 'plan.json', mimeType: 'application/json', buffer };
	await page.locator('[data-plan-ticks]').setInputFiles(file);
	await expect(heading).toHaveText(/: Shop/);
});

test('beside the duties stands what is to be scheduled, what AWS does with its evidence, and what is coming', async ({
	page,
}) => {
	await openPlan(page, '/plan/?services=amazon-rds,amazon-workspaces/pools');
	const section = (id: string) => page.locator(`[data-beside=${id}]`);
	await expect(section('schedule').locator('.plan-line')).not.toHaveCount(0);
	await expect(section('coming')).toContainText('WorkSpaces Pools');
	await expect(section('coming').locator('time').last()).toHaveAttribute('datetime', /^20/);
	const aws = section('aws').locator('.plan-beside').filter({ hasText: 'Physical security' });
	await expect(aws).toContainText('all of it, on all 2');
	await expect(aws.locator('.plan-ask')).toContainText('AWS Artifact');
	await aws.locator('summary').click();
	await expect(aws.locator('.plan-line')).not.toHaveCount(0);
	await page.locator('.plan-beside-links a').first().click();
	await expect(section('schedule').locator('h2')).toBeInViewport();
});

test('hostile names in a template stay text', async ({ page }) => {
	await page.goto('/plan/');
	const name = '<img src=x onerror=document.title=1>';
	const Resources = {
		[name]: { Type: 'AWS::RDS::DBInstance', Properties: { StorageEncrypted: name } },
		other: { Type: `AWS::${name}` },
		__proto__: { Type: 'AWS::S3::Bucket' },
	};
	await page.locator('[data-plan-input]').fill(JSON.stringify({ Resources }));
	await page.locator('[data-plan-recognise]').click();
	await expect(page.locator('[data-plan-recognised]')).toContainText(name);
	await expect(page.locator('[data-plan-recognised] img')).toHaveCount(0);
	await expect(page).not.toHaveTitle('1');
});

test('a template of megabytes is read while the page answers', async ({ page }) => {
	await page.goto('/plan/');
	const entry = (at: number) =>
		`  Bucket${at}:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: !Sub "a-${at}"\n`;
	const text = `Resources:\n${Array.from({ length: 12_000 }, (_, at) => entry(at)).join('')}`;
	const file = { name: 'template.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) };
	await page.evaluate(() => {
		const beats: number[] = [];
		Object.assign(window, { beats });
		setInterval(() => beats.push(performance.now()), 10);
	});
	await page.locator('[data-plan-file]').setInputFiles(file);
	await expect(page.locator('[data-plan-service="amazon-s3"]')).toBeVisible({ timeout: 60_000 });
	const longest = await page.evaluate(() => {
		const { beats } = window as unknown as { beats: number[] };
		return Math.max(...beats.slice(1).map((beat, at) => beat - beats[at]!));
	});
	console.log(`the longest wait while a long template is read: ${Math.round(longest)} ms`);
	expect(longest).toBeLessThan(1500);
});

test('seventy services make a plan within a short address, quickly, and a tick holds nobody up', async ({
	page,
}) => {
	const ids = catalog.services
		.map(({ id }) => id)
		.slice(0, 70)
		.join();
	expect(`/plan/?services=${ids}`.length).toBeLessThan(2000);
	await openPlan(page, `/plan/?services=${ids}`);
	const tick = await page.evaluate(() => {
		const box = document.querySelector<HTMLInputElement>('[data-duty] > .tick')!;
		const start = performance.now();
		box.click();
		document.body.getBoundingClientRect();
		return performance.now() - start;
	});
	console.log(`a tick in a plan of seventy services: ${Math.round(tick)} ms`);
	expect(tick).toBeLessThan(200);
});

const states: [name: string, path: string, act: (page: Page) => Promise<void>][] = [
	[
		'what was recognised',
		'/plan/',
		async (page) => {
			await page.locator('[data-plan-input]').fill('rds, eks, nonsense');
			await page.locator('[data-plan-recognise]').click();
			await expect(page.locator('[data-plan-service]').first()).toBeVisible();
		},
	],
	[
		'a result with an open duty',
		shop,
		async (page) => {
			await rows(page).first().locator('summary').click();
			await expect(rows(page).first().locator('.plan-line').first()).toBeVisible();
		},
	],
];
for (const [name, path, act] of states)
	test(`axe finds nothing in ${name}, and it fits a narrow phone`, async ({ page }) => {
		await page.goto(path);
		await act(page);
		expect(await audit(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page explains itself, and its stacks are whole plans', async ({ page }) => {
		await page.goto('/plan/');
		await expect(page.getByText('takes JavaScript')).toBeVisible();
		await expect(page.getByRole('link', { name: 'feeds and a calendar' })).toBeVisible();
		await expect(page.locator('[data-plan-input]')).toBeHidden();
		await expect(page.getByRole('link', { name: 'a workbook of every answer' })).toBeVisible();
		const [stack] = stackPages(catalog);
		await page.locator(`a[href="${stack!.path}"]`).click();
		await expect(rows(page).first()).toBeVisible();
		await rows(page).first().locator('summary').click();
		await expect(rows(page).first().locator('.plan-line').first()).toBeVisible();
	});
});
