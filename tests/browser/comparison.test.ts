import type { Page } from '@playwright/test';
import { plainText } from '../../src/domain/code-spans.ts';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { resolveColumn } from '../../src/domain/matrix/matrix.ts';
import { modelSubject, serviceSubject } from '../../src/domain/matrix/subject.ts';
import { changingMoves, describeMove, movesBetween } from '../../src/domain/matrix/moves.ts';
import { expect, test } from './complaints.ts';
import { catalog, overflow, twelveColumns, viewports } from './site.ts';

const duties = catalog.duties.length;
const service = (id: string) => serviceSubject(catalog.services.find((entry) => entry.id === id)!);
const rows = (page: Page) => page.locator('tr[data-row]:visible');
const heads = (page: Page) => page.locator('thead th[data-column]:visible');
const adder = (page: Page) => page.getByRole('combobox', { name: 'Add a column' });
const words = (page: Page) => page.getByRole('searchbox', { name: 'Filter by words' });
const differences = (page: Page) => page.getByRole('checkbox', { name: /^Differences/ });
const menu = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
/** Opens a menu of the comparison, unless it is open. */
async function openMenu(page: Page, name: 'Filter' | 'Export') {
	if (!(await menu(page, name).isVisible()))
		await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
	return menu(page, name);
}
async function choose(page: Page, name: string, value: string) {
	await (await openMenu(page, 'Filter')).locator(`[name=${name}]`).selectOption(value);
}
async function inExportMenu(page: Page, label: string) {
	await (await openMenu(page, 'Export')).getByRole('button', { name: label, exact: true }).click();
}
const ready = (page: Page) =>
	expect(page.locator('comparison-table')).toHaveAttribute('data-ready', '');

async function shownColumns(page: Page): Promise<(string | null)[]> {
	return heads(page).evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-column')));
}

async function open(page: Page, query = '') {
	await page.goto(`/compare/${query}`);
	await ready(page);
	await expect(page.locator('td.pending')).toHaveCount(0);
}

test.use({ viewport: viewports.laptop });

test('shows the three service models by default, with the matrix’s answers', async ({ page }) => {
	await open(page);
	expect(await shownColumns(page)).toEqual(['iaas', 'paas', 'saas']);
	await expect(rows(page)).toHaveCount(duties);
	await expect(page.locator('[data-count]')).toHaveText(`${duties} of ${duties} duties`);
});

test('a fetched column holds exactly what the matrix says', async ({ page }) => {
	await open(page, '?columns=amazon-rds,amazon-eks/auto-mode');
	const cells = await page
		.locator('td[data-subject="amazon-rds"]')
		.evaluateAll((nodes) =>
			nodes.map(({ dataset }) =>
				[dataset['duty'], dataset['owner'], dataset['provenance']].join(' '),
			),
		);
	expect(cells).toEqual(
		resolveColumn(catalog, service('amazon-rds')).map(({ duty, allocation, provenance }) =>
			[duty.id, allocation.owner, provenance].join(' '),
		),
	);
	await expect(page.locator('td[data-subject="amazon-eks/auto-mode"]')).toHaveCount(duties);
});

test('a cell opens to the whole answer in place', async ({ page }) => {
	await open(page, '?columns=amazon-rds');
	const cell = page.locator('td[data-duty="guest-os-patching"]');
	const { allocation } = resolveColumn(catalog, service('amazon-rds')).find(
		({ duty }) => duty.id === 'guest-os-patching',
	)!;
	await cell.locator('summary').click();
	await expect(cell.getByText(plainText(allocation.aws!))).toBeInViewport();
	for (const source of allocation.sources)
		await expect(cell.getByRole('link', { name: source.title })).toHaveAttribute(
			'href',
			source.url,
		);
	await expect(cell.getByRole('link', { name: 'Permanent address' })).toHaveAttribute(
		'href',
		'/services/amazon-rds/#guest-os-patching',
	);
	await expect(page).toHaveURL(/open=guest-os-patching$/);
});

