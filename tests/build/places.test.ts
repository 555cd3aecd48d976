import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { readPublished } from '../../src/built/read-published.ts';
import { readContent } from '../../src/check/read-content.ts';
import { fragmentsOf, listPlaces } from '../../src/domain/check/places.ts';
import { reservedSegments } from '../../src/domain/navigation/reserved-segments.ts';
import { listRedirects } from '../../src/domain/addresses/redirects.ts';
import { catalog, dist, project } from './dist.ts';

test('every place that a link in content may name is on its page', () => {
	const published = readPublished(dist);
	const { bodies } = readContent(project);
	const pages = listPlaces(catalog);
	const missing = pages.flatMap((page) =>
		fragmentsOf(page, bodies)
			.filter((fragment) => !published.get(page.path)?.has(fragment))
			.map((fragment) => `${page.path}#${fragment}`),
	);
	expect(pages.length).toBeGreaterThan(catalog.duties.length);
	expect(missing).toEqual([]);
});

test('no short form can take the place of a folder that is built', () => {
	const forms = new Set(listRedirects(catalog).map(({ from }) => from));
	const open = readdirSync(dist, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && /^[a-z0-9-]+$/.test(entry.name))
		.map(({ name }) => name)
		.filter((name) => !reservedSegments.has(name) && !forms.has(`/${name}/`));
	expect(open).toEqual([]);
});
