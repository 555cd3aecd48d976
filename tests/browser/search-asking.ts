import type { Page } from '@playwright/test';
import { expect } from './complaints.ts';

/** The search over a page. */
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

/** Its field. */
export const field = (page: Page) => dialog(page).getByRole('combobox');

/** The results on show. */
export const results = (page: Page) => page.locator('[data-search-results] [data-result]');

/** Opens the search and asks a question. */
export async function ask(page: Page, question: string) {
	await page.keyboard.press('/');
	await field(page).fill(question);
	await expect(results(page).first()).toBeVisible();
}
