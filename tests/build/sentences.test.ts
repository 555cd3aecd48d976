import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
	dutyIndexPath,
	dutyPath,
	embedPath,
	serviceIndexPath,
	serviceModelIndexPath,
	serviceModelPath,
	servicePath,
	variantPath,
} from '../../src/domain/paths.ts';
import { catalog, fileOf, readBuilt } from './dist.ts';
import { sentencesOf } from './sentences.ts';

const record = join(import.meta.dirname, 'generated-sentences.txt');
const renewal =
	'Read what is new, then renew the record: RENEW=1 npx playwright test -c tests/playwright.config.ts --project=build sentences';

const services = catalog.services.map(({ id }) => servicePath(id));
const variants = catalog.services.flatMap((service) =>
	service.variants.map((variant) => variantPath(service.id, variant.id)),
);
const duties = catalog.duties.map(({ id }) => dutyPath(id));
const models = catalog.cloudModels.map(({ id }) => serviceModelPath(id));

/** Five pages of each kind, from all over it; all where there are fewer. */
const kinds: Record<string, readonly string[]> = {
	services: spread(services),
	kinds: spread(variants),
	'service models': models,
	duties: spread(duties),
	indexes: [serviceIndexPath, serviceModelIndexPath, dutyIndexPath],
	embeds: [...spread(services).slice(0, 2), ...models.slice(0, 2), ...duties.slice(0, 1)].map(
		embedPath,
	),
};

function spread(paths: readonly string[], most = 5): string[] {
	const step = Math.max(1, paths.length / most);
	return [...new Set(Array.from({ length: most }, (_, index) => paths[Math.floor(index * step)]!))];
}

function describeKind([kind, paths]: [string, readonly string[]]): string {
	const shapes = new Set(paths.flatMap((path) => sentencesOf(readBuilt(fileOf(path)))));
	return `# ${kind}\n${[...shapes].toSorted().join('\n')}\n`;
}

test('what pages say that is made from data is what somebody has read', () => {
	const text = Object.entries(kinds).map(describeKind).join('\n');
	if (process.env['RENEW']) writeFileSync(record, text);
	const read = existsSync(record) ? readFileSync(record, 'utf8') : '';
	expect(text, renewal).toBe(read);
});
