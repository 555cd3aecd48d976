import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cardTree } from '../../src/cards/card-tree.ts';
import draw, { drawSvg } from '../../src/cards/draw.ts';
import { buildCards } from '../../src/domain/preview/cards.ts';
import { listEmbeddedPages, listPages } from '../../src/domain/navigation/pages.ts';
import { cardPath, correctionsPath } from '../../src/domain/paths.ts';
import { catalog, dist, fileOf, readBuilt } from './dist.ts';

const pages = listPages(catalog);
const content = (html: string, name: string) =>
	new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';

test('every page names its own picture, which is there and has the size that previews ask for', () => {
	expect(pages.length).toBeGreaterThan(catalog.duties.length + catalog.services.length);
	let bytes = 0;
	for (const { path } of pages) {
		const html = readBuilt(fileOf(path));
		expect(new URL(content(html, 'og:image')).pathname).toBe(cardPath(path));
		const file = join(dist, cardPath(path));
		const picture = readFileSync(file);
		expect(picture.subarray(1, 4).toString('latin1'), path).toBe('PNG');
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], path).toEqual([1200, 630]);
		bytes += statSync(file).size;
	}
	console.log(`${pages.length} cards, ${Math.round(bytes / pages.length / 1024)} KB on average`);
	expect(bytes / pages.length).toBeLessThan(60 * 1024);
});

test('link previews have title, description, address and a text for the picture', () => {
	for (const { path } of pages) {
		const html = readBuilt(fileOf(path));
		for (const name of ['og:title', 'og:description', 'og:site_name', 'og:type', 'og:image:alt'])
			expect(content(html, name), `${path} ${name}`).not.toBe('');
		expect(new URL(content(html, 'og:url')).pathname).toBe(path);
		expect(content(html, 'twitter:card')).toBe('summary_large_image');
	}
});

test('structured data can be read wherever there is any, and every reading page has it', () => {
	const types = pages.flatMap(({ path }) => {
		const html = readBuilt(fileOf(path));
		const text = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1];
		if (text === undefined) return [];
		const data = JSON.parse(text) as { '@graph': { '@type': string }[] };
		return data['@graph'].map((node) => node['@type']);
	});
	const count = (type: string) => types.filter((found) => found === type).length;
	const articles =
		listEmbeddedPages(catalog).length +
		[catalog.guides, catalog.checks, catalog.comparisons].flat().length;
	expect(count('TechArticle')).toBe(articles);
	// What we put right is told below the changes.
	const below = [catalog.frameworks, catalog.stacks, [correctionsPath]].flat().length;
	expect(count('BreadcrumbList')).toBe(articles + below);
	expect(count('DefinedTerm')).toBe(catalog.duties.length);
	expect(count('DefinedTermSet')).toBe(1);
	expect(count('WebSite')).toBe(1);
});

test('a card holds shapes only, no picture in the picture', async () => {
	const svg = await drawSvg(cardTree(buildCards(catalog).get('/services/amazon-rds/')!));
	expect(svg).toContain('<g transform="translate(');
	expect(svg).not.toContain('<image');
});

test('a card drawn afresh is the published one, byte for byte', async () => {
	const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
	const cards = [...buildCards(catalog)];
	const sample = cards.filter((_, index) => index % 25 === 0);
	expect(sample).not.toEqual([]);
	for (const [path, card] of sample)
		expect(hash(await draw(cardTree(card))), path).toBe(
			hash(readFileSync(join(dist, cardPath(path)))),
		);
});
