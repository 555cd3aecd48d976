import type { Page } from '@playwright/test';
import { buildColumn } from '../../src/domain/matrix/column.ts';
import { serviceSubject } from '../../src/domain/matrix/subject.ts';
import { toMarkdownNote, toTicketText } from '../../src/domain/share/share-text.ts';
import { audit } from './audit.ts';
import { expect, test } from './complaints.ts';
import { catalog, onePageOfEachKind, viewports } from './site.ts';

const rds = buildColumn(
	catalog,
	serviceSubject(catalog.services.find(({ id }) => id === 'amazon-rds')!),
);
const duty = 'guest-os-patching';
const cell = rds.cells.find((entry) => entry.duty === duty)!;
const row = (page: Page) => page.locator(`details.row[data-duty="${duty}"]`);
/** The controls of an answer stand in it. */
const openRow = (page: Page) => row(page).locator('summary').first().click();
const copyLink = (page: Page) => row(page).getByRole('link', { name: /^Copy link to/ });
const moreOf = (page: Page) => row(page).getByRole('button', { name: /^Share/ });
const menu = (page: Page) => page.locator('.share-menu');
const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const confirmed = (page: Page, text: string) =>
	expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

test.describe('with the clipboard', () => {
	test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

	for (const viewport of Object.values(viewports)) {
		test(`a row’s link is copied in full and confirmed at ${viewport.width} px`, async ({
			page,
			baseURL,
		}) => {
			await page.setViewportSize(viewport);
			await page.goto('/services/amazon-rds/?utm_source=mail');
			await openRow(page);
			await copyLink(page).click();
			await confirmed(page, 'Link copied');
			const address = `${baseURL}/services/amazon-rds/#${duty}`;
			expect(await pasted(page)).toBe(address);
			expect(page.url()).toBe(address);
		});
	}

	test('the keyboard copies too, and the link keeps what the page is narrowed to', async ({
		page,
		baseURL,
	}) => {
		await page.goto('/service-models/paas/?team=platform');
		await page.locator('#duties .anchor').focus();
		await expect(page.locator('#duties .anchor')).toHaveAccessibleName(
			/^Copy link to Who does what/,
		);
		await page.keyboard.press('Enter');
		await confirmed(page, 'Link copied');
		expect(await pasted(page)).toBe(`${baseURL}/service-models/paas/?team=platform#duties`);
	});

	test('the menu of a page copies its Markdown twin; that of a row does not offer it', async ({
		page,
		request,
	}) => {
		await page.goto('/services/amazon-rds/');
		await page.getByRole('button', { name: 'Share this page' }).click();
		await menu(page).getByRole('button', { name: 'Copy page as Markdown' }).click();
		await confirmed(page, 'Page copied as Markdown');
		const twin = await (await request.get('/services/amazon-rds.md')).text();
		expect(await pasted(page)).toBe(twin);
		await openRow(page);
		await moreOf(page).click();
		await expect(menu(page).getByRole('button', { name: 'Copy link' })).toBeVisible();
		await expect(menu(page).getByRole('button', { name: 'Copy page' })).toBeHidden();
	});

	test('the menu of a row copies its link, Markdown and a text for a ticket', async ({
		page,
		baseURL,
	}) => {
		await page.goto('/services/amazon-rds/');
		await openRow(page);
		const place = {
			title: `${cell.title} on Amazon RDS`,
			address: `${baseURL}/services/amazon-rds/#${duty}`,
			answer: cell,
		};
		const copies: [name: string, said: string, text: string][] = [
			['Copy link', 'Link copied', place.address],
			['Copy as Markdown', 'Copied as Markdown', toMarkdownNote(place)],
			['Copy as plain text', 'Copied as plain text', toTicketText(place)],
		];
		for (const [name, said, text] of copies) {
			await moreOf(page).click();
			await menu(page).getByRole('button', { name }).click();
			await confirmed(page, said);
			expect(await pasted(page)).toBe(text);
			await expect(moreOf(page)).toBeFocused();
		}
	});

	test('the menu of the page passes on its title, its sentence and its link', async ({
		page,
		baseURL,
	}) => {
		await page.goto('/services/amazon-rds/');
		await page.getByRole('button', { name: 'Share this page' }).click();
		await menu(page).getByRole('button', { name: 'Copy as plain text' }).click();
		await confirmed(page, 'Copied as plain text');
		const summary = catalog.services.find(({ id }) => id === 'amazon-rds')!.summary;
		expect(await pasted(page)).toBe(
			`Amazon RDS\n${summary}\nLink: ${baseURL}/services/amazon-rds/\n`,
		);
	});

	test('a row and an open cell of the comparison have addresses of their own', async ({
		page,
		baseURL,
	}) => {
		await page.setViewportSize(viewports.laptop);
		await page.goto('/compare/?columns=amazon-rds,iaas');
		await page.getByRole('rowheader', { name: cell.title }).hover();
		await page.getByRole('link', { name: `Copy link to the row ${cell.title}` }).click();
		await confirmed(page, 'Link copied');
		expect(await pasted(page)).toBe(`${baseURL}/compare/?columns=amazon-rds,iaas#row-${duty}`);
		const open = page.locator(`td[data-duty="${duty}"][data-subject="amazon-rds"]`);
		await open.locator('summary').click();
		await open.getByRole('button', { name: `Share ${cell.title} on Amazon RDS` }).click();
		await menu(page).getByRole('button', { name: 'Copy as plain text' }).click();
		await confirmed(page, 'Copied as plain text');
		expect(await pasted(page)).toBe(
			toTicketText({
				title: `${cell.title} on Amazon RDS`,
				address: `${baseURL}/services/amazon-rds/#${duty}`,
				answer: cell,
			}),
		);
	});

	test('a service in the index is copied as the address of its page', async ({ page, baseURL }) => {
		await page.goto('/services/');
		await page.getByRole('link', { name: 'Amazon RDS', exact: true }).hover();
		await page.getByRole('link', { name: 'Copy link to Amazon RDS', exact: true }).click();
		await confirmed(page, 'Link copied');
		expect(await pasted(page)).toBe(`${baseURL}/services/amazon-rds/`);
		expect(page.url()).toBe(`${baseURL}/services/`);
	});

	test('an answer that cannot be loaded is not passed on half', async ({ page }) => {
		await page.route('**/_data/columns/amazon-rds.json', (route) => route.abort());
		await page.goto('/services/amazon-rds/');
		await openRow(page);
		await moreOf(page).click();
		await menu(page).getByRole('button', { name: 'Copy as Markdown' }).click();
		await confirmed(page, 'The text could not be loaded.');
	});
});

