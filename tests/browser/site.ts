import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import { listPages } from '../../src/domain/navigation/pages.ts';
import { onePageOfEachKind as kinds } from '../../tools/page-kinds.ts';

/** The content that the site was built from. */
export const { catalog } = checkContent(join(import.meta.dirname, '..', '..'));

/** The address of every page. */
export const paths = listPages(catalog).map(({ path }) => path);

/** The widths that are tested: a phone and a laptop. */
export const viewports = {
	phone: { width: 390, height: 844 },
	laptop: { width: 1280, height: 800 },
} as const;

/** One page of each kind, and an address that has none. */
export const onePageOfEachKind = [...kinds, '/nowhere/'];

/** As many columns as the comparison shows at once, in the query part of its address. */
export const twelveColumns =
	'?columns=on-premises,iaas,paas,saas,amazon-ec2,amazon-ecs,amazon-eks,aws-fargate,aws-lambda,amazon-rds,amazon-s3,amazon-eks/auto-mode';

/** How far the page can be scrolled sideways, in CSS pixels. */
export async function overflow(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
}
