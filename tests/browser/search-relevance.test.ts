import { expect, test } from './complaints.ts';
import { relevanceCases } from './search-queries.ts';

/** The least share of questions whose answer must be among the first three. */
const AIM = 0.95;
const GOOD = 3;
/** The least share of questions whose answer must come first. */
const AIM_FIRST = 0.8;

test('questions are answered among the first three results', async ({ page }) => {
	test.setTimeout(240_000);
	expect(relevanceCases.length).toBeGreaterThanOrEqual(60);
	await page.goto('/search/');
	const input = page.getByRole('searchbox', { name: 'Question or words' });
	const places: { query: string; place: number; found: string[] }[] = [];
	for (const { query, expected } of relevanceCases) {
		await input.fill(query);
		await expect(page.locator('search-page')).toHaveAttribute('data-answered', query);
		const found = await page.locator('[data-search-results] [data-result] a').evaluateAll((links) =>
			links.slice(0, 10).map((link) => {
				const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
				return `${pathname}${hash}`;
			}),
		);
		const place = found.findIndex((address) => expected.includes(address)) + 1;
		places.push({ query, place, found: found.slice(0, GOOD) });
	}
	const share = (most: number) =>
		places.filter(({ place }) => place > 0 && place <= most).length / places.length;
	const reciprocal = places.map(({ place }) => (place > 0 ? 1 / place : 0));
	const mean = reciprocal.reduce((sum, value) => sum + value, 0) / places.length;
	console.log(
		`${places.length} questions: hit rate at 1 ${(share(1) * 100).toFixed(1)} %, ` +
			`at 3 ${(share(GOOD) * 100).toFixed(1)} %, mean reciprocal rank ${mean.toFixed(3)}`,
	);
	const missed = places.filter(({ place }) => place === 0 || place > GOOD);
	for (const { query, found } of missed) console.log(`missed: ${query} → ${found.join(' ')}`);
	expect(share(GOOD)).toBeGreaterThanOrEqual(AIM);
	expect(share(1)).toBeGreaterThanOrEqual(AIM_FIRST);
});
