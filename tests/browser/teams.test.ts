import type { Page } from '@playwright/test';
import { audit } from './audit.ts';
import { expect, test } from './complaints.ts';
import { catalog, overflow, viewports } from './site.ts';

const dutiesOf = (team: string) =>
	catalog.duties.filter((duty) => duty.team === team).map(({ id }) => id);
const shownRows = (page: Page) =>
	page.locator('.page-body :is(.row[id], .usual-row)').evaluateAll((rows: HTMLElement[]) =>
		// A closed disclosure hides its rows without hiding them.
		rows.filter((row) => !row.closest('[hidden]')).map(({ id }) => id),
	);
const notice = (page: Page) => page.locator('.team-notice');
const openForm = async (page: Page) => {
	await page.getByText('Rename or reassign teams').click();
	await expect(page.getByLabel('Name of Platform')).toBeVisible();
};

for (const path of [
	'/service-models/paas/',
	'/services/amazon-rds/',
	'/services/amazon-eks/auto-mode/',
])
	test(`${path} narrows to a team, says so, and shows everything again`, async ({ page }) => {
		await page.goto(`${path}?team=security`);
		await expect(notice(page)).toContainText(
			`Security only: ${dutiesOf('security').length} of ${catalog.duties.length} duties.`,
		);
		expect((await shownRows(page)).toSorted()).toEqual(dutiesOf('security').toSorted());
		await expect(page.locator('section[data-team]:visible')).toHaveCount(1);
		const contents = page.locator('.page-contents a:visible');
		expect(await contents.count()).toBeGreaterThan(3);
		for (const link of await contents.all())
			await expect(page.locator((await link.getAttribute('href'))!)).toBeVisible();
		expect(await audit(page)).toEqual([]);
		await page.getByRole('button', { name: 'Show all duties' }).click();
		await expect(notice(page)).toBeHidden();
		expect(await shownRows(page)).toHaveLength(catalog.duties.length);
		await expect(page).toHaveURL(path);
		await page.goBack();
		await expect(notice(page)).toContainText('Security only');
	});