test('every place of a page has a control that is large enough and comes when it is pointed at', async ({
	page,
}) => {
	for (const path of onePageOfEachKind) {
		await page.goto(path);
		await page.evaluate(() => {
			for (const row of document.querySelectorAll('details.row'))
				(row as HTMLDetailsElement).open = true;
		});
		const places = page.locator('.page-body :is(.row, :is(h2, h3)[id]:has(> .anchor)):visible');
		if (/amazon|paas/.test(path)) expect(await places.count(), path).toBeGreaterThan(15);
		for (const place of (await places.all()).slice(0, 25)) {
			const link = place.locator('.anchor').first();
			const share = link.locator('xpath=following-sibling::button[1]');
			for (const control of [link, share]) {
				const box = await control.boundingBox();
				expect(Math.min(box?.width ?? 0, box?.height ?? 0), path).toBeGreaterThanOrEqual(24);
				await control.focus();
				await expect(control).toHaveCSS('opacity', '1');
			}
		}
	}
});

test('where the browser refuses, the address can be copied by hand', async ({ page, baseURL }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'clipboard', { value: undefined }),
	);
	await page.goto('/services/amazon-rds/');
	await openRow(page);
	await copyLink(page).focus();
	await page.keyboard.press('Enter');
	const field = page.getByRole('dialog', { name: 'Copy by hand' }).getByRole('textbox');
	await expect(field).toHaveValue(`${baseURL}/services/amazon-rds/#${duty}`);
	await expect(field).toBeFocused();
	expect(await audit(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(field).toBeHidden();
	await expect(copyLink(page)).toBeFocused();
});

