import { plainText } from '../../src/domain/code-spans.ts';
import { expect } from '@playwright/test';
import { resolveCell } from '../../src/domain/matrix/matrix.ts';
import { serviceSubject } from '../../src/domain/matrix/subject.ts';
import { catalog } from '../browser/site.ts';
import { shownTexts, test } from './firefox.ts';

const duties = catalog.duties.length;
const duty = catalog.duties.find(({ id }) => id === 'guest-os-patching')!;
const rds = catalog.services.find(({ id }) => id === 'amazon-rds')!;
const answer = resolveCell(duty, serviceSubject(rds)).allocation;

test('the home page shows its heading, the line and both fields of the search', async ({
	firefox,
	baseURL,
}) => {
	await firefox.goto(`${baseURL}/`);
	expect(await shownTexts(firefox, 'h1')).toEqual(['Who secures what on AWS?']);
	expect((await shownTexts(firefox, 'table.line td')).length).toBeGreaterThan(20);
	expect(await shownTexts(firefox, '[data-search-open]')).toHaveLength(1);
	const [light, dark] = await backgrounds(firefox, ['light', 'dark']);
	expect(light, 'light-dark() is understood').toBe('rgb(255, 255, 255)');
	expect(dark).not.toBe(light);
});

test('a question is answered in the dialog, and its words are marked where the answer leads', async ({
	firefox,
	baseURL,
}) => {
	await firefox.goto(`${baseURL}/model/`);
	await firefox.keyboard.press('/');
	await firefox.waitForSelector('dialog[data-search][open] input');
	await firefox.type('dialog[data-search] input', 'who patches the os in rds');
	const first = await firefox.waitForSelector('dialog [data-search-results] [data-result]');
	expect(await first!.evaluate((node) => node.textContent)).toContain(plainText(answer.aws!));
	await firefox.keyboard.press('Enter');
	await firefox.waitForFunction(() => location.hash === '#guest-os-patching');
	await firefox.waitForFunction(() => !location.search);
	const marked = await firefox.evaluate(() =>
		'highlights' in CSS ? (CSS.highlights.get('search')?.size ?? 0) : undefined,
	);
	// Where the engine knows no highlights, the words stay unmarked, and nothing else happens.
	if (marked !== undefined) expect(marked).toBeGreaterThan(0);
});

test('the comparison adds a column, narrows, and keeps the view in its address', async ({
	firefox,
	baseURL,
}) => {
	await firefox.goto(`${baseURL}/compare/`);
	await firefox.waitForSelector('comparison-table[data-ready]');
	expect(await shownTexts(firefox, 'thead th[data-column]')).toHaveLength(3);
	await firefox.type('#add-column', 'elasticsearch service');
	await firefox.waitForSelector('#add-column-list:not([hidden])');
	await firefox.keyboard.press('Enter');
	await firefox.waitForFunction(
		(count) =>
			document.querySelectorAll('td[data-subject=amazon-opensearch-service]:not(.pending)')
				.length === count,
		{},
		duties,
	);
	await firefox.type('[name=query]', 'patch');
	await firefox.waitForFunction(() => location.search.includes('q=patch'));
	const shown = await shownTexts(firefox, 'tr[data-row] > th');
	expect(shown.length).toBeGreaterThan(0);
	expect(shown.length).toBeLessThan(duties);
	// The first service that is chosen takes the place of the models.
	expect(await firefox.evaluate(() => location.search)).toBe(
		'?columns=amazon-opensearch-service&q=patch',
	);
});

