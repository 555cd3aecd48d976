import { controlOn } from '../../src/domain/frameworks/chosen-services.ts';
import { controlsOf } from '../../src/domain/frameworks/controls.ts';
import { origins } from '../../src/domain/frameworks/origins.ts';
import { buildColumn } from '../../src/domain/matrix/column.ts';
import { allSubjects } from '../../src/domain/matrix/subject.ts';
import { expect, test } from './complaints.ts';
import { catalog } from './site.ts';

const nist = catalog.frameworks.find(({ id }) => id === 'nist-800-53')!;
const controls = controlsOf(catalog)(nist);
const columnOf = (id: string) =>
	buildColumn(
		catalog,
		allSubjects(catalog).find((subject) => subject.id === id)!,
	);

test('shows each control for the services of the address, as the matrix has them', async ({
	page,
}) => {
	await page.goto('/frameworks/nist-800-53/?services=amazon-rds,lambda');
	await expect(page).toHaveURL(/\?services=amazon-rds,lambda$/);
	await expect(page.locator('[data-status]')).toHaveText('Shown for Amazon RDS and AWS Lambda.');
	const columns = ['amazon-rds', 'aws-lambda'].map(columnOf);
	const wanted = controls.map(({ duties }) =>
		controlOn(
			duties.map(({ id }) => id),
			columns,
		).whose.map(({ origin }) => origins[origin].label),
	);
	const shown = await page
		.locator('.control')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...row.querySelectorAll('[data-whose] .owner')].map(({ textContent }) => textContent),
			),
		);
	expect(shown).toEqual(wanted);
});

test('adds and removes services, and shows the service models again without any', async ({
	page,
}) => {
	await page.goto('/frameworks/csf/');
	const first = page.locator('.control [data-whose]').first();
	const before = await first.textContent();
	const select = page.getByLabel('Show it for your services');
	await select.focus();
	await select.selectOption('amazon-s3');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page).toHaveURL(/\/frameworks\/csf\/\?services=amazon-s3$/);
	await expect(first).toContainText('S3');
	await page.getByRole('button', { name: 'Remove S3' }).click();
	await expect(page).toHaveURL(/\/frameworks\/csf\/$/);
	await expect(first).toHaveText(before!.trim().replaceAll(/\s+/g, ' '));
	await page.goBack();
	await expect(first).toContainText('S3');
});

test('says what of the address means nothing', async ({ page }) => {
	await page.goto('/frameworks/csf/?services=nothing,rds');
	await expect(page.locator('[data-notice]')).toContainText('nothing');
	await expect(page.locator('[data-status]')).toHaveText('Shown for Amazon RDS.');
});

test('leads from a control to its duty and back to the control', async ({ page }) => {
	await page.goto('/frameworks/nist-800-53/#ac-2');
	const control = page.locator('.control:target');
	await control.locator('a[href*="/duties/"]').first().click();
	const back = page.locator('a[href$="/frameworks/nist-800-53/#ac-2"]');
	await page.locator('details', { has: back }).locator('> summary').click();
	await back.click();
	await expect(control).toContainText('AC-2');
});
