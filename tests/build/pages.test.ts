import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { resolveColumn } from '../../src/domain/matrix/matrix.ts';
import { TITLE_LIMIT } from '../../src/domain/navigation/page-title.ts';
import { listEmbeddedPages, listPages } from '../../src/domain/navigation/pages.ts';
import { embedPath, isEmbedPath } from '../../src/domain/paths.ts';
import { calledBy } from '../../src/domain/matrix/called.ts';
import { allSubjects, serviceSubject } from '../../src/domain/matrix/subject.ts';
import type { RecordNames } from '../../src/domain/services/record-names.ts';
import { catalog, dist, fileOf, listPageFiles, readBuilt } from './dist.ts';

const pages = listPages(catalog);
const head = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];

test('no page is missing, and no page is unknown', () => {
	expect(listPageFiles()).toEqual(
		[
			...pages.map(({ path }) => fileOf(path)),
			...listEmbeddedPages(catalog).map(({ path }) => fileOf(embedPath(path))),
			'404.html',
		].toSorted(),
	);
});

test('every page is in the sitemap, and nothing else', () => {
	const sitemap = readBuilt('sitemap-0.xml');
	const locations = [...sitemap.matchAll(/<loc>https:\/\/[^/]+([^<]*)<\/loc>/g)].map(
		([, path]) => path,
	);
	expect(locations.toSorted()).toEqual(pages.map(({ path }) => path).toSorted());
	expect(readBuilt('robots.txt')).toContain('/sitemap-index.xml');
});

test('titles and descriptions are there, unique and of a useful length', () => {
	const files = listPageFiles().filter((file) => !isEmbedPath(`/${file}`));
	expect(files).toHaveLength(pages.length + 1);
	const found = files.map((file) => {
		const html = readBuilt(file);
		return {
			file,
			title: head(html, /<title>([^<]*)<\/title>/) ?? '',
			description: head(html, /<meta name="description" content="([^"]*)"/) ?? '',
		};
	});
	for (const { file, title, description } of found) {
		expect(title.length, `${file}: ${title}`).toBeGreaterThanOrEqual(15);
		expect(title.length, `${file}: ${title}`).toBeLessThanOrEqual(TITLE_LIMIT);
		expect(description.length, `${file}: ${description}`).toBeGreaterThan(49);
		expect(description.length, `${file}: ${description}`).toBeLessThanOrEqual(200);
	}
	expect(new Set(found.map(({ title }) => title)).size).toBe(found.length);
	expect(new Set(found.map(({ description }) => description)).size).toBe(found.length);
});

test('every page names its canonical address', () => {
	for (const { path } of pages)
		expect(
			head(readBuilt(fileOf(path)), /<link rel="canonical" href="https:\/\/[^/"]+([^"]*)"/),
		).toBe(path);
});

test('every page has one first-level heading and one main part', () => {
	for (const file of listPageFiles()) {
		const html = readBuilt(file);
		expect(html.match(/<h1[ >]/g), file).toHaveLength(1);
		expect(html.match(/<main[ >]/g), file).toHaveLength(1);
	}
});

test('no page asks anybody else for anything', () => {
	for (const file of listPageFiles()) {
		const html = readBuilt(file)
			.replaceAll(/<a [^>]*>/g, '')
			.replaceAll(/<link rel="canonical"[^>]*>/g, '');
		expect(html.match(/(?:src|href)="https?:[^"]*"/g) ?? [], file).toEqual([]);
	}
	for (const file of pages.map(({ path }) => fileOf(path)))
		expect(readBuilt(file), file).not.toMatch(/ style="| on[a-z]+="/);
});

test('every subject with a page shows every duty once, with the matrix’s answer', () => {
	const subjects = allSubjects(catalog).filter((subject) => subject.path !== undefined);
	expect(subjects.length).toBe(
		3 + catalog.services.length + catalog.services.flatMap(({ variants }) => variants).length,
	);
	for (const subject of subjects) {
		const html = readBuilt(fileOf(subject.path!));
		const shown = [
			...html.matchAll(
				/<(?:details class="row"|div class="thin landing" id="[^"]+" tabindex="-1") data-duty="([^"]+)" data-subject="([^"]+)" data-owner="([^"]+)" data-provenance="([^"]+)"/g,
			),
		];
		expect(shown.map(([, ...facts]) => facts.join(' ')).toSorted(), subject.id).toEqual(
			resolveColumn(catalog, subject)
				.map(({ duty, allocation, provenance }) =>
					[duty.id, subject.id, allocation.owner, provenance].join(' '),
				)
				.toSorted(),
		);
		for (const { id } of catalog.duties)
			expect(html.split(` id="${id}"`), `${subject.id} ${id}`).toHaveLength(2);
	}
});

test('the comparison holds every duty for on-premises, IaaS, PaaS and SaaS', () => {
	const cells = readBuilt('compare/index.html').match(/<td[^>]* data-duty="/g) ?? [];
	expect(cells).toHaveLength(catalog.duties.length * 4);
});

test('every service page is reached from the index, its duties and its model', () => {
	const index = readBuilt('services/index.html');
	const names = JSON.parse(readBuilt('data/names.json')) as RecordNames;
	for (const service of catalog.services) {
		const link = `href="/services/${service.id}/`;
		expect(index, service.id).toContain(`${link}"`);
		expect(readBuilt(`service-models/${service.serviceModel}/index.html`), service.id).toContain(
			`${link}"`,
		);
		for (const duty of Object.keys(service.allocation))
			expect(readBuilt(`duties/${duty}/index.html`), `${service.id} ${duty}`).toContain(
				`${link}#${duty}"`,
			);
		expect(names.services[service.id]?.names).toEqual(calledBy(serviceSubject(service)).names);
	}
});

test('the icon that every page names is there', () => {
	expect(existsSync(join(dist, 'favicon.svg'))).toBe(true);
});

test('on every page the layers of its styles come in one order, whichever file is loaded first', () => {
	const named = new Map<string, readonly string[]>();
	const layersOf = (file: string) => {
		const known = named.get(file);
		if (known) return known;
		const statements = readBuilt(file).matchAll(/@layer ([\w, -]+)[;{]/g);
		const layers = [...statements].flatMap(([, names]) => names!.split(/, ?/));
		named.set(file, layers);
		return layers;
	};
	const order = ['theme', 'base', 'components', 'answers', 'utilities'];
	const orders = listPageFiles().map((file) => {
		const sheets = [...readBuilt(file).matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)];
		const layers = new Set(sheets.flatMap(([, sheet]) => layersOf(sheet!)));
		return [file, [...layers].filter((layer) => order.includes(layer))];
	});
	expect(orders.filter(([, layers]) => String(layers) !== String(order))).toEqual([]);
});