test('a section leads to its team’s duties alone', async ({ page }) => {
	await page.goto('/services/amazon-rds/#team-network');
	await page.locator('section[data-team=network]').getByText('Only this team’s duties').click();
	await expect(notice(page)).toContainText('Network only');
	await expect(page).toHaveURL(/\/services\/amazon-rds\/\?team=network#team-network$/);
});

test('a team that does not exist is ignored, and that is said', async ({ page }) => {
	await page.goto('/services/amazon-rds/?team=<img src=x>');
	await expect(notice(page)).toContainText('were ignored: "%3Cimg+src%3Dx%3E"');
	expect(await shownRows(page)).toHaveLength(catalog.duties.length);
});

test('a row that a link names is shown, whosever it is', async ({ page }) => {
	await page.goto('/service-models/paas/?team=platform#key-management');
	await expect(notice(page)).toContainText('Platform only');
	await expect(page.locator('#key-management')).toBeInViewport();
	await expect(page.locator('#key-management')).toBeFocused();
	const bar = await notice(page).boundingBox();
	const row = await page.locator('#key-management').boundingBox();
	expect(row!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height);
});

test('a page whose teams cannot be loaded says so and shows everything', async ({ page }) => {
	await page.route('**/data/teams.json', (route) => route.abort());
	await page.goto('/services/amazon-rds/?team=platform');
	await expect(notice(page)).toContainText('The teams could not be loaded');
	expect(await shownRows(page)).toHaveLength(catalog.duties.length);
});

for (const viewport of Object.values(viewports))
	test(`teams are renamed and duties reassigned by the link alone, at ${viewport.width} px`, async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.setViewportSize(viewport);
		await page.goto('/service-models/paas/?team=security');
		await openForm(page);
		await page.getByLabel('Name of Security').fill('SecOps, EMEA');
		await page.getByRole('combobox', { name: 'Backup and recovery' }).selectOption('security');
		await expect(page.locator('#team-security')).toContainText('SecOps, EMEA');
		await expect(notice(page)).toContainText('SecOps, EMEA only');
		const list = page.locator('section[data-team=security] [data-duty=backup-and-recovery]');
		await expect(list).toBeVisible();
		expect(await shownRows(page)).toContain('backup-and-recovery');
		await page.getByRole('button', { name: 'Copy link to this assignment' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
		const address = await page.evaluate(() => navigator.clipboard.readText());
		expect(address).toContain(
			'?team=security&teams=security:SecOps%252C+EMEA&assign=backup-and-recovery:security',
		);
		const other = await context.newPage();
		await other.goto(address);
		await expect(other.locator('#team-security')).toContainText('SecOps, EMEA');
		await expect(
			other.locator('section[data-team=security] [data-duty=backup-and-recovery]'),
		).toBeVisible();
		expect(await other.evaluate(() => localStorage.length)).toBe(0);
	});

test('the form has no fault that axe finds, and goes back to the usual teams', async ({ page }) => {
	await page.goto('/services/amazon-rds/?teams=platform:Core&assign=key-management:platform');
	await expect(page.locator('#team-platform')).toContainText('Core');
	await openForm(page);
	await expect(page.getByLabel('Name of Platform')).toHaveValue('Core');
	await expect(page.getByRole('combobox', { name: 'Key management' })).toHaveValue('platform');
	expect(await audit(page)).toEqual([]);
	await page.getByRole('button', { name: 'Back to the usual teams' }).click();
	await expect(page.locator('#team-platform')).toContainText('Platform');
	await expect(page).toHaveURL(/\/services\/amazon-rds\/$/);
});

test('a name is text, whatever it says, and what means nothing is named', async ({ page }) => {
	await page.goto(
		`/services/amazon-rds/?teams=platform:${encodeURIComponent('<img src=x onerror=alert(1)>')},x:y&assign=a:b`,
	);
	await expect(page.locator('#team-platform')).toContainText('<img src=x onerror=alert(1)>');
	await expect(page.locator('main img')).toHaveCount(0);
	await expect(notice(page)).toContainText('were ignored: "x:y", "a:b"');
});

for (const width of [320, 390])
	test(`the longest name of a team fits a page of ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const teams = `team=platform&teams=platform:${'W'.repeat(40)}`;
		await page.goto(`/services/amazon-rds/?${teams}`);
		await expect(notice(page)).toContainText('WWW');
		await page.getByText('Rename or reassign teams').click();
		await expect(page.getByLabel('Name of Platform')).toBeVisible();
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await page.goto(`/compare/?${teams}`);
		await expect(page.locator('[data-team-notice]')).toContainText('WWW');
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});

test('a name that shows nothing is refused', async ({ page }) => {
	await page.goto('/services/amazon-rds/?teams=platform:%E3%85%A4,security:%CC%81%CC%82');
	await expect(notice(page)).toContainText(
		'were ignored: "platform:%E3%85%A4", "security:%CC%81%CC%82"',
	);
	await expect(page.locator('#team-platform')).toContainText('Platform');
	await expect(page.locator('#team-security')).toContainText('Security');
});

test('links to other pages of teams take the assignment along', async ({ page }) => {
	await page.goto('/services/amazon-rds/?teams=platform:Core');
	await expect(page.locator('#team-platform')).toContainText('Core');
	await page.getByRole('navigation', { name: 'Main' }).getByText('Compare').click();
	await expect(page).toHaveURL(/\/compare\/\?teams=platform:Core$/);
	await expect(page.getByLabel('Team').getByRole('option', { name: 'Core' })).toHaveCount(1);
});

test('the comparison goes by the reader’s teams and says to which it is narrowed', async ({
	page,
}) => {
	await page.setViewportSize(viewports.laptop);
	await page.goto(
		'/compare/?team=data&teams=data:Data+Office&assign=key-management:data,nothing:data',
	);
	await expect(page.locator('comparison-table')).toHaveAttribute('data-ready', '');
	const narrowed = page.locator('[data-team-notice]');
	await expect(narrowed).toContainText('Only the duties of Data Office.');
	await expect(page.locator('[data-notice]')).toContainText('were ignored: "nothing:data"');
	const rows = page.locator('tr[data-row]:visible');
	await expect(rows).toHaveCount(dutiesOf('data').length + 1);
	await expect(page.locator('tr[data-row=key-management]')).toBeVisible();
	await page.getByRole('button', { name: 'Show all teams’ duties' }).click();
	await expect(rows).toHaveCount(catalog.duties.length);
	await expect(narrowed).toBeHidden();
	await expect(page).toHaveURL(/\/compare\/\?teams=data:Data\+Office&assign=key-management:data$/);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole page is shown, and a team’s section is landed on', async ({ page }) => {
		await page.goto('/service-models/paas/?team=platform#team-platform');
		await expect(page.locator('#team-platform')).toBeInViewport();
		await expect(page.locator('.row[id]:visible')).toHaveCount(catalog.duties.length);
		await expect(page.getByText('Rename or reassign teams')).toBeHidden();
		await expect(page.getByText('Only this team’s duties').first()).toBeHidden();
	});
});