test.describe('columns by keyboard', () => {
	test('a closed cell opens wherever it is pressed', async ({ page }) => {
		await open(page);
		const cell = page.locator('td[data-duty="data-retention"][data-subject="paas"]');
		const { width, height } = (await cell.boundingBox())!;
		await cell.click({ position: { x: width - 8, y: height - 8 } });
		await expect(cell.locator('details')).toHaveAttribute('open', '');
	});

	test('are found by alias, added, moved and removed', async ({ page }) => {
		await open(page, '?columns=iaas,paas');
		const combobox = adder(page);
		await combobox.focus();
		await page.keyboard.type('elasticsearch service');
		await expect(
			page.getByRole('option', { name: 'Amazon OpenSearch Service', exact: true }),
		).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('Enter');
		await expect(heads(page)).toHaveCount(3);
		expect(await shownColumns(page)).toEqual(['iaas', 'paas', 'amazon-opensearch-service']);
		const chip = page.getByRole('button', { name: 'OpenSearch Service', exact: true });
		await chip.focus();
		await page.keyboard.press('Alt+ArrowLeft');
		await expect(page).toHaveURL(/columns=iaas,amazon-opensearch-service,paas$/);
		await expect(chip).toBeFocused();
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Move Amazon OpenSearch Service left' }).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/columns=amazon-opensearch-service,iaas,paas$/);
		await expect(chip).toBeFocused();
		await page.getByRole('button', { name: 'Remove IaaS' }).focus();
		await page.keyboard.press('Enter');
		expect(await shownColumns(page)).toEqual(['amazon-opensearch-service', 'paas']);
		await expect(combobox).toBeFocused();
	});

	test('arrow keys step through the matches, Escape closes the list', async ({ page }) => {
		await open(page);
		const combobox = adder(page);
		await combobox.focus();
		await page.keyboard.type('rds');
		const first = await combobox.getAttribute('aria-activedescendant');
		await page.keyboard.press('ArrowDown');
		expect(await combobox.getAttribute('aria-activedescendant')).not.toBe(first);
		await page.keyboard.press('ArrowUp');
		expect(await combobox.getAttribute('aria-activedescendant')).toBe(first);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('listbox')).toBeHidden();
		await expect(combobox).toHaveAttribute('aria-expanded', 'false');
	});
});

test('columns are added with the pointer, and not twice', async ({ page }) => {
	await open(page, '?columns=amazon-ec2');
	await adder(page).fill('lambda');
	await page.getByRole('option', { name: 'AWS Lambda', exact: true }).click();
	expect(await shownColumns(page)).toEqual(['amazon-ec2', 'aws-lambda']);
	await adder(page).fill('lambda');
	await expect(page.getByRole('option', { name: 'AWS Lambda', exact: true })).toBeHidden();
});

test('a name that is typed adds what is called so, the first one in place of the models', async ({
	page,
}) => {
	await open(page);
	for (const [typed, ...columns] of [
		['ec2', 'amazon-ec2'],
		['Fargate', 'amazon-ec2', 'aws-fargate'],
		['lambda', 'amazon-ec2', 'aws-fargate', 'aws-lambda'],
		['RDS', 'amazon-ec2', 'aws-fargate', 'aws-lambda', 'amazon-rds'],
	] as const) {
		await page.locator('[data-add-column]').fill(typed);
		await page.keyboard.press('Enter');
		await expect.poll(() => shownColumns(page)).toEqual(columns);
	}
	await page.getByRole('button', { name: 'Clear', exact: true }).click();
	await expect.poll(() => shownColumns(page)).toEqual(['iaas', 'paas', 'saas']);
	await expect(page.getByRole('button', { name: 'Clear', exact: true })).toBeHidden();
});

test('chips are dragged to another place', async ({ page }) => {
	await open(page, '?columns=amazon-ec2,aws-fargate,aws-lambda');
	const chip = (id: string) => page.locator(`[data-chip="${id}"]`);
	await chip('aws-lambda').dragTo(chip('amazon-ec2'));
	await expect.poll(() => shownColumns(page)).toEqual(['aws-lambda', 'amazon-ec2', 'aws-fargate']);
});

test('beside the field it is said that no more columns fit', async ({ page }) => {
	const said = page.getByText('12 columns are as many as fit');
	for (const viewport of Object.values(viewports)) {
		await page.setViewportSize(viewport);
		await open(page, twelveColumns);
		await expect(said).toBeInViewport();
		await page.getByRole('button', { name: 'Remove SaaS' }).click();
		await expect(said).toBeHidden();
	}
});

