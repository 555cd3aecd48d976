import type { Page } from '@playwright/test';
import { resolveColumn } from '../../src/domain/matrix/matrix.ts';
import { modelSubject, serviceSubject, type Subject } from '../../src/domain/matrix/subject.ts';
import { audit } from './audit.ts';
import { expect, test } from './complaints.ts';
import { catalog, overflow, viewports } from './site.ts';

const dutiesOf = (team: string) =>
	catalog.duties.filter((duty) => duty.team === team).map(({ id }) => id);
const shown = (page: Page) => page.locator(':is(.row, .thin):visible');
const result = (page: Page) => page.locator('.filter-result');
const chip = (page: Page, team: string) => page.locator(`label#team-${team}`);
const openForm = async (page: Page) => {
	const more = page.getByText('Team and more');
	if (await more.isVisible()) await more.click();
	await page.getByText('Rename or reassign teams').click();
	await expect(page.getByLabel('Name of Platform')).toBeVisible();
};

/** What is stated for a subject, asks something of the customer, and is a team's. */
const owed = (subject: Subject, team: string) =>
	resolveColumn(catalog, subject)
		.filter(
			({ provenance, allocation: { owner } }) =>
				provenance === 'stated' && /customer|shared/.test(owner),
		)
		// What is the same in all models stands in a fold.
		.filter(({ duty }) => subject.kind !== 'service-model' || !duty.general)
		.filter(({ duty }) => duty.team === team)
		.map(({ duty }) => duty.id);

const subjects = [
	serviceSubject(catalog.services.find(({ id }) => id === 'amazon-rds')!),
	serviceSubject(catalog.services.find(({ id }) => id === 'aws-kms')!),
	modelSubject(catalog.cloudModels[1]!),
];

for (const subject of subjects)
	test(`${subject.label} narrows to what is stated for it and a team’s, and shows all again`, async ({
		page,
	}) => {
		await page.goto(`${subject.path}?team=security`);
		const ids = owed(subject, 'security');
		await expect(result(page)).toContainText(`${ids.length} of ${catalog.duties.length} shown`);
		const found = await shown(page).evaluateAll((rows) =>
			rows.map((row) => (row as HTMLElement).dataset['duty']),
		);
		expect(found.toSorted()).toEqual(ids.toSorted());
		expect(await audit(page)).toEqual([]);
		await page.getByRole('button', { name: 'Show all' }).click();
		await expect(result(page)).toBeEmpty();
		await expect(page).toHaveURL(subject.path!);
		await page.goBack();
		await expect(result(page)).toContainText('shown');
	});

test('a chip narrows to its team, and the address follows', async ({ page }) => {
	await page.setViewportSize(viewports.laptop);
	await page.goto('/services/amazon-rds/');
	await chip(page, 'network').click();
	await expect(shown(page)).toHaveCount(owed(subjects[0]!, 'network').length);
	await expect(page).toHaveURL(/\/services\/amazon-rds\/\?team=network$/);
});

test('a link to a team shows what is the team’s', async ({ page }) => {
	await page.setViewportSize(viewports.laptop);
	await page.goto('/services/amazon-rds/#team-network');
	await expect(chip(page, 'network').getByRole('checkbox')).toBeChecked();
	await expect(shown(page)).toHaveCount(owed(subjects[0]!, 'network').length);
});

test('a team that does not exist is ignored, and that is said', async ({ page }) => {
	await page.goto('/services/amazon-rds/?team=<img src=x>');
	await expect(result(page)).toContainText('"%3Cimg+src%3Dx%3E"');
	await expect(page.locator('main img')).toHaveCount(0);
	await expect(page.locator('.row[data-out]')).toHaveCount(0);
});

test('a row that a link names is shown, whosever it is', async ({ page }) => {
	await page.goto('/service-models/paas/?team=platform#key-management');
	await expect(page.locator('#key-management')).toBeInViewport();
	await expect(page.locator('#key-management')).toBeFocused();
});

