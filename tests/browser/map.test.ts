import type { Page } from '@playwright/test';
import { buildMapMarks } from '../../src/domain/map/map-data.ts';
import { markings, marksOf, readMark } from '../../src/domain/map/map-marks.ts';
import { buildMap, narrowPartsOf, sheetsOf } from '../../src/domain/map/map-sheet.ts';
import { latestReading } from '../../src/domain/matrix/coverage.ts';
import { resolveCell } from '../../src/domain/matrix/matrix.ts';
import { serviceSubject } from '../../src/domain/matrix/subject.ts';
import { comparisonPath } from '../../src/domain/paths.ts';
import { audit } from './audit.ts';
import { expect, test } from './complaints.ts';
import { catalog, overflow, viewports } from './site.ts';

const map = buildMap(catalog);
const marks = buildMapMarks(map, latestReading(catalog));
const rds = serviceSubject(catalog.services.find(({ id }) => id === 'amazon-rds')!);
const duty = catalog.duties.find(({ id }) => id === 'runtime-patching')!;
const answer = resolveCell(duty, rds);
const sheets = sheetsOf(map, 'category');
const cellOf = (page: Page, subject = rds.id, id = duty.id) =>
	page.locator(`.map a[data-subject="${subject}"][data-duty="${id}"]`);
const parts = narrowPartsOf(map);
const models = sheetsOf(map, 'model').flatMap((sheet) => sheet.map(({ name }) => name));
const heads = (page: Page) =>
	page.locator('th[data-column]').evaluateAll((all) => all.map((head) => head.dataset['column']));

/** Opens the map with its script there: it waits for somebody who does something. */
async function open(page: Page, search = '') {
	await page.goto(`/map/${search}`);
	await page.locator('service-map').dispatchEvent('pointerover');
	await expect(page.locator('.map [tabindex="0"]')).toHaveCount(1);
}

test.beforeEach(async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
});

test('a pointer that comes before the script is shown the answer all the same', async ({
	page,
}) => {
	await page.goto('/map/');
	await cellOf(page).hover();
	const card = page.locator('.map-card');
	await expect(card).toContainText(duty.title);
	await expect(card).toContainText(rds.label);
	await expect(card).toContainText(answer.allocation.sources[0]!.title);
	// Its column, and its row on each sheet.
	await expect(page.locator('[data-now]')).toHaveCount(1 + sheets.length);
	await page.mouse.move(5, 5);
	await expect(card).toBeHidden();
});