test.describe('narrowing', () => {
	test('looks through names, aliases and the texts of the cells', async ({ page }) => {
		await open(page);
		for (const typed of ['guest operating', 'wsus', 'dynamodb']) {
			await words(page).fill(typed);
			await expect(rows(page).first()).toBeVisible();
			await expect.poll(() => rows(page).count()).toBeLessThan(duties);
		}
		await words(page).fill('wsus');
		await expect(page.locator('tr[data-row="guest-os-patching"]')).toBeVisible();
	});

	test('to differences shows what the matrix says', async ({ page }) => {
		await open(page);
		await differences(page).check();
		const [iaas, paas, saas] = catalog.cloudModels.map((model) =>
			resolveColumn(catalog, modelSubject(model)),
		);
		const expected = iaas!.filter(
			(cell, index) =>
				new Set([cell, paas![index]!, saas![index]!].map(({ allocation }) => allocation.owner))
					.size > 1,
		);
		await expect(rows(page)).toHaveCount(expected.length);
		await expect(page).toHaveURL(/\?only=differences$/);
	});

	test('by layer, owner, column, side and team adds up in the address', async ({ page }) => {
		await open(page);
		await choose(page, 'owner', 'customer');
		await choose(page, 'ownerColumn', 'saas');
		await choose(page, 'team', 'data');
		await expect(page).toHaveURL(/\?owner=customer&in=saas&team=data$/);
		const expected = resolveColumn(catalog, modelSubject(catalog.cloudModels[2]!)).filter(
			({ duty, allocation }) => allocation.owner === 'customer' && duty.team === 'data',
		);
		await expect(rows(page)).toHaveCount(expected.length);
	});

	test('to nothing offers a way back', async ({ page }) => {
		await open(page);
		await words(page).fill('zzzz');
		await expect(page.getByText('No duty fits.')).toBeVisible();
		await page.getByRole('button', { name: 'Show all duties again' }).click();
		await expect(rows(page)).toHaveCount(duties);
	});
});

test('sorts by name and by the customer’s work, and back into layers', async ({ page }) => {
	await open(page);
	await choose(page, 'sort', 'name');
	const titles = await rows(page).locator('th > a').allTextContents();
	expect(titles.map((title) => title.trim().toLowerCase())).toEqual(
		titles.map((title) => title.trim().toLowerCase()).toSorted(),
	);
	await choose(page, 'sort', 'stack');
	const order = await rows(page).evaluateAll((nodes) =>
		nodes.map((node) => node.getAttribute('data-row')),
	);
	expect(order).toEqual(catalog.duties.map(({ id }) => id));
});

test('goes back into layers from an order that is the same', async ({ page }) => {
	await open(page, '?columns=on-premises');
	const groups = () =>
		page
			.locator('tbody[data-group]')
			.evaluateAll((nodes) => nodes.map((node) => node.querySelectorAll('tr[data-row]').length));
	const before = await groups();
	// All is the customer's: by work the rows stand as in the stack.
	for (const order of ['name', 'work', 'stack']) await choose(page, 'sort', order);
	expect(await groups()).toEqual(before);
	await expect(page.getByRole('rowheader', { name: 'Facilities' })).toBeVisible();
});

test('rows that come back into a sorted view stand in its order from the start', async ({
	page,
}) => {
	await open(page, '?sort=name&q=encryption');
	const order = () =>
		page
			.locator('tr[data-row]')
			.evaluateAll((nodes) => nodes.map((node) => node.querySelector('th a')!.textContent!.trim()));
	const all = await order();
	expect(all).toEqual(all.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
	await words(page).fill('');
	await expect(rows(page)).toHaveCount(duties);
	expect(await order()).toEqual(all);
});

test('what is left out is neither read out nor reached', async ({ page }) => {
	await open(page, '?q=zzzz');
	await expect(page.getByText('No duty fits.')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Comparison' })).toHaveCount(0);
	const scroller = page.locator('.comparison-scroller');
	await expect(scroller).toHaveAttribute('tabindex', '-1');
	await words(page).fill('key management');
	await expect(scroller).toHaveAttribute('tabindex', '0');
	const shown = await rows(page).count();
	expect(shown).toBeLessThan(duties);
	await expect(page.locator('tr[data-row]:not([aria-hidden])')).toHaveCount(shown);
	const reached = await page
		.locator('tr[aria-hidden] :is(a, button, summary)')
		.evaluateAll((nodes) =>
			nodes.filter((node) => {
				(node as HTMLElement).focus();
				return document.activeElement === node;
			}),
		);
	expect(reached).toEqual([]);
	const { nodes } = await (
		await page.context().newCDPSession(page)
	).send('Accessibility.getFullAXTree');
	const headers = nodes.filter(({ role }) => role?.value === 'rowheader');
	const groups = await page.locator('tr.group:visible').count();
	expect(headers).toHaveLength(shown + groups);
});

test('folds a layer and keeps it folded in the address', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'Data', exact: true }).click();
	await expect(page.locator('tr[data-row="key-management"]')).toBeHidden();
	await expect(page).toHaveURL(/\?fold=data$/);
	await page.getByRole('button', { name: 'Data', exact: true }).click();
	await expect(page.locator('tr[data-row="key-management"]')).toBeVisible();
});

