import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { brotliCompressSync } from 'node:zlib';
import { drawMap } from '../../src/cards/map-drawing.ts';
import { countMap } from '../../src/domain/map/map-counts.ts';
import { buildMap, narrowPartsOf, rowName } from '../../src/domain/map/map-sheet.ts';
import { resolveCell } from '../../src/domain/matrix/matrix.ts';
import { cellPath, serviceSubject } from '../../src/domain/matrix/subject.ts';
import { mapDrawingPath, mapPicturePath } from '../../src/domain/data-paths.ts';
import { mapPath } from '../../src/domain/paths.ts';
import { ownerIds, owners } from '../../src/domain/vocabulary.ts';
import { catalog, compressedSize, dist, fileOf, readBuilt } from './dist.ts';

const map = buildMap(catalog);
const counts = countMap(map.columns.flatMap(({ cells }) => cells));
const html = readBuilt(fileOf(mapPath));
const attributesOf = (tag: string) =>
	Object.fromEntries(
		[...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, text]) => [name, text]),
	);
const links = [...html.matchAll(/<a data-duty=[^>]*>/g)].map(([tag]) => attributesOf(tag));

test('the map holds every answer of every service once, as the matrix has it, linked to its row', () => {
	const shown = links.map((link) => [
		...[link['data-duty'], link['data-subject'], link['data-owner'], link['data-provenance']],
		...[link['data-exception'] === 'true', link['href']],
	]);
	const expected = catalog.services.map(serviceSubject).flatMap((subject) =>
		catalog.duties.map((duty) => {
			const { allocation, provenance, exception } = resolveCell(duty, subject);
			const address = cellPath(subject, duty.id);
			return [duty.id, subject.id, allocation.owner, provenance, exception, address];
		}),
	);
	expect(shown.toSorted()).toEqual(expected.toSorted());
});

test('every cell of the map has a name that says duty, service and owner, and no two have the same', () => {
	const names = links.map((link) => link['aria-label'] ?? '');
	expect(new Set(names).size).toBe(links.length);
	const titles = new Map(catalog.duties.map(({ id, title }) => [id, title]));
	for (const [index, link] of links.entries()) {
		const owner = owners[link['data-owner'] as keyof typeof owners].label;
		expect(names[index]).toMatch(new RegExp(`^${owner}[,:]`));
		expect(names[index]).toContain(`: ${titles.get(link['data-duty']!)} on `);
	}
});

test('the key says how many cells each owner, provenance and exception has', () => {
	const key = html.slice(html.indexOf('data-key'), html.indexOf('<table'));
	const said = [...key.matchAll(/<b>([\d,]+)<\/b>/g)].map(([, count = '']) =>
		Number(count.replace(',', '')),
	);
	const { owners: split, provenances, exceptions } = counts;
	expect(said).toEqual([
		...[split.customer, split.shared, split.aws, split['not-applicable']],
		...[provenances.stated, provenances.general, provenances.usual, exceptions],
	]);
});

test('a phone has a rule and a button for each category, or part of a large one', () => {
	const style = readFileSync(
		join(import.meta.dirname, '../../src/styles/map/categories.css'),
		'utf8',
	);
	for (const [index, { id, columns }] of narrowPartsOf(map).entries()) {
		expect(style, id).toContain(`th[data-c='${index}']`);
		expect(html).toContain(`value="${id}"`);
		for (const column of columns)
			expect(html).toContain(`data-column="${column.id}" data-c="${index}"`);
	}
});

test('the drawing is the map of the build, with its key, its names, its date and its address', () => {
	const drawing = readBuilt(fileOf(mapDrawingPath));
	const notes = /(https:\S+\/map\/).*Sources read until (\w+ \d{4})/.exec(drawing);
	expect(notes).not.toBeNull();
	expect(drawing).toBe(drawMap(map, { address: notes![1]!, read: notes![2]! }));
	const shown = drawing.replaceAll('&amp;', '&');
	for (const duty of catalog.duties) expect(shown).toContain(`>${rowName(duty)}<`);
	for (const { name } of map.columns) expect(shown).toContain(`>${name}<`);
	for (const owner of ownerIds)
		expect(shown).toContain(
			`${owners[owner].label} ${counts.owners[owner].toLocaleString('en-US')}<`,
		);
});

test('the picture is as wide as a large screen and shows the drawing', async () => {
	const picture = sharp(join(dist, fileOf(mapPicturePath)));
	const { width = 0, height = 0, format } = await picture.metadata();
	expect([format, width]).toEqual(['png', 3200]);
	const { channels } = await picture.stats();
	// Not one flat colour: all channels vary.
	expect(channels.every(({ stdev }) => stdev > 10)).toBe(true);
	const drawing = readBuilt(fileOf(mapDrawingPath));
	const [, wide = 0, high = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawing)?.map(Number) ?? [];
	expect(height / width).toBeCloseTo(high / wide, 2);
});

test('with 230 services the map would weigh 90 KB at most', () => {
	// What differs from service to service is in proportion to their number: copies would compress better than services do.
	const page = fileOf(mapPath);
	const cells = html.slice(html.indexOf('<table'), html.lastIndexOf('</table>'));
	const bytes = brotliCompressSync(cells).length;
	const around = compressedSize(page) - bytes;
	const assets = [...html.matchAll(/(?:src|href)="\/(_astro\/[^"]+\.(?:js|css))"/g)];
	const rest = assets.reduce((sum, [, name = '']) => sum + compressedSize(name), around);
	const large = (bytes * 230) / catalog.services.length + rest;
	expect(large).toBeLessThanOrEqual(90 * 1024);
});