test('the comparison’s heads stick to their sides, and a closed cell opens wherever it is pressed', async ({
	firefox,
	baseURL,
}) => {
	// Too narrow for so many columns.
	await firefox.setViewport({ width: 1024, height: 700 });
	await firefox.goto(
		`${baseURL}/compare/?columns=iaas,paas,saas,amazon-ec2,amazon-rds,aws-lambda,amazon-s3`,
	);
	await firefox.waitForSelector('comparison-table[data-ready]');
	await firefox.waitForFunction(() => !document.querySelector('td.pending'));
	const places = await firefox.$eval('.comparison-scroller', (scroller) => {
		scroller.scrollIntoView();
		scroller.scrollTo(scroller.scrollWidth, 900);
		const box = scroller.getBoundingClientRect();
		const row = scroller.querySelector('[data-row=guest-os-patching]')!;
		return {
			head: scroller.querySelector('thead')!.getBoundingClientRect().top - box.top,
			duty: row.querySelector('th')!.getBoundingClientRect().left - box.left,
			scrolled: [scroller.scrollLeft > 0, scroller.scrollTop > 0],
		};
	});
	expect(places).toEqual({ head: 0, duty: 0, scrolled: [true, true] });
	const cell = (await firefox.$('td[data-duty=guest-os-patching][data-subject=amazon-s3]'))!;
	await cell.scrollIntoView();
	const { width, height } = (await cell.boundingBox())!;
	await cell.click({ offset: { x: width - 8, y: height - 8 } });
	await firefox.waitForFunction(() => location.search.includes('open=guest-os-patching'));
});

test('a fragment lands: what hides it is open, it has the focus, and it is in view', async ({
	firefox,
	baseURL,
}) => {
	await firefox.goto(`${baseURL}/services/amazon-rds/#${duty.id}`);
	await firefox.waitForFunction((id) => document.activeElement?.id === id, {}, duty.id);
	const top = await firefox.$eval(`#${duty.id}`, (node) => node.getBoundingClientRect().top);
	expect(top).toBeGreaterThanOrEqual(0);
	expect(top).toBeLessThan(800);
});

test('a fragment that is gone lands nearby, and says so', async ({ firefox, baseURL }) => {
	await firefox.goto(`${baseURL}/services/amazon-rds/#guest-os-patchin`);
	await firefox.waitForFunction(() => location.hash === '#guest-os-patching');
	await firefox.waitForSelector('main .notice');
});

test('the theme is toggled, and remembered on the next page', async ({ firefox, baseURL }) => {
	await firefox.goto(`${baseURL}/about/`);
	await firefox.click('theme-toggle button');
	await firefox.click('theme-toggle button');
	expect(await firefox.$eval('html', (page) => page.dataset['theme'])).toBe('dark');
	const background = () => firefox.$eval('body', (body) => getComputedStyle(body).backgroundColor);
	const dark = await background();
	await firefox.goto(`${baseURL}/duties/`);
	expect(await background()).toBe(dark);
	await firefox.evaluate(() => localStorage.clear());
});

test('the index of services is narrowed by a model, and by a name', async ({
	firefox,
	baseURL,
}) => {
	await firefox.goto(`${baseURL}/services/`);
	const saas = catalog.services.filter(({ serviceModel }) => serviceModel === 'saas').length;
	await firefox.click('service-filter [value=saas]');
	expect(await shownTexts(firefox, '.service-card')).toHaveLength(saas);
	await firefox.click('service-filter [value=""]');
	await firefox.type('service-filter [type=search]', 'elasticsearch service');
	await firefox.waitForFunction(
		() =>
			[...document.querySelectorAll('.service-card')].filter((card) => card.checkVisibility())
				.length < 5,
	);
	expect((await shownTexts(firefox, '.service-card')).join()).toContain('OpenSearch');
});

test('an embed is narrowed and dressed by its address', async ({ firefox, baseURL }) => {
	await firefox.goto(`${baseURL}/embed/services/amazon-rds/?duty=${duty.id}&theme=dark`);
	await firefox.waitForSelector('embed-view[data-narrowed]');
	expect(await shownTexts(firefox, '.embed-row')).toHaveLength(1);
	expect(await firefox.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe(
		'rgb(15, 19, 25)',
	);
});

/** The page's background in each of some themes. */
async function backgrounds(page: Parameters<typeof shownTexts>[0], themes: string[]) {
	const found: string[] = [];
	for (const theme of themes)
		found.push(
			await page.evaluate((asked) => {
				document.documentElement.dataset['theme'] = asked;
				return getComputedStyle(document.body).backgroundColor;
			}, theme),
		);
	return found;
}