test('opens a row, and all rows, and closes them again', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'Open row: Key management' }).click();
	await expect(page.locator('td details[open]')).toHaveCount(3);
	await inExportMenu(page, 'Open all rows');
	await expect(page.locator('td details[open]')).toHaveCount(duties * 3);
	await inExportMenu(page, 'Close all rows');
	await expect(page.locator('td details[open]')).toHaveCount(0);
	await expect(page).toHaveURL(/\/compare\/$/);
});

test('says what moves between two columns', async ({ page }) => {
	await open(page, '?columns=amazon-ec2,aws-fargate');
	const moves = movesBetween(catalog, service('amazon-ec2'), service('aws-fargate'));
	const stops = moves.filter(({ move }) => move === 'stops');
	const box = page.getByRole('region', { name: 'What moves' });
	await expect(box).toContainText('Amazon EC2 → AWS Fargate');
	const table = (await page.locator('table.comparison').boundingBox())!;
	expect((await box.boundingBox())!.x).toBeGreaterThan(table.x + table.width);
	for (const told of changingMoves) {
		const count = moves.filter(({ move }) => move === told).length;
		if (count > 0) await expect(box).toContainText(describeMove(told, count));
	}
	await box.getByRole('link', { name: stops[0]!.duty.title, exact: true }).click();
	const row = page.locator(`tr[data-row="${stops[0]!.duty.id}"]`);
	await expect(row).toBeInViewport();
	// The link brings in what the view leaves out.
	await choose(page, 'layer', 'facilities');
	await expect(row).toBeHidden();
	await box.getByRole('link', { name: stops[0]!.duty.title, exact: true }).click();
	await expect(row).toBeInViewport();
	await expect(page.getByRole('rowheader', { name: stops[0]!.duty.title })).toBeVisible();
	await expect(row).toHaveAttribute('tabindex', '-1');
	await adder(page).fill('lambda');
	await page.getByRole('option', { name: 'AWS Lambda', exact: true }).click();
	await expect(box).toContainText('Amazon EC2 → AWS Lambda');
});

test.describe('the address', () => {
	const query =
		'?columns=amazon-ec2,amazon-eks/fargate&q=patch&only=differences&sort=name&open=guest-os-patching@amazon-ec2';

	test('copied in one tab gives the same view in another', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, query);
		await inExportMenu(page, 'Copy link');
		await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
		const address = await page.evaluate(() => navigator.clipboard.readText());
		const other = await context.newPage();
		await other.goto(address);
		await ready(other);
		await expect(other.locator('td.pending')).toHaveCount(0);
		const text = (view: Page) => view.locator('comparison-table table').innerText();
		expect(await text(other)).toBe(await text(page));
		expect(new URL(other.url()).search).toBe(query);
	});

	test('says what was typed when typing rests, and at once when something else is done', async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page);
		await page.evaluate(() => {
			const calls: string[] = [];
			const replace = history.replaceState.bind(history);
			history.replaceState = (data, unused, url) => {
				calls.push(String(url));
				replace(data, unused, url);
			};
			Object.assign(window, { calls });
		});
		const field = words(page);
		await field.pressSequentially('patching', { delay: 20 });
		await expect(page).toHaveURL(/\?q=patching$/);
		const calls = await page.evaluate(() => (window as unknown as { calls: string[] }).calls);
		expect(calls.length).toBeLessThan(8);
		await field.fill('backup');
		await inExportMenu(page, 'Copy link');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?q=backup$/);
	});

	test('goes back and forward', async ({ page }) => {
		await open(page);
		await adder(page).fill('ec2');
		await page.keyboard.press('Enter');
		await expect(heads(page).first()).toContainText('Amazon EC2');
		await differences(page).check();
		await page.goBack();
		await expect(differences(page)).not.toBeChecked();
		await page.goBack();
		expect(await shownColumns(page)).toEqual(['iaas', 'paas', 'saas']);
		await page.goForward();
		await expect(heads(page).first()).toContainText('Amazon EC2');
	});

	test('names what it ignores and shows the rest', async ({ page }) => {
		await open(page, '?columns=iaas,<img src=x onerror=alert(1)>&colour=red&sort=name');
		await expect(page.locator('[data-notice]')).toContainText(
			'"%3Cimg+src%3Dx+onerror…", "colour"',
		);
		await expect(page.locator('comparison-table img')).toHaveCount(0);
		expect(await shownColumns(page)).toEqual(['iaas']);
	});

	test('never shows the default table first', async ({ page }) => {
		await page.route('**/_data/columns/amazon-rds.json', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 400));
			await route.continue();
		});
		await page.goto('/compare/?columns=amazon-rds', { waitUntil: 'commit' });
		await page.waitForSelector('comparison-table');
		const visible = await page.evaluate(() => {
			const head = document.querySelector('th[data-column="iaas"]');
			return head !== null && getComputedStyle(head).visibility === 'visible';
		});
		expect(visible).toBe(false);
		await ready(page);
		expect(await shownColumns(page)).toEqual(['amazon-rds']);
	});
});