test('a click leads to the row of the answer, a head to its page', async ({ page }) => {
	await page.goto('/map/');
	await cellOf(page).click();
	await expect(page).toHaveURL(/\/services\/amazon-rds\/#runtime-patching$/);
	await page.goto('/map/');
	await page.locator('th[data-column="amazon-rds"] a').click();
	await expect(page).toHaveURL(/\/services\/amazon-rds\/$/);
	await page.goto('/map/');
	await page.locator(`th[data-row="${duty.id}"] a`).first().click();
	await expect(page).toHaveURL(/\/duties\/runtime-patching\/$/);
});

test('the tabulator reaches one cell, arrows all others and the names, Escape closes the card', async ({
	page,
}) => {
	await open(page);
	const first = page.locator('.map a[data-duty]').first();
	await first.focus();
	await expect(page.locator('.map-card')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('.map-card')).toBeHidden();
	const focused = () =>
		page.evaluate(() => {
			const { dataset, parentElement } = document.activeElement as HTMLElement;
			return dataset['subject']
				? `${dataset['duty']} ${dataset['subject']}`
				: (parentElement?.dataset['row'] ?? parentElement?.dataset['column'] ?? '');
		});
	const [left, right] = await heads(page);
	const [upper, lower] = catalog.duties.map(({ id }) => id);
	const last = sheets[0]!.flatMap(({ columns }) => columns).at(-1)!.id;
	const walk: [key: string, at: string | undefined][] = [
		['ArrowRight', `${upper} ${right}`],
		['ArrowDown', `${lower} ${right}`],
		['End', `${lower} ${last}`],
		['Home', `${lower} ${left}`],
		['ArrowLeft', lower],
		['ArrowRight', `${lower} ${left}`],
		['ArrowUp', `${upper} ${left}`],
		['ArrowUp', left],
		['ArrowDown', `${upper} ${left}`],
		['PageDown', `${catalog.duties[10]!.id} ${left}`],
	];
	for (const [key, at] of walk) {
		await page.keyboard.press(key);
		expect(await focused(), key).toBe(at);
	}
	await expect(page.locator('.map a[data-duty][tabindex="0"]')).toHaveCount(1);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/services/${left}/#${catalog.duties[10]!.id}$`));
});

test('columns stand by category or by model, the address keeps it, and going back undoes it', async ({
	page,
}) => {
	await open(page);
	const before = await heads(page);
	await page.getByLabel('Columns').selectOption('model');
	await expect(page).toHaveURL(/\?by=model$/);
	await expect(page.locator('.map-group')).toHaveText(models);
	const after = await heads(page);
	expect(after.toSorted()).toEqual(before.toSorted());
	expect(after).not.toEqual(before);
	// A cell has gone along with its head.
	const places = await page.locator('.map').evaluateAll((tables) =>
		tables.map((table) => {
			const columns = [...table.querySelectorAll<HTMLElement>('th[data-column]')];
			return [...table.querySelectorAll('tr[data-team]')].every((row) =>
				[...row.querySelectorAll<HTMLElement>('a[data-subject]')].every(
					({ dataset }, index) => dataset['subject'] === columns[index]!.dataset['column'],
				),
			);
		}),
	);
	expect(places).toEqual(sheetsOf(map, 'model').map(() => true));
	await page.reload();
	await expect(page.locator('.map-group')).toHaveText(models);
	await page.getByLabel('Columns').selectOption('category');
	await expect.poll(() => heads(page)).toEqual(before);
});

for (const view of ['default', 'handoff', 'sources'] as const)
	test(`shows ${markings[view].label.toLowerCase()} by marks that are counted in the key`, async ({
		page,
	}) => {
		await open(page, `?view=${view}`);
		const row = catalog.duties.indexOf(duty);
		const mark = readMark(view, marks[rds.id]![view], row);
		if (mark) await expect(cellOf(page)).toHaveAttribute('data-mark', mark);
		for (const each of marksOf(view)) {
			const count = await page.locator(`.map a[data-mark="${each}"]`).count();
			await expect(page.locator(`[data-key] button[data-only="${each}"] b`)).toHaveText(
				count.toLocaleString('en-US'),
			);
		}
		expect(await audit(page)).toEqual([]);
	});

test('a mark of the key, a team, and words let what fits stand out', async ({ page }) => {
	await open(page);
	await page.locator('[data-key] button[data-only="customer"]').click();
	await expect(page).toHaveURL(/\?only=customer$/);
	const hits = page.locator('.map a[data-hit]');
	const customers = page.locator('.map a[data-owner="customer"]');
	await expect(hits).toHaveCount(await customers.count());
	await page.locator('[data-key] button[data-only="customer"]').click();
	await expect(page).toHaveURL(/\/map\/$/);
	await page.getByLabel('Team').selectOption('network');
	const { length } = catalog.duties.filter(({ team }) => team === 'network');
	await expect(hits).toHaveCount(length * catalog.services.length);
	await page.getByLabel('Team').selectOption('');
	await page.getByRole('searchbox').fill('elastic block store');
	await expect(page).toHaveURL(/\?find=elastic\+block\+store$/);
	await expect(page.locator('.map a[data-hit]:not([data-subject="amazon-ebs"])')).toHaveCount(0);
	await expect(hits).toHaveCount(catalog.duties.length);
	await expect(page.locator('[data-said]')).toHaveText('1 service');
});

test('services are chosen by their heads and taken to the comparison', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'Choose services' }).click();
	for (const id of ['amazon-ec2', 'aws-lambda'])
		await page.locator(`[data-add-column="${id}"]`).click();
	await expect(page).toHaveURL(/\?columns=amazon-ec2,aws-lambda$/);
	expect(await audit(page)).toEqual([]);
	await page.locator('.map-choice').getByRole('link', { name: 'Compare' }).click();
	await expect(page).toHaveURL(comparisonPath(['amazon-ec2', 'aws-lambda']));
});

test('an address that means nothing is told, and the rest is shown', async ({ page }) => {
	await open(page, '?view=nothing&by=model');
	await expect(page.locator('service-map [data-notice]')).toHaveText(
		'Parts of the address mean nothing here and were ignored: "nothing"',
	);
	await expect(page.locator('.map-group')).toHaveText(models);
});

