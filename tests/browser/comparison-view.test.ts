import type { Locator, Page } from '@playwright/test';
import { readyComparisonPath } from '../../src/domain/paths.ts';
import { describeCompared, subjectsOf } from '../../src/domain/matrix/compared.ts';
import { resolveCell } from '../../src/domain/matrix/matrix.ts';
import { expect, test } from './complaints.ts';
import { catalog, overflow, twelveColumns, viewports } from './site.ts';

const three = '?columns=amazon-ec2,aws-fargate,aws-lambda';
const threeSubjects = subjectsOf(catalog, ['amazon-ec2', 'aws-fargate', 'aws-lambda']);
const cell = (page: Page, duty: string, subject: string) =>
	page.locator(`td[data-duty="${duty}"][data-subject="${subject}"]`);
const sheet = (page: Page) => page.getByRole('dialog', { name: /: / });

async function open(page: Page, address: string) {
	await page.goto(`/compare/${address}`);
	await expect(page.locator('comparison-table')).toHaveAttribute('data-ready', '');
	await expect(page.locator('td.pending')).toHaveCount(0);
}

async function expectOnScreen(page: Page, part: Locator) {
	await expect(part).toBeVisible();
	const { x, y, width, height } = (await part.boundingBox())!;
	const screen = page.viewportSize()!;
	expect(x).toBeGreaterThanOrEqual(0);
	expect(y).toBeGreaterThanOrEqual(0);
	expect(x + width).toBeLessThanOrEqual(screen.width);
	expect(y + height).toBeLessThanOrEqual(screen.height);
}

const ready = catalog.comparisons.map(({ id, columns }) => ({ path: `${id}/`, columns }));
const most = ready.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));

test.describe('the first row', () => {
	for (const address of ['', three, twelveColumns, 'ec2-fargate-lambda/', most.path]) {
		test(`begins within 420 px on a laptop in /compare/${address.slice(0, 24)}`, async ({
			page,
		}) => {
			await page.setViewportSize(viewports.laptop);
			await open(page, address);
			const top = (await page.locator('tr[data-row] td').first().boundingBox())!.y;
			expect(top).toBeLessThanOrEqual(420);
		});

		test(`is on the first screen of a phone in /compare/${address.slice(0, 24)}`, async ({
			page,
		}) => {
			await page.setViewportSize(viewports.phone);
			await open(page, address);
			await expectOnScreen(page, page.locator('tr[data-row] td').first());
			expect(await overflow(page)).toBeLessThanOrEqual(0);
		});
	}
});