test('a column that cannot be loaded says so, the rest works, and it can be tried again', async ({
	page,
}) => {
	let broken = true;
	await page.route('**/_data/columns/amazon-rds.json', (route) =>
		broken ? route.abort() : route.continue(),
	);
	await page.goto('/compare/?columns=iaas,amazon-rds');
	await ready(page);
	await expect(page.getByRole('alert')).toContainText('Could not be loaded');
	await words(page).fill('patching');
	await expect(rows(page).first()).toBeVisible();
	broken = false;
	await page.getByRole('button', { name: 'Try again to load Amazon RDS' }).click();
	await expect(page.locator('td[data-subject="amazon-rds"]')).toHaveCount(duties);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('taking it along', () => {
	async function take(page: Page, label: string): Promise<Buffer> {
		const waiting = page.waitForEvent('download');
		await inExportMenu(page, label);
		return readFileSync(await (await waiting).path());
	}
	// A spreadsheet needs the mark of UTF-8; a parser takes it off.
	const textOf = async (page: Page, label: string) =>
		(await take(page, label)).toString().replace(/^\uFEFF/, '');
	const query = '?columns=paas,amazon-rds&layer=operating-system';
	const expected = ['paas', 'amazon-rds'].flatMap((subject) =>
		catalog.duties
			.filter(({ layer }) => layer === 'operating-system')
			.map(({ id }) => `${id} ${subject}`),
	);

	test('as CSV gives the rows that are shown', async ({ page }) => {
		await open(page, query);
		const { data } = Papa.parse<Record<string, string>>(await textOf(page, 'CSV'), {
			header: true,
		});
		expect(data.map(({ duty, subject }) => `${duty} ${subject}`).toSorted()).toEqual(
			expected.toSorted(),
		);
		expect(data.every(({ sources }) => sources?.startsWith('https://'))).toBe(true);
	});

	test('as JSON gives the rows that are shown', async ({ page }) => {
		await open(page, query);
		const parsed = JSON.parse((await take(page, 'JSON')).toString()) as {
			address: string;
			rows: { duty: string; subject: string }[];
		};
		expect(parsed.address).toContain(query);
		expect(parsed.rows.map(({ duty, subject }) => `${duty} ${subject}`).toSorted()).toEqual(
			expected.toSorted(),
		);
	});

	test('as Markdown and as Excel gives a file of its kind', async ({ page }) => {
		await open(page, query);
		expect((await take(page, 'Markdown')).toString()).toMatch(/^# PaaS, Amazon RDS\n/);
		const workbook = unzipSync(await take(page, 'Excel (XLSX)'));
		const file = (name: string) => strFromU8(workbook[name]!);
		expect(
			[...file('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
		).toEqual(['Read me', 'Matrix', 'Answers', 'Sources']);
		const answers = file('xl/worksheets/sheet3.xml');
		expect(answers.match(/<row /g)).toHaveLength(expected.length + 1);
		expect(answers).toContain('<autoFilter ');
		expect(file('xl/worksheets/_rels/sheet3.xml.rels')).toContain('/services/amazon-rds/#');
	});

	test('says why a file cannot be made, and makes it once it can', async ({ page }) => {
		let broken = true;
		await page.route('**/_data/columns/paas.json', (route) =>
			broken ? route.abort() : route.continue(),
		);
		await open(page, query);
		await inExportMenu(page, 'CSV');
		const notice = page.locator('[data-notice]');
		await expect(notice).toHaveText(
			'The file could not be made: the answers of PaaS did not come. Try again.',
		);
		await page.getByRole('button', { name: 'CSV' }).evaluate((button) => {
			button.dataset['format'] = 'html';
			(button as HTMLButtonElement).click();
		});
		await expect(notice).toHaveText(
			'The file could not be made: nothing here writes “html”. Load the page anew.',
		);
		broken = false;
		const waiting = page.waitForEvent('download');
		await inExportMenu(page, 'JSON');
		expect((await waiting).suggestedFilename()).toBe('shared-responsibility.json');
	});

	test('as Excel gives twelve columns too, though the policy has no worker write so large a file', async ({
		page,
	}) => {
		await open(page, twelveColumns);
		const workbook = await take(page, 'Excel (XLSX)');
		expect(workbook.subarray(0, 2).toString()).toBe('PK');
		expect(workbook.length).toBeGreaterThan(20_000);
	});
});

test('on a laptop the heads stay above the rows, and the duty beside its cells', async ({
	page,
}) => {
	for (const query of ['', twelveColumns]) {
		await open(page, query);
		const scroller = page.getByRole('region', { name: 'Comparison' });
		await scroller.evaluate((node) => {
			node.scrollIntoView();
			node.scrollTo(node.scrollWidth, 900);
			if (node.scrollTop === 0) scrollBy(0, 900);
		});
		const row = page.locator('tr[data-row="guest-os-patching"]');
		await row.scrollIntoViewIfNeeded();
		const head = (await page.locator('thead').boundingBox())!;
		expect(head.y).toBeGreaterThanOrEqual(0);
		expect(head.y + head.height).toBeLessThan(viewports.laptop.height / 2);
		const duty = (await row.locator('th').boundingBox())!;
		const last = (await row.locator('td').last().boundingBox())!;
		expect(duty.x).toBeGreaterThanOrEqual(0);
		expect(last.x).toBeGreaterThanOrEqual(duty.x + duty.width - 1);
		expect(last.x + last.width).toBeLessThanOrEqual(viewports.laptop.width);
	}
});

test('a table without room scrolls in its own box, never the page, however wide the window becomes', async ({
	page,
}) => {
	await open(page, '?columns=iaas,paas,saas,amazon-ec2,amazon-rds,amazon-s3,aws-lambda');
	const scroller = page.getByRole('region', { name: 'Comparison' });
	for (const width of [1024, 1100, 1200, 1280, 1024]) {
		await page.setViewportSize({ width, height: 700 });
		const fits = width >= 1280;
		await expect(page.locator('comparison-table[data-scrolls]')).toHaveCount(fits ? 0 : 1);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		const hidden = await scroller.evaluate((node) => node.scrollWidth - node.clientWidth);
		expect(hidden > 0).toBe(!fits);
	}
});

test('prints on A4 landscape without its controls and without cutting columns', async ({
	page,
}) => {
	await open(page);
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 1040, height: 700 });
	await expect(page.locator('.comparison-controls')).toBeHidden();
	const width = await page.locator('table.comparison').evaluate((node) => node.scrollWidth);
	expect(width).toBeLessThanOrEqual(1040);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 84[12]/);
});

test('shows its structure to a screen reader', async ({ page }) => {
	await open(page);
	const table = page.getByRole('table', { name: 'Who owns each duty' });
	await expect(table.getByRole('columnheader', { name: /^IaaS/ })).toBeVisible();
	await expect(table.getByRole('rowheader', { name: 'Key management' })).toBeVisible();
	// What the browser itself makes of it: rows are laid out as grids, and stay rows.
	const { nodes } = await (
		await page.context().newCDPSession(page)
	).send('Accessibility.getFullAXTree');
	const count = (name: string) => nodes.filter(({ role }) => role?.value === name).length;
	const layers = new Set(catalog.duties.map(({ layer }) => layer)).size;
	expect(count('table')).toBe(1);
	expect(count('columnheader')).toBe(4);
	expect(count('row')).toBe(1 + layers + duties);
	await expect(page.locator('[data-count]')).toHaveAttribute('role', 'status');
});

test.describe('on a page that was drawn without a part of it', () => {
	test.use({ complaining: true });

	test('an element says which part that is', async ({ page, complaints }) => {
		await page.route('/compare/', async (route) => {
			const text = await (await route.fetch()).text();
			await route.fulfill({
				body: text.replaceAll(' data-notice', ''),
				contentType: 'text/html',
			});
		});
		await page.goto('/compare/');
		await expect
			.poll(() => complaints.list.join())
			.toContain('<comparison-table>: [data-notice] not found');
	});
});
