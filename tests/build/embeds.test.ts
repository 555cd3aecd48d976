import { expect, test } from '@playwright/test';
import { listEmbeddedPages } from '../../src/domain/navigation/pages.ts';
import { embedPath } from '../../src/domain/paths.ts';
import { catalog, compressedSize, fileOf, readBuilt } from './dist.ts';

/** In compressed bytes: the embed alone, and with its style and script. */
const limits = { html: 16.5 * 1024, total: 21.5 * 1024 };
const embeds = listEmbeddedPages(catalog).map(({ path }) => {
	const html = readBuilt(fileOf(embedPath(path)));
	return { path, html };
});

test('every service model, duty, service and variant has an embed', () => {
	const variants = catalog.services.flatMap((service) => service.variants);
	expect(embeds).toHaveLength(
		3 + catalog.duties.length + catalog.services.length + variants.length,
	);
});

test('an embed leads search engines to its page and stays out of the sitemap', () => {
	for (const { path, html } of embeds) {
		expect(html, path).toMatch(new RegExp(`<link rel="canonical" href="https://[^/"]+${path}">`));
		expect(html, path).toContain('<meta name="robots" content="noindex">');
		expect(html, path).not.toContain('data-pagefind-body');
	}
	expect(readBuilt('sitemap-0.xml')).not.toContain('/embed/');
});

test('an embed is bare and opens links outside its frame', () => {
	for (const { path, html } of embeds) {
		expect(html, path).not.toMatch(/<nav|<header|localStorage/);
		expect(html, path).not.toMatch(/ style="| on[a-z]+="/);
		expect(html, path).toContain('<base target="_blank">');
	}
});

test('an embed with its style and script is small', () => {
	const sizes = embeds.map(({ path, html }) => {
		const assets = [
			...html.matchAll(/<(?:script[^>]* src|link rel="stylesheet" href)="([^"]+)"/g),
		].map(([, address = '']) => compressedSize(address.slice(1)));
		expect(assets.length, path).toBeGreaterThan(2);
		// An upper bound: far enough from the limits.
		const own = compressedSize(fileOf(embedPath(path)), 'quick');
		return { path, html: own, total: assets.reduce((sum, size) => sum + size, own) };
	});
	console.log(
		`largest embed, at most: ${JSON.stringify(sizes.toSorted((a, b) => b.total - a.total)[0])}`,
	);
	expect(sizes.filter(({ html, total }) => html > limits.html || total > limits.total)).toEqual([]);
});

test('every page that has an embed leads to it, and gives its public address to the snippet', () => {
	for (const { path } of embeds) {
		const html = readBuilt(fileOf(path));
		const [, address = ''] = /<embed-snippet data-address="([^"]*)"/.exec(html) ?? [];
		expect(new URL(address).pathname, path).toBe(embedPath(path));
		expect(html, path).toContain(`<a href="${embedPath(path)}">`);
	}
});