test('a page whose teams cannot be loaded says so and shows everything', async ({ page }) => {
	await page.route('**/_data/teams.json', (route) => route.abort());
	await page.goto('/services/amazon-rds/?team=platform');
	await expect(result(page)).toContainText('could not be loaded');
	await expect(page.locator('.row[data-out]')).toHaveCount(0);
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
		await expect(chip(page, 'security')).toContainText('SecOps, EMEA');
		await expect(page.locator('.row[data-duty=backup-and-recovery]')).toBeVisible();
		await page.getByRole('button', { name: 'Copy link to this assignment' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
		const address = await page.evaluate(() => navigator.clipboard.readText());
		expect(address).toContain(
			'?team=security&teams=security:SecOps%252C+EMEA&assign=backup-and-recovery:security',
		);
		const other = await context.newPage();
		await other.goto(address);
		await expect(other.locator('#team-security')).toContainText('SecOps, EMEA');
		await expect(other.locator('.row[data-duty=backup-and-recovery]')).toBeVisible();
		const stored = await other.evaluate(() => JSON.stringify({ ...localStorage }));
		expect(stored).not.toContain('SecOps');
	});

test('the form has no fault that axe finds, and goes back to the usual teams', async ({ page }) => {
	await page.setViewportSize(viewports.laptop);
	await page.goto('/services/amazon-rds/?teams=platform:Core&assign=key-management:platform');
	await expect(chip(page, 'platform')).toContainText('Core');
	await openForm(page);
	await expect(page.getByLabel('Name of Platform')).toHaveValue('Core');
	await expect(page.getByRole('combobox', { name: 'Key management' })).toHaveValue('platform');
	expect(await audit(page)).toEqual([]);
	// The audit leaves the page as narrow as a phone, where the form is folded away.
	await page.setViewportSize(viewports.laptop);
	await page.getByRole('button', { name: 'Back to the usual teams' }).click();
	await expect(chip(page, 'platform')).toContainText('Platform');
	await expect(page).toHaveURL(/\/services\/amazon-rds\/$/);
});

test('a name is text, whatever it says, and what means nothing is named', async ({ page }) => {
	await page.goto(
		`/services/amazon-rds/?teams=platform:${encodeURIComponent('<img src=x onerror=alert(1)>')},x:y&assign=a:b`,
	);
	await expect(chip(page, 'platform')).toContainText('<img src=x onerror=alert(1)>');
	await expect(page.locator('main img')).toHaveCount(0);
	for (const ignored of ['"x:y"', '"a:b"']) await expect(result(page)).toContainText(ignored);
});

for (const width of [320, 390])
	test(`the longest name of a team fits a page of ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const teams = `team=platform&teams=platform:${'W'.repeat(40)}`;
		await page.goto(`/services/amazon-rds/?${teams}`);
		await openForm(page);
		await expect(chip(page, 'platform')).toContainText('WWW');
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await page.goto(`/compare/?${teams}`);
		await expect(page.locator('[data-applied]')).toContainText('WWW');
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});

test('a name that shows nothing is refused', async ({ page }) => {
	await page.goto('/services/amazon-rds/?teams=platform:%E3%85%A4,security:%CC%81%CC%82');
	await expect(result(page)).toContainText('platform:');
	await expect(chip(page, 'platform')).toContainText('Platform');
});

test('links to other pages of teams take the assignment along', async ({ page }) => {
	await page.setViewportSize(viewports.laptop);
	await page.goto('/services/amazon-rds/?teams=platform:Core');
	await expect(chip(page, 'platform')).toContainText('Core');
	await page.getByRole('navigation', { name: 'Main' }).getByText('Compare').click();
	await expect(page).toHaveURL(/\/compare\/\?teams=platform:Core$/);
	await page.getByRole('button', { name: /^Filter/ }).click();
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
	const narrowed = page.getByRole('button', { name: 'Remove the filter “Team: Data Office”' });
	await expect(narrowed).toBeVisible();
	await expect(page.locator('[data-notice]')).toContainText('were ignored: "nothing:data"');
	const rows = page.locator('tr[data-row]:visible');
	await expect(rows).toHaveCount(dutiesOf('data').length + 1);
	await expect(page.locator('tr[data-row=key-management]')).toBeVisible();
	await narrowed.click();
	await expect(rows).toHaveCount(catalog.duties.length);
	await expect(narrowed).toBeHidden();
	await expect(page).toHaveURL(/\/compare\/\?teams=data:Data\+Office&assign=key-management:data$/);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole page is shown, a team’s chip is landed on, and it narrows', async ({ page }) => {
		await page.setViewportSize(viewports.laptop);
		await page.goto('/service-models/paas/?team=platform#team-platform');
		await expect(chip(page, 'platform')).toBeInViewport();
		await expect(page.getByText('Rename or reassign teams')).toBeHidden();
		await chip(page, 'platform').click();
		await expect(page.locator('.row:visible')).toHaveCount(owed(subjects[2]!, 'platform').length);
	});
});
