import { expect, test } from '@playwright/test';
import { listPages } from '../../src/domain/navigation/pages.ts';
import { catalog, compressedSize, listPageFiles, readBuilt } from './dist.ts';

/** Promises of the design, in compressed bytes, for the first view of a reading page, and for the comparison's script. */
// Aim: 22 KB. Above it are pages whose rows hold answers in full: up to 28 with their sources and checks, or 44 in a few words.
// What lists every service has a line for each: its budget is that with 70 of them, and 60 bytes for each further one.
const further = Math.max(0, catalog.services.length - 70);
const lines = 60 * further;
const corrected = catalog.corrections.reduce((sum, { corrections }) => sum + corrections.length, 0);
const limits = {
	total: 22 * 1024,
	script: 5 * 1024,
	// Services and their variants are chosen by each of their names; an opened answer says how it is checked.
	comparison: { total: 76 * 1024 + 90 * further, script: 17 * 1024 },
	planScript: 30 * 1024,
};
const heavier = [
	{ below: 'services/', total: 28.25 * 1024 },
	{ below: 'service-models/', total: 25.25 * 1024 },
	{ below: 'duties/', total: 22 * 1024 + lines },
	// A mark for each duty of each service, in the small map.
	{ below: 'index.html', total: 22.25 * 1024 + 20 * further },
	// A whole plan: some 35 duties, each with what is to be done on up to seven services and how it is checked, and what
	// AWS does.
	{ below: 'plan/', total: 32.5 * 1024 },
	// A link with a name in each cell: 30 KB with 70 services, and in proportion to them (90 KB with 230: map.test.ts).
	{ below: 'map/', total: (30 * 1024 * Math.max(70, catalog.services.length)) / 70 },
	// A list of several hundred entries, for whoever looks one up: 56 bytes for each.
	{ below: 'changes/corrections/', total: 10 * 1024 + 56 * corrected },
];
const limitOf = (page: string) =>
	heavier.find(({ below }) => page.startsWith(below))?.total ?? limits.total;
const isComparison = (page: string) => page.startsWith('compare/');
const search = 'search/index.html';
const plan = 'plan/index.html';

const assetsOf = (html: string, pattern: RegExp) =>
	[...html.matchAll(pattern)].map(([, address = '']) => address.slice(1));
const sizeOf = (names: Iterable<string>) =>
	[...names].reduce((total, name) => total + compressedSize(name), 0);

/** Scripts and everything that they import at once; what they load later is not of the first view. */
function withImports(names: readonly string[], found = new Set<string>()): Set<string> {
	for (const name of names.filter((name) => !found.has(name))) {
		found.add(name);
		const imports = readBuilt(name).matchAll(/(?:from|\bimport)\s*"\.\/([^"]+)"/g);
		const folder = name.slice(0, name.lastIndexOf('/') + 1);
		withImports(
			[...imports].map(([, file = '']) => `${folder}${file}`),
			found,
		);
	}
	return found;
}

interface Size {
	page: string;
	html: number;
	style: number;
	script: number;
	total: number;
}

function measure(page: string, effort: 'full' | 'quick'): Size {
	const text = readBuilt(page);
	const script = sizeOf(withImports(assetsOf(text, /<script[^>]* src="([^"]+)"/g)));
	// A screen does not wait for the styles of paper.
	const style = sizeOf(assetsOf(text, /<link rel="stylesheet" href="([^"]+)"(?! media="print")/g));
	const html = compressedSize(page, effort);
	return { page, html, style, script, total: html + style + script };
}

test('the first view of every page stays within its budget', () => {
	const pages = listPageFiles();
	expect(pages.length).toBeGreaterThan(listPages(catalog).length);
	const bounds = pages.map((page) => measure(page, 'quick')).toSorted((a, b) => b.total - a.total);
	// The comparison, the plan and the search page are tools: their scripts have budgets of their own.
	const comparisons = bounds.filter(({ page }) => isComparison(page));
	expect(comparisons).toHaveLength(1 + catalog.comparisons.length);
	const tools = [plan, search];
	const reading = bounds.filter(({ page }) => !isComparison(page) && !tools.includes(page));
	expect(reading).toHaveLength(bounds.length - comparisons.length - tools.length);
	// What a quick compression brings within the budget is within it.
	const large = reading.filter(({ page, total }, index) => index < 5 || total > limitOf(page));
	const sizes = large.map(({ page }) => measure(page, 'full'));
	const largest = sizes.toSorted((a, b) => b.total - a.total).slice(0, 5);
	console.log(largest.map((size) => JSON.stringify(size)).join('\n'));
	expect(sizes.filter(({ page, total }) => total > limitOf(page))).toEqual([]);
	expect(reading.filter(({ script }) => script > limits.script)).toEqual([]);
	const { total, script } = measure(comparisons[0]!.page, 'full');
	console.log(`the largest comparison: ${total}, of which script: ${script}`);
	expect(total).toBeLessThanOrEqual(limits.comparison.total);
	expect(script).toBeLessThanOrEqual(limits.comparison.script);
	const { script: planned } = measure(plan, 'quick');
	console.log(`script of the plan: ${planned}`);
	expect(planned).toBeLessThanOrEqual(limits.planScript);
	expect(bounds.every(({ style, script }) => style > 0 && script > 0)).toBe(true);
});

test('the measure tells compressed from plain bytes, and no bound is below the size', () => {
	const plain = readBuilt(search).length;
	expect(compressedSize(search)).toBeLessThan(plain / 2);
	expect(compressedSize(search, 'quick')).toBeGreaterThanOrEqual(compressedSize(search));
	expect(compressedSize(search, 'quick')).toBeLessThan(plain / 2);
});