test('the menu is stepped through with arrow keys, and Escape gives the focus back', async ({
	page,
}) => {
	await page.goto('/services/amazon-rds/');
	await openRow(page);
	await moreOf(page).focus();
	await page.keyboard.press('Enter');
	const focused = page.locator('.share-menu button:focus');
	await expect(focused).toHaveText('Copy link');
	await page.keyboard.press('ArrowDown');
	await expect(focused).toHaveText('Copy as Markdown');
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowUp');
	await expect(focused).toHaveText('Copy as plain text');
	await expect(moreOf(page)).toHaveAttribute('aria-expanded', 'true');
	expect(await audit(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(menu(page)).toBeHidden();
	await expect(moreOf(page)).toBeFocused();
	await expect(moreOf(page)).toHaveAttribute('aria-expanded', 'false');
});

test('a second press on the button closes its menu', async ({ page }) => {
	await page.goto('/services/amazon-rds/');
	const button = page.getByRole('button', { name: 'Share this page' });
	await button.click();
	await expect(menu(page)).toBeVisible();
	await button.click();
	await expect(menu(page)).toBeHidden();
	await button.click();
	await expect(menu(page)).toBeVisible();
});

test('the device’s own share sheet gets title and address, where there is one', async ({
	page,
	baseURL,
}) => {
	await page.addInitScript(() =>
		Object.assign(navigator, {
			share: (data: ShareData) => {
				Object.assign(window, { shared: data });
				return Promise.resolve();
			},
		}),
	);
	await page.goto('/services/amazon-rds/');
	await openRow(page);
	await moreOf(page).click();
	await menu(page).getByRole('button', { name: 'Share…' }).click();
	expect(await page.evaluate(() => (window as unknown as { shared: ShareData }).shared)).toEqual({
		title: `Amazon RDS: ${cell.title}`,
		url: `${baseURL}/services/amazon-rds/#${duty}`,
	});
});

test('nothing of the menu is loaded before somebody reaches for it', async ({ page }) => {
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await page.goto('/services/amazon-rds/', { waitUntil: 'networkidle' });
	expect(loaded.filter((url) => /share-menu|page-answers|\.json/.test(url))).toEqual([]);
	await openRow(page);
	await copyLink(page).hover();
	await expect.poll(() => loaded.some((url) => /share-menu/.test(url))).toBe(true);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a copy link leads to its place', async ({ page }) => {
		await page.goto('/services/amazon-rds/');
		await openRow(page);
		await row(page).getByRole('link', { name: 'Link to this answer' }).click();
		await expect(page).toHaveURL(new RegExp(`#${duty}$`));
		await expect(row(page)).toBeInViewport();
		await expect(page.getByRole('button', { name: 'Share this page' })).toBeHidden();
	});
});

test.describe('the first time that it is asked for', () => {
	for (const [device, viewport] of Object.entries(viewports))
		test(`the menu stands beside its button on a ${device}, however late its style comes`, async ({
			page,
		}) => {
			await page.setViewportSize(viewport);
			await page.route('**/*share-menu*.css', async (route) => {
				await new Promise((resolve) => setTimeout(resolve, 400));
				await route.continue();
			});
			await page.goto('/services/amazon-rds/');
			const button = page.getByRole('button', { name: 'Share this page' });
			await button.click();
			await expect(menu(page)).toBeVisible();
			const [asked, opened] = [(await button.boundingBox())!, (await menu(page).boundingBox())!];
			expect(opened.y).toBeGreaterThanOrEqual(asked.y + asked.height);
			expect(opened.y).toBeLessThan(asked.y + asked.height + 12);
			expect(opened.x).toBeLessThan(asked.x + asked.width);
			expect(opened.x + opened.width).toBeGreaterThan(asked.x);
			expect(opened.x + opened.width).toBeLessThanOrEqual(viewport.width);
			expect(opened.width).toBeLessThan(viewport.width);
		});
});