test('the compact view shows every row on one screen of a laptop', async ({ page }) => {
	await page.setViewportSize(viewports.laptop);
	for (const columns of [three, twelveColumns]) {
		await open(page, columns);
		await page.getByRole('checkbox', { name: 'Compact' }).check();
		await expect(page).toHaveURL(/view=compact$/);
		const rows = page.locator('tr[data-row]');
		await page.locator('.comparison-scroller').evaluate((node) => {
			const header = document.querySelector<HTMLElement>('.site-header')!.offsetHeight;
			scrollTo(0, node.getBoundingClientRect().top + scrollY - header);
		});
		await expect(rows.first()).toBeInViewport({ ratio: 1 });
		await expect(rows.last()).toBeInViewport({ ratio: 1 });
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: viewports.phone });

	test('three columns stand side by side, each with its owner', async ({ page }) => {
		await open(page, three);
		const row = page.locator('tr[data-row="key-management"]');
		const boxes = await row.locator('td').evaluateAll((cells) =>
			cells.map((node) => {
				const { left, right, top } = node.getBoundingClientRect();
				return { left, right, top };
			}),
		);
		expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
		for (const { left, right } of boxes) {
			expect(left).toBeGreaterThanOrEqual(0);
			expect(right).toBeLessThanOrEqual(viewports.phone.width);
		}
		await expect(row.locator('.owner').first()).toBeVisible();
	});

	test('a tap opens one answer over the page, and the address keeps it', async ({ page }) => {
		await open(page, three);
		const duty = 'encryption-at-rest';
		await cell(page, duty, 'aws-lambda').locator('summary').click();
		await expectOnScreen(page, sheet(page));
		await expect(sheet(page).getByRole('heading')).toHaveText(/^AWS Lambda: /);
		await expect(page).toHaveURL(/open=encryption-at-rest@aws-lambda$/);
		const record = catalog.duties.find(({ id }) => id === duty)!;
		const { allocation } = resolveCell(record, threeSubjects[2]!);
		for (const { title } of allocation.sources)
			await expect(sheet(page).getByRole('link', { name: title })).toBeVisible();
		await page.reload();
		await expect(sheet(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(sheet(page)).toBeHidden();
		await expect(page).toHaveURL(/aws-lambda$/);
		await cell(page, duty, 'aws-fargate').locator('summary').click();
		await page.getByRole('button', { name: 'Close' }).click();
		await expect(sheet(page)).toBeHidden();
	});

	test('a link to an opened row shows its answers below one another', async ({ page }) => {
		await open(page, `${three}&open=key-management`);
		const answers = page.locator('tr[data-row="key-management"] .answer');
		const boxes = await answers.evaluateAll((nodes) =>
			nodes.map((node) => {
				const { width, top } = node.getBoundingClientRect();
				return { width, top };
			}),
		);
		for (const { width } of boxes) expect(width).toBeGreaterThan(viewports.phone.width * 0.8);
		expect(boxes.map(({ top }) => top)).toEqual(
			boxes.map(({ top }) => top).toSorted((a, b) => a - b),
		);
	});
});

for (const [device, viewport] of Object.entries(viewports)) {
	test(`no menu opens beyond the screen of a ${device}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await open(page, three);
		for (const name of ['Filter', 'Export']) {
			const button = page.getByRole('button', { name: new RegExp(`^${name}`) });
			await button.click();
			await expectOnScreen(page, page.getByRole('dialog', { name, exact: true }));
			await page.keyboard.press('Escape');
			await expect(button).toBeFocused();
		}
		await page.getByRole('button', { name: 'EC2', exact: true }).click();
		await expectOnScreen(page, page.locator('[data-column-menu]'));
		await page.keyboard.press('Escape');
		await page.locator('[data-add-column]').fill('amazon');
		const list = (await page.getByRole('listbox').boundingBox())!;
		expect(list.x).toBeGreaterThanOrEqual(0);
		expect(list.x + list.width).toBeLessThanOrEqual(viewport.width);
	});
}

test.describe('a view', () => {
	test.use({ viewport: viewports.laptop });

	test('names the page: its title, its heading and its description', async ({ page }) => {
		await open(page, `${three}&layer=data`);
		await expect(page).toHaveTitle(/^Compare EC2, Fargate and Lambda/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Compare EC2, Fargate and Lambda',
		);
		const data = catalog.duties.filter(({ layer }) => layer === 'data').length;
		await expect(page.locator('meta[name=description]')).toHaveAttribute(
			'content',
			`${data} of ${catalog.duties.length} duties side by side (Layer: Data): Amazon EC2, AWS Fargate and AWS Lambda.`,
		);
		await page.getByRole('button', { name: 'Remove AWS Lambda' }).click();
		await expect(page).toHaveTitle(/^Compare EC2 and Fargate/);
	});

	test('shows each filter as a chip that lifts it', async ({ page }) => {
		await open(page, `${three}&layer=data&owner=aws&in=aws-lambda&sort=name`);
		const chips = page.getByRole('button', { name: /^Remove the filter/ });
		await expect(chips).toHaveText(['Layer: Data ×', 'Owner: AWS in Lambda ×', 'Order: Name ×']);
		await expect(page.getByRole('button', { name: 'Filter 3' })).toBeVisible();
		await chips.nth(1).click();
		await expect(page).toHaveURL(/layer=data&sort=name$/);
		await page.getByRole('button', { name: 'Clear all' }).click();
		await expect(chips).toHaveCount(0);
		await expect(page).toHaveURL(/columns=amazon-ec2,aws-fargate,aws-lambda$/);
	});

	test('shows what moves to a column when its head is pressed', async ({ page }) => {
		await open(page, three);
		const [from, to] = threeSubjects;
		const moved = catalog.duties.filter(
			(duty) =>
				resolveCell(duty, from!).allocation.owner !== resolveCell(duty, to!).allocation.owner,
		);
		const head = page.getByRole('button', { name: /^From EC2/ }).first();
		await head.click();
		await expect(head).toHaveAttribute('aria-pressed', 'true');
		await expect(page.locator('tr[data-row]:visible')).toHaveCount(moved.length);
		await expect(page).toHaveURL(/moved=aws-fargate$/);
		await expect(page.getByRole('button', { name: /“Moves from EC2 to Fargate”/ })).toBeVisible();
	});

	test('opens a whole row, so that no ground is left beside an answer', async ({ page }) => {
		await open(page, three);
		await cell(page, 'runtime-patching', 'aws-fargate').locator('summary').click();
		const row = page.locator('tr[data-row="runtime-patching"]');
		await expect(row.locator('details[open]')).toHaveCount(3);
		await expect(page).toHaveURL(/open=runtime-patching$/);
		const grounds = await row
			.locator('td')
			.evaluateAll((cells) => cells.map((node) => getComputedStyle(node).backgroundColor));
		for (const ground of grounds) expect(ground).toBe('rgba(0, 0, 0, 0)');
		await cell(page, 'runtime-patching', 'aws-lambda').locator('summary').click();
		await expect(row.locator('details[open]')).toHaveCount(0);
	});

	test('is copied as Markdown, from its own menu and from the page’s', async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, `${three}&layer=data`);
		const pasted = () => page.evaluate(() => navigator.clipboard.readText());
		await page.getByRole('button', { name: 'Export' }).click();
		await page.getByRole('button', { name: 'Copy as Markdown' }).click();
		await expect.poll(pasted).toContain('| Duty | Amazon EC2 | AWS Fargate | AWS Lambda |');
		const text = await pasted();
		expect(text).toContain('| Key management |');
		expect(text).not.toContain('| Hardware');
		await page.keyboard.press('Escape');
		await page.evaluate(() => navigator.clipboard.writeText(''));
		await page.getByRole('button', { name: 'Share this page' }).click();
		await page.locator('.share-menu').getByRole('button', { name: 'Copy as Markdown' }).click();
		await expect.poll(pasted).toBe(text);
	});
});

test.describe('a comparison that people ask for', () => {
	const [record] = catalog.comparisons;
	const path = readyComparisonPath(record!.id);
	const subjects = subjectsOf(catalog, record!.columns);

	test('is a page with its own title, summary, columns and what moves', async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('comparison-table')).toHaveAttribute('data-ready', '');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Compare ${record!.title}`);
		await expect(page.locator('[data-summary]')).toHaveText(describeCompared(catalog, subjects));
		const columns = page.locator('thead th[data-column]:visible');
		await expect(columns).toHaveCount(subjects.length);
		const moves = page.getByRole('region', { name: 'What moves' });
		for (const { label } of subjects.slice(1))
			await expect(moves.getByRole('heading', { name: `→ ${label}` })).toBeVisible();
	});

	test('keeps its address while its columns stay, and becomes a view for any when they change', async ({
		page,
	}) => {
		await page.goto(path);
		await expect(page.locator('comparison-table')).toHaveAttribute('data-ready', '');
		await page.getByRole('checkbox', { name: /^Differences/ }).check();
		await expect(page).toHaveURL(new RegExp(`${path}\\?only=differences$`));
		await page.locator('[data-add-column]').fill('s3');
		await page.keyboard.press('Enter');
		const columns = [...record!.columns, 'amazon-s3'].join();
		await expect(page).toHaveURL(new RegExp(`/compare/\\?columns=${columns}&only=differences$`));
		await expect(page.locator('[data-summary]')).toBeHidden();
		await page.goBack();
		await expect(page).toHaveURL(new RegExp(`${path}\\?only=differences$`));
		await expect(page.locator('thead th[data-column]:visible')).toHaveCount(subjects.length);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Compare ${record!.title}`);
	});

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false });

		test('shows every answer of its columns, and what moves', async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('td[data-owner]')).toHaveCount(
				subjects.length * catalog.duties.length,
			);
			await expect(page.locator('td[data-owner] summary').first()).toBeVisible();
			await expect(page.locator('.comparison-controls')).toBeHidden();
			await expect(page.getByRole('region', { name: 'What moves' })).toBeVisible();
		});
	});
});
