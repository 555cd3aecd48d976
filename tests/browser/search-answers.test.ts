import { plainText } from '../../src/domain/code-spans.ts';
import { describeProvenance } from '../../src/domain/matrix/answer.ts';
import { answerOf } from '../../src/domain/matrix/cell-answer.ts';
import { resolveCell } from '../../src/domain/matrix/matrix.ts';
import { serviceSubject } from '../../src/domain/matrix/subject.ts';
import { expect, test } from './complaints.ts';
import { ask, dialog, field, results } from './search-asking.ts';
import { catalog } from './site.ts';

const duty = catalog.duties.find(({ id }) => id === 'guest-os-patching')!;
const rds = catalog.services.find(({ id }) => id === 'amazon-rds')!;
const answer = resolveCell(duty, serviceSubject(rds)).allocation;

test.describe('the search dialog', () => {
	test('answers the question itself: owner, sentence and link to the cell', async ({ page }) => {
		await page.goto('/model/');
		await ask(page, 'who patches the os in rds');
		const first = results(page).first();
		await expect(first.locator('.owner')).toHaveAttribute('data-owner', answer.owner);
		await expect(first).toContainText(plainText(answer.aws!));
		await expect(first.locator('mark').first()).toBeVisible();
		await expect(first.locator('a')).toHaveAttribute(
			'href',
			/^\/services\/amazon-rds\/\?mark=[^#]+#guest-os-patching$/,
		);
	});

	test('shows the answer beside the first that completes it', async ({ page }) => {
		const [service, duty] = catalog.services.flatMap((one) =>
			catalog.duties
				.filter(({ id }) => one.allocation[id]?.see?.length === 1)
				.map((seeing) => [one, seeing] as const),
		)[0]!;
		const [seenDuty, subject] = service.allocation[duty.id]!.see![0]!.split('@');
		await page.goto('/');
		await ask(page, `${service.name} ${duty.title}`);
		const beside = results(page).filter({ hasText: 'Completes “' });
		await expect(beside.locator('a')).toHaveAttribute(
			'href',
			new RegExp(`/${subject}/.*#${seenDuty}$`),
		);
	});

	test('says what was found, and how a mistyped word was understood', async ({ page }) => {
		await page.goto('/');
		await ask(page, 'fargte');
		await expect(dialog(page).getByRole('status')).toHaveText(
			/results?\. Understood as “fargate”\./,
		);
		await expect(results(page).first().locator('a')).toHaveAttribute('href', /\/aws-fargate\//);
	});

	test('says where an answer comes from that the service does not state', async ({ page }) => {
		const unstated = catalog.services.find(
			({ allocation, serviceModel }) => !allocation['client-devices'] && serviceModel === 'paas',
		)!;
		await page.goto('/');
		await ask(page, `${unstated.name} lost laptop`);
		const cell = results(page).filter({
			has: page.locator(`a[href*="/services/${unstated.id}/"][href$="#client-devices"]`),
		});
		const duty = catalog.duties.find(({ id }) => id === 'client-devices')!;
		const answer = answerOf(catalog, resolveCell(duty, serviceSubject(unstated)));
		await expect(cell).toContainText(describeProvenance(answer)!);
	});

	test('says what has no page here, and shows what usually holds and what comes nearest', async ({
		page,
	}) => {
		const [product] = catalog.uncovered
			.flatMap(({ products }) => products)
			.filter(({ serviceModel, near }) => serviceModel === 'paas' && near.length > 0);
		await page.goto('/');
		await ask(page, `who patches the os of ${product!.name}`);
		await expect(dialog(page).getByRole('status')).toContainText(
			`${product!.name} has no page here yet; this is what usually holds for PaaS.`,
		);
		await expect(results(page).first().locator('a')).toHaveAttribute(
			'href',
			/^\/service-models\/paas\/.*#guest-os-patching$/,
		);
		await expect(
			results(page).locator(`a[href^="/services/${product!.near[0]}/"]`).first(),
		).toBeVisible();
	});

	test('links to the question as it was understood', async ({ page }) => {
		await page.goto('/search/?q=fargte');
		const link = page.locator('search-page [data-status] a');
		await expect(link).toHaveText('“fargate”');
		await link.click();
		await expect(page).toHaveURL('/search/?q=fargate');
	});

	test('offers what is nearest where nothing is found', async ({ page }) => {
		await page.goto('/');
		await page.keyboard.press('/');
		await field(page).fill('dynmxdbq');
		await expect(dialog(page).getByRole('status')).toHaveText(/Nothing answers “dynmxdbq”/);
		const near = page.locator('[data-search-results] [data-suggestion] a');
		await expect(near.first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).pathname).not.toBe('/');
	});
});

test('the page that a result leads to marks the words, opens and highlights the row, and has a clean address', async ({
	page,
}) => {
	await page.goto('/');
	await ask(page, 'who patches the os in rds');
	await results(page).first().locator('a').click();
	await expect(page).toHaveURL('/services/amazon-rds/#guest-os-patching');
	await expect(page.locator('#guest-os-patching')).toBeInViewport();
	const marked = await page.evaluate(() =>
		[...(CSS.highlights.get('search') ?? [])].map((range) => range.toString().toLowerCase()),
	);
	expect(marked.some((word) => word.startsWith('patch'))).toBe(true);
});
