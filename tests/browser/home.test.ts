import { exampleQuestions } from '../../src/domain/home/example-questions.ts';
import { latestChanges } from '../../src/domain/home/latest-changes.ts';
import { latestReading } from '../../src/domain/matrix/coverage.ts';
import { resolveCell } from '../../src/domain/matrix/matrix.ts';
import { allSubjects, cellPath } from '../../src/domain/matrix/subject.ts';
import { expect, test } from './complaints.ts';
import { catalog, viewports } from './site.ts';

const cells = exampleQuestions.map(({ duty, subject }) =>
	resolveCell(
		catalog.duties.find(({ id }) => id === duty)!,
		allSubjects(catalog).find(({ id }) => id === subject)!,
	),
);

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled });

		test('each example question shows its whole answer in the same place', async ({ page }) => {
			await page.goto('/');
			for (const [index, { question }] of exampleQuestions.entries()) {
				await page.getByText(question, { exact: true }).click();
				const shown = page.locator('.example-answer:visible');
				await expect(shown).toHaveCount(1);
				const { duty, subject, allocation } = cells[index]!;
				await expect(shown).toHaveAttribute('data-owner', allocation.owner);
				await expect(shown).toContainText(duty.title);
				await expect(shown.getByRole('link')).toHaveAttribute('href', cellPath(subject, duty.id)!);
				await expect(page.getByRole('combobox')).toHaveValue(javaScriptEnabled ? question : '');
			}
		});
	});

test('what is typed is answered in the place of the examples', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('combobox').fill('backup rds');
	await expect(page.locator('.home-search [role=option]').first()).toBeVisible();
	await expect(page.locator('.example-answer:visible')).toHaveCount(0);
});

test('the map, the line and the changes are there, and the map leads to itself by model', async ({
	page,
}) => {
	await page.goto('/');
	const changes = latestChanges(catalog, latestReading(catalog), 5);
	await expect(page.locator('.home-changes li')).toHaveCount(changes.length);
	await expect(page.locator('.small-map')).toBeVisible();
	await page.locator('.home-map').click();
	await expect(page).toHaveURL(/\/map\/\?by=model$/);
});

test('on a phone the navigation is one row that stays, at most 56 pixels high', async ({
	page,
}) => {
	await page.setViewportSize(viewports.phone);
	for (const path of ['/', '/services/', '/map/', '/services/amazon-rds/']) {
		await page.goto(path);
		await page.mouse.wheel(0, 1500);
		const bars = page.locator('.site-header, .context-bar');
		const heights = await bars.evaluateAll((all) =>
			all
				.map((bar) => bar.getBoundingClientRect())
				.filter(({ top, bottom }) => top >= -1 && bottom <= 60)
				.map(({ height }) => height),
		);
		expect(heights, path).toHaveLength(1);
		expect(heights[0], path).toBeLessThanOrEqual(56);
	}
});

const lost: [path: string, name: string, to: string][] = [
	['/services/rds/', 'Amazon RDS', '/services/amazon-rds/'],
	['/services/eks/', 'Amazon EKS', '/services/amazon-eks/'],
	['/duties/patching/', 'patching', '/duties/'],
];
test.describe('a page that is not here', () => {
	// That a page is missing is what the browser tells of each.
	test.use({ complaining: true });

	for (const [path, name, to] of lost)
		test(`${path} suggests the nearest`, async ({ page }) => {
			await page.goto(path);
			const link = page.locator('lost-page').getByRole('link', { name }).first();
			await expect(link).toHaveAttribute('href', new RegExp(`^${to}`));
		});
});
