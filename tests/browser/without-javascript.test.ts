import { resolveColumn } from '../../src/domain/matrix/matrix.ts';
import { modelSubject, serviceSubject } from '../../src/domain/matrix/subject.ts';
import { plainText } from '../../src/domain/code-spans.ts';
import { generalPath } from '../../src/domain/paths.ts';
import type { Allocation } from '../../src/domain/schema.ts';
import { expect, test } from './complaints.ts';
import { catalog, onePageOfEachKind } from './site.ts';
import { sections } from '../../src/domain/navigation/pages.ts';

test.use({ javaScriptEnabled: false });

for (const path of onePageOfEachKind) {
	test(`${path} has its text, its navigation and no dead control`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveCount(
			sections.length,
		);
		// A field whose form leads somewhere works without script.
		// So does a button that opens a popover.
		const controls = page.locator(
			'button:not([popovertarget]), input[type=search]:not(form[action] input)',
		);
		for (const button of await controls.all()) await expect(button).toBeHidden();
	});
}

test('a service model shows every answer that depends on it in full, and leads to all others', async ({
	page,
}) => {
	const textOf = ({ customer, aws, note }: Allocation) => plainText(customer ?? aws ?? note!);
	await page.goto('/service-models/iaas/');
	const model = catalog.cloudModels[0]!;
	for (const { duty, allocation } of resolveColumn(catalog, modelSubject(model))) {
		const row = page.locator(`#${duty.id}`);
		if (duty.general) await expect(row.locator('a')).toHaveAttribute('href', generalPath(duty.id));
		else await expect(row).toContainText(textOf(allocation));
	}
	for (const { id, general } of catalog.duties.filter((duty) => duty.general)) {
		await page.goto(generalPath(id));
		await expect(page.locator('#general')).toContainText(textOf(general!));
	}
});

test('a service names every duty, and opens what is not stated there without script', async ({
	page,
}) => {
	await page.goto('/services/amazon-rds/');
	const service = catalog.services.find(({ id }) => id === 'amazon-rds')!;
	for (const { duty } of resolveColumn(catalog, serviceSubject(service)))
		await expect(page.locator(`#${duty.id}`)).toHaveCount(1);
	await page.locator('.fold summary').first().click();
	await expect(page.locator('.fold .thin').first()).toBeVisible();
});

test('the index of services narrows to a model', async ({ page }) => {
	await page.goto('/services/');
	const cards = page.locator('.service-card:visible');
	await expect(cards).toHaveCount(catalog.services.length);
	await page.getByText('SaaS', { exact: true }).first().click();
	await expect(cards).toHaveCount(
		catalog.services.filter(({ serviceModel }) => serviceModel === 'saas').length,
	);
});

test('the row that a link names is marked', async ({ page }) => {
	await page.goto('/service-models/paas/#version-lifecycle');
	const row = page.locator('details.row[data-duty=version-lifecycle]');
	await expect(row).toHaveCSS('outline-style', 'solid');
	await expect(page.locator('#version-lifecycle')).toBeVisible();
});

test('the comparison is complete for on premises and the three service models', async ({
	page,
}) => {
	await page.goto('/compare/');
	await expect(page.locator('thead th[data-column]:visible')).toHaveCount(4);
	await expect(page.locator('td[data-owner]:visible')).toHaveCount(catalog.duties.length * 4);
	const cell = page.locator('td[data-duty="guest-os-patching"][data-subject="iaas"]');
	await cell.locator('summary').click();
	const duty = catalog.duties.find(({ id }) => id === 'guest-os-patching')!;
	await expect(cell).toContainText(plainText(duty.allocation.iaas.customer!));
});
