import type { Page } from '@playwright/test';
import { audit, auditUnabridged } from './audit.ts';
import { expect, listen, test, type Complaints } from './complaints.ts';
import { paths, twelveColumns } from './site.ts';

/** One page a worker: a fresh one for each address would cost as much as a run of axe. */
const sweep = test.extend<object, { shared: { page: Page; complaints: Complaints } }>({
	shared: [
		async ({ browser }, use, { project }) => {
			const { baseURL = '', contextOptions = {} } = project.use;
			const context = await browser.newContext({ ...contextOptions, baseURL });
			const complaints = await listen(context);
			await use({ page: await context.newPage(), complaints });
			await context.close();
		},
		{ scope: 'worker' },
	],
});

for (const path of [...paths, '/nowhere/']) {
	sweep(
		`${path} fits 320 px and a laptop, axe finds nothing there in both themes, and the browser complains about nothing`,
		async ({ shared: { page, complaints } }) => {
			complaints.documents = 0;
			await page.goto(path);
			expect(await audit(page)).toEqual([]);
			const list = complaints.list.splice(0);
			expect({ list, documents: complaints.documents }).toEqual({ list: [], documents: 1 });
		},
	);
}

test('axe finds nothing where nothing is taken as known, as the audit takes what it has seen', async ({
	page,
}) => {
	await page.goto('/services/amazon-eks/');
	expect(await auditUnabridged(page)).toEqual([]);
});

/** Faults that only one kind of run can see. */
const faults: { name: string; style: string; markup: string; rules: string[] }[] = [
	{
		name: 'everywhere',
		style: '.fault { color: #eee; background: #fff }',
		markup: '<span class="fault">pale</span><img src="x">',
		rules: ['color-contrast', 'image-alt'],
	},
	{
		name: 'on the phone only',
		style: '.fault { display: none } @media (width < 40rem) { .fault { display: inline } }',
		markup: '<img class="fault" src="x">',
		rules: ['image-alt'],
	},
	{
		name: 'on the phone in light colours only',
		style:
			'.fault { color: CanvasText } @media (width < 40rem) { .fault { color: light-dark(#eee, #eee) } }',
		markup: '<span class="fault">pale</span>',
		rules: ['color-contrast'],
	},
	{
		name: 'in the dark only',
		style: '.fault { color: light-dark(#111, #333); background: light-dark(#fff, #222) }',
		markup: '<span class="fault">dim</span>',
		rules: ['color-contrast'],
	},
	{
		name: 'in the dark on the laptop only',
		style:
			'.fault { color: CanvasText } @media (width > 60rem) { .fault { color: light-dark(#111, #333); background: light-dark(#fff, #222) } }',
		markup: '<span class="fault">dim</span>',
		rules: ['color-contrast'],
	},
	{
		name: 'for fingers only',
		style: '.fault { display: block; padding: 0; border: 0; width: 8px; height: 8px }',
		markup: '<button class="fault">a</button><button class="fault">b</button>',
		rules: ['target-size'],
	},
];
test.describe('with a fault that the policy would not let in', () => {
	test.use({ bypassCSP: true, complaining: true });

	for (const { name, style, markup, rules } of faults) {
		test(`axe would find a fault that shows ${name}`, async ({ page }) => {
			await page.goto('/about/');
			await page.addStyleTag({ content: style });
			await page.evaluate((markup) => {
				document.querySelector('h1')!.insertAdjacentHTML('afterend', `<p>${markup}</p>`);
			}, markup);
			const found = await audit(page);
			expect(found.map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(rules));
		});
	}
});

test('axe would find a fault in what is built like nothing on the faultless pages before', async ({
	page,
}) => {
	const path = '/services/amazon-sqs/';
	await page.goto(path);
	expect(await audit(page)).toEqual([]);
	const before = await page.locator('body').innerHTML();
	// Now every structure of the page is known as faultless.
	expect(await audit(page)).toEqual([]);
	expect(await page.locator('body').innerHTML()).toBe(before);
	// One link of the page loses its name.
	await page.evaluate(() => {
		const links = [...document.querySelectorAll('main a')].filter((link) => link.checkVisibility());
		links[Math.floor(links.length / 2)]!.textContent = '';
	});
	const found = await audit(page);
	expect(found.map((line) => line.split(' ')[0])).toContain('link-name');
});

test('a page that can be scrolled sideways at one of the widths is told', async ({ page }) => {
	await page.goto('/about/');
	await page.evaluate(() => {
		document.querySelector('h1')!.style.minWidth = '30rem';
	});
	expect(await audit(page)).toEqual([expect.stringMatching(/^reflow html: \d+ px too wide$/)]);
});

/** States of the comparison that a reader brings about. All of its rows are seen as it opens; here one layer is enough. */
const states: { name: string; query: string; act?: (page: Page) => Promise<void> }[] = [
	{
		name: 'twelve columns',
		query: `${twelveColumns}&layer=data`,
	},
	{ name: 'two columns and what moves', query: '?columns=amazon-ec2,aws-fargate&layer=data' },
	{
		name: 'a row open and marks only',
		query: '?layer=data&view=compact&open=key-management',
	},
	{
		name: 'the list of columns open',
		query: '?layer=data',
		act: (page) => page.getByRole('combobox', { name: 'Add a column' }).fill('rds'),
	},
	{
		name: 'the filters open',
		query: '?layer=data',
		act: (page) => page.getByRole('button', { name: /^Filter/ }).click(),
	},
	{
		name: 'the export menu open',
		query: '?layer=data',
		act: (page) => page.getByRole('button', { name: 'Export' }).click(),
	},
	{ name: 'a folded layer and sorted', query: '?layer=data&fold=data' },
	{ name: 'sorted by work', query: '?layer=data&sort=work' },
	{ name: 'nothing shown and a notice', query: '?q=zzzz&colour=red' },
];
for (const { name, query, act } of states) {
	test(`axe finds nothing on the comparison with ${name}`, async ({ page }) => {
		await page.goto(`/compare/${query}`);
		await expect(page.locator('comparison-table')).toHaveAttribute('data-ready', '');
		await act?.(page);
		expect(await audit(page)).toEqual([]);
	});
}