test('says so where an answer cannot be had', async ({ page }) => {
	await page.route('**/_data/columns/amazon-rds.json', (route) => route.abort());
	test.info().annotations.push({ type: 'expected', description: 'a request that fails' });
	await open(page);
	await cellOf(page).hover();
	await expect(page.locator('.map-card')).toHaveText('The answer could not be loaded.');
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: viewports.phone });
	test.beforeEach(async ({ page }) => {
		await page.setViewportSize(viewports.phone);
	});

	test('shows one category at a time, and a tap opens the answer as a sheet', async ({ page }) => {
		await page.goto('/map/?category=database');
		const { columns } = parts.find(({ id }) => id === 'database')!;
		await expect(page.locator('th[data-column]:visible')).toHaveCount(columns.length);
		await expect(page.locator('.map:visible')).toHaveCount(1);
		await expect(page.getByRole('radio', { name: 'Database' }).first()).toBeInViewport();
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		const [service] = columns;
		const cell = cellOf(page, service!.id);
		await cell.tap();
		const sheet = page.locator('.map-card.as-sheet');
		await expect(sheet).toContainText(duty.title);
		const box = (await sheet.boundingBox())!;
		expect(Math.round(box.y + box.height)).toBe(viewports.phone.height);
		const { y, height } = (await cell.boundingBox())!;
		expect(y + height).toBeLessThanOrEqual(box.y);
		expect(await audit(page)).toEqual([]);
		await sheet.getByRole('link', { name: 'Open the answer' }).click();
		await expect(page).toHaveURL(new RegExp(`/services/${service!.id}/#runtime-patching$`));
	});

	test('what is looked for is shown, whichever category it is in', async ({ page }) => {
		await open(page);
		await page.getByRole('searchbox').fill('lambda');
		await expect(page.locator('th[data-column="aws-lambda"]')).toBeVisible();
		await page.getByRole('searchbox').fill('sagemaker');
		await expect(page.locator('th[data-column="amazon-sagemaker-ai"]')).toBeVisible();
		await expect(page.locator('th[data-column="aws-lambda"]')).toBeHidden();
	});

	test('cells are large enough for a finger, at 320 pixels too', async ({ page }) => {
		const largest = parts.toSorted((a, b) => b.columns.length - a.columns.length)[0]!;
		for (const width of [390, 320]) {
			await page.setViewportSize({ width, height: 844 });
			await page.goto(`/map/?category=${largest.id}`);
			expect(await overflow(page)).toBeLessThanOrEqual(0);
			const sizes = await page
				.locator('.map td:visible')
				.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()));
			expect(sizes.length).toBeGreaterThan(0);
			const map = (await page.locator('.map:visible').boundingBox())!;
			const right = Math.max(...sizes.map((size) => size.right));
			expect(right, 'no column is cut off').toBeLessThanOrEqual(map.x + map.width + 0.5);
			expect(Math.min(...sizes.map((size) => size.width))).toBeGreaterThanOrEqual(24);
			expect(Math.min(...sizes.map((size) => size.height))).toBeGreaterThanOrEqual(24);
		}
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('is a complete table whose cells are links, and a phone changes category', async ({
		page,
	}) => {
		await page.goto('/map/');
		await expect(page.getByRole('table')).toHaveCount(sheets.length);
		await expect(page.locator('.map a[data-duty]:visible')).toHaveCount(
			catalog.duties.length * catalog.services.length,
		);
		await page.setViewportSize(viewports.phone);
		await page.locator('.map-categories label').filter({ hasText: 'Storage' }).first().click();
		const { columns } = parts.find(({ id }) => id === 'storage')!;
		await expect(page.locator('th[data-column]:visible')).toHaveCount(columns.length);
	});
});

test('owners stay apart in forced colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/map/');
	const looks = await page.evaluate(() =>
		['customer', 'shared', 'aws', 'not-applicable'].map(
			(owner) =>
				getComputedStyle(
					document.querySelector(`.map a[data-owner="${owner}"]:not([data-exception])`)!,
				).backgroundImage,
		),
	);
	expect(new Set(looks).size).toBe(looks.length);
});

const papers: [format: string, pages: number][] = [
	['A4', sheets.length],
	['A3', 1],
];
for (const [format, pages] of papers)
	test(`prints on ${format}, ${pages === 1 ? 'all on one page' : 'a page a sheet'}`, async ({
		page,
	}) => {
		await page.goto('/map/');
		const paper = await page.pdf({ format, landscape: true });
		expect(paper.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(pages);
	});

for (const width of [1280, 1920])
	test(`names above the columns keep apart, and within the head, at ${width} pixels`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		for (const by of ['category', 'model']) {
			await open(page, by === 'model' ? '?by=model' : '');
			const boxes = await page.locator('.map-group').evaluateAll((all) =>
				all.map((name) => {
					const { left, right, top, bottom } = name.getBoundingClientRect();
					// The text stands at the upper end; below it is a line to the columns.
					return { left, right, top, bottom: Math.min(bottom, top + 14) };
				}),
			);
			for (const [index, box] of boxes.entries())
				for (const other of boxes.slice(0, index))
					expect(
						box.left >= other.right ||
							other.left >= box.right ||
							box.top >= other.bottom ||
							other.top >= box.bottom,
						JSON.stringify([box, other]),
					).toBe(true);
			const cut = await page
				.locator('th[data-column] a')
				.evaluateAll((all) =>
					all
						.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
						.map(({ textContent }) => textContent.trim()),
				);
			expect(cut, 'names that want a short form').toEqual([]);
		}
	});

test('the heavy line is seen in forced colours too', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/map/');
	const [line, ground] = await page
		.locator('.map .foot')
		.first()
		.evaluate((cell) => [
			getComputedStyle(cell, '::after').backgroundColor,
			getComputedStyle(document.body).backgroundColor,
		]);
	expect(line).not.toBe(ground);
});
