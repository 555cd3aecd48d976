import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { listChanges } from '../../src/domain/changes/list-changes.ts';
import { planTools, type PlanTool } from '../../src/domain/plan/plan-formats.ts';
import { beyondLimits } from '../domain/plan/tools/lens-limits.ts';
import { expect, test } from './complaints.ts';
import { catalog } from './site.ts';

const shop = ['amazon-rds', 'aws-lambda', 'amazon-s3'];

/** Opens the plan of some services. */
async function openPlan(page: Page, services: readonly string[]) {
	await page.goto(`/plan/?services=${services.join(',')}`);
	await expect(page.locator('[data-duty]:visible').first()).toBeVisible();
}

/** Takes the plan along for a tool; what was sent meanwhile must not name the plan. */
async function take(page: Page, tool: PlanTool) {
	const sent: string[] = [];
	page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: planTools[tool].label }).click(),
	]);
	expect(sent.filter((request) => request.includes('services='))).toEqual([]);
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
const readJson = <Content>({ text }: { text: string }) => JSON.parse(text) as Content;

test('a conformance pack has the rules that look at the plan', async ({ page }) => {
	await openPlan(page, shop);
	const { name, text } = await take(page, 'pack');
	expect(name).toBe('plan-pack.yaml');
	expect(text).toContain('SourceIdentifier: RDS_STORAGE_ENCRYPTED');
	expect(text).toContain(`: ${page.url()}`);
});

test('a framework for Prowler is called as its own command has it, and asks for its checks', async ({
	page,
}) => {
	await openPlan(page, shop);
	const file = await take(page, 'prowler');
	expect(planTools.prowler.use).toContain(`--compliance ${file.name.replace('.json', '')}`);
	const { description, requirements } = readJson<{
		description: string;
		requirements: { id: string; checks: { aws: string[] } }[];
	}>(file);
	expect(description).toContain(page.url());
	const rows = page.locator('[data-duty]');
	const duties = await rows.evaluateAll((all) =>
		all.map((row) => (row as HTMLElement).dataset['duty']),
	);
	expect(requirements.map(({ id }) => id)).toEqual(duties.filter(Boolean));
	const encryption = requirements.find(({ id }) => id === 'encryption-at-rest');
	expect(encryption?.checks.aws).toContain('rds_instance_storage_encrypted');
});

test('a custom lens is within what AWS takes, and leads back to the plan', async ({ page }) => {
	await openPlan(page, shop);
	const { text } = await take(page, 'lens');
	expect(beyondLimits(text)).toEqual([]);
	expect((JSON.parse(text) as { description: string }).description).toContain(page.url());
});

test('a plan of many services is an archive of lenses', async ({ page }) => {
	await openPlan(
		page,
		catalog.services.slice(0, 40).map(({ id }) => id),
	);
	const { name, text } = await take(page, 'lens');
	expect(name).toBe('plan-lens.zip');
	expect(text.startsWith('PK')).toBe(true);
});

test('a leveraged plan in OSCAL calls its services and their parts as the published files do', async ({
	page,
	request,
}) => {
	await openPlan(page, ['amazon-rds']);
	const file = await take(page, 'ssp');
	expect(file.text).toContain(page.url());
	const published = await request.get('/data/v1/oscal/components/amazon-rds.json');
	const ids = new Set((await published.text()).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
	const plan = readJson<{
		'system-security-plan': {
			'system-implementation': { components: { uuid: string }[] };
			'control-implementation': {
				'implemented-requirements': {
					'by-components': { export: { provided?: { uuid: string }[] } }[];
				}[];
			};
		};
	}>(file)['system-security-plan'];
	const requirements = plan['control-implementation']['implemented-requirements'];
	const provided = requirements.flatMap(({ 'by-components': by }) =>
		by.flatMap((one) => one.export.provided ?? []),
	);
	expect(provided.length).toBeGreaterThan(0);
	const all = [...plan['system-implementation'].components, ...provided];
	expect(all.filter(({ uuid }) => !ids.has(uuid))).toEqual([]);
});

test('the calendar has what is coming for the services, and says where nothing is', async ({
	page,
}) => {
	const ending = listChanges(catalog).find(({ coming, kind }) => coming && kind === 'ending')!;
	await openPlan(page, [ending.subject]);
	const { name, text } = await take(page, 'calendar');
	expect(name).toBe('plan-coming.ics');
	const whole = text.replaceAll('\r\n ', '');
	expect(whole).toContain(`UID:${ending.id}@`);
	expect(whole).toContain(`URL:${page.url()}`);
	const calm = catalog.services.find(({ id }) =>
		listChanges(catalog).every(({ coming, service }) => !coming || service.id !== id),
	)!;
	await openPlan(page, [calm.id]);
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	await page.getByRole('button', { name: planTools.calendar.label }).click();
	await expect(page.locator('[data-notice]')).toHaveText(planTools.calendar.nothing);
});

test('the list of feeds is XML, and every feed in it is there', async ({ page, request }) => {
	await openPlan(
		page,
		catalog.services.slice(0, 12).map(({ id }) => id),
	);
	const { name, text } = await take(page, 'feeds');
	expect(name).toBe('plan-feeds.opml');
	// The site's own pages let nobody parse what is not trusted.
	const reader = await page.context().newPage();
	const { back, feeds } = await reader.evaluate((xml) => {
		const read = new DOMParser().parseFromString(xml, 'application/xml');
		if (read.querySelector('parsererror')) throw new Error('no XML');
		return {
			back: read.querySelector('body > outline')?.getAttribute('htmlUrl'),
			feeds: [...read.querySelectorAll('[xmlUrl]')].map((feed) => feed.getAttribute('xmlUrl')!),
		};
	}, text);
	expect(back).toBe(page.url());
	expect(feeds.length).toBeGreaterThan(0);
	for (const feed of feeds) {
		const answer = await request.get(feed);
		expect([feed, answer.status()]).toEqual([feed, 200]);
		expect(await answer.text()).toContain('<feed ');
	}
});

test('where the data of a file does not come, the page says so, and another try succeeds', async ({
	page,
}) => {
	await openPlan(page, shop);
	let broken = true;
	await page.route('**/data/v1/duties.json', (route) =>
		broken ? route.abort() : route.continue(),
	);
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	await page.getByRole('button', { name: planTools.lens.label }).click();
	await expect(page.locator('[data-notice]')).toContainText('did not come. Try again.');
	broken = false;
	expect((await take(page, 'lens')).name).toBe('plan-lens.json');
});
