import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describeBytes } from '../../src/domain/exports/bytes.ts';
import { tables } from '../../src/domain/exports/tables.ts';
import { resolveColumn } from '../../src/domain/matrix/matrix.ts';
import { allSubjects } from '../../src/domain/matrix/subject.ts';
import { openDataPath } from '../../src/domain/data-paths.ts';
import { isPagePath } from '../../src/domain/paths.ts';
import { catalog, compressedSize, dist, listFiles, readBuilt } from './dist.ts';

/** Promises in bytes: the whole of the data, and its largest file as it is sent; with 70 services, and in proportion to them. */
const grown = Math.max(1, catalog.services.length / 70);
const limits = { whole: 60e6 * grown, largest: 1.5e6 * grown };

interface Listed {
	name: string;
	href: string;
	media_type: string;
	bytes: number;
	sha256: string;
	schema?: string;
}
interface Field {
	name: string;
	type: string;
	description?: string;
	categories?: { value: string }[];
	constraints?: { required: true };
}
interface PackageResource {
	path: string;
	bytes: number;
	hash: string;
	schema: {
		fields: Field[];
		primaryKey: string[];
		foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
	};
}

const json = <Content>(path: string) => JSON.parse(readBuilt(path.slice(1))) as Content;
const { result: index, total } = json<{ result: Listed[]; total: number }>(
	`${openDataPath}index.json`,
);
const pathsOf = (pattern: RegExp) =>
	index.map(({ href }) => href).filter((href) => pattern.test(href));

test('the index lists every file of the data but itself, with its size and its digest', () => {
	const files = listFiles()
		.map((name) => `/${name}`)
		.filter((path) => path.startsWith(openDataPath))
		.filter((path) => !/\/(index|404)\.json$/.test(path.replace(/\/(schema|oscal)\/.*/, '')));
	expect(index.map(({ href }) => href).toSorted()).toEqual(files.toSorted());
	expect(total).toBe(index.length);
	for (const { href, bytes, sha256 } of index) {
		const content = readFileSync(join(dist, href));
		expect(content.length, href).toBe(bytes);
		expect(createHash('sha256').update(content).digest('hex'), href).toBe(sha256);
	}
});

test('every file fits the schema that it names', () => {
	const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
	addFormats.default(ajv);
	const described = index.filter(({ schema }) => schema);
	expect(described.length).toBeGreaterThan(allSubjects(catalog).length + catalog.duties.length);
	const validators = new Map(
		pathsOf(/\/schema\//).map((path) => [path, ajv.compile(json<object>(path))]),
	);
	for (const { href, schema } of [
		...described,
		{ href: `${openDataPath}index.json`, schema: `${openDataPath}schema/index.json` },
	]) {
		const content = json<{ $schema: string }>(href);
		expect(new URL(content.$schema).pathname, href).toBe(schema);
		const validate = validators.get(schema!)!;
		expect(validate(content) ? [] : validate.errors!.slice(0, 3), href).toEqual([]);
	}
});

test('every field of every schema says what it means', () => {
	const silent: string[] = [];
	const visit = (schema: unknown, place: string) => {
		if (typeof schema !== 'object' || schema === null) return;
		const { properties = {} } = schema as {
			properties?: Record<string, { description?: string; const?: string }>;
		};
		for (const [name, field] of Object.entries(properties))
			if (!field.description && field.const === undefined) silent.push(`${place}/${name}`);
		for (const [name, value] of Object.entries(schema)) visit(value, `${place}/${name}`);
	};
	for (const path of pathsOf(/\/schema\//)) visit(json(path), path);
	expect(silent).toEqual([]);
});

test('the answers are those of the matrix, in one file and in the file of each subject', () => {
	const rows = json<{
		result: { subject: string; duty: string; owner: string; provenance: string }[];
	}>(`${openDataPath}all.json`).result;
	const wanted = allSubjects(catalog).flatMap((subject) => resolveColumn(catalog, subject));
	const told = ({ subject, duty, owner, provenance }: (typeof rows)[number]) =>
		[subject, duty, owner, provenance].join(' ');
	expect(rows.map(told)).toEqual(
		wanted.map(({ subject, duty, allocation, provenance }) =>
			[subject.id, duty.id, allocation.owner, provenance].join(' '),
		),
	);
	const one = json<{ result: { allocations: (typeof rows)[number][] } }>(
		`${openDataPath}subjects/amazon-eks/fargate.json`,
	).result.allocations;
	expect(one).toEqual(rows.filter(({ subject }) => subject === 'amazon-eks/fargate'));
});

test('every link of the data to this site leads to a page and its place', () => {
	const missing = new Set<string>();
	const site = new URL(json<{ $schema: string }>(`${openDataPath}index.json`).$schema).origin;
	for (const href of pathsOf(/\.json$/))
		for (const [, path = ''] of readBuilt(href.slice(1)).matchAll(
			new RegExp(`"${site.replaceAll('.', String.raw`\.`)}(/[^"]*)"`, 'g'),
		)) {
			const [file = '', fragment] = path.split('#');
			const name = isPagePath(file) ? `${file.slice(1)}index.html` : file.slice(1);
			if (file === openDataPath.slice(0, -1) || file.includes('{')) continue;
			const there = existsSync(join(dist, name));
			if (!there || (fragment && !readBuilt(name).includes(` id="${fragment}"`))) missing.add(path);
		}
	expect([...missing]).toEqual([]);
});

test.describe('the tables', () => {
	const { resources, name } = json<{ name: string; resources: PackageResource[] }>(
		`${openDataPath}datapackage.json`,
	);
	const read = ({ path }: { path: string }) =>
		Papa.parse<Record<string, string>>(readBuilt(`${openDataPath.slice(1)}${path}`), {
			header: true,
			skipEmptyLines: true,
		});
	const contents = new Map(resources.map((resource) => [resource.path, read(resource).data]));

	test('have the columns, types and words that their package says', () => {
		expect(name).toMatch(/^[a-z0-9-._]+$/);
		expect(resources.map(({ path }) => path)).toEqual(tables.map((table) => `${table.name}.csv`));
		const forms: Record<string, RegExp> = {
			yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
			boolean: /^(true|false)$/,
			integer: /^\d+$/,
			string: /^/,
		};
		for (const resource of resources) {
			const { data, errors, meta } = read(resource);
			expect(errors, resource.path).toEqual([]);
			expect(data.length, resource.path).toBeGreaterThan(0);
			const { fields } = resource.schema;
			expect(meta.fields, resource.path).toEqual(fields.map((field) => field.name));
			for (const { name: column, type, description, categories, constraints } of fields) {
				const place = `${resource.path} ${column}`;
				expect(description, place).toBeTruthy();
				const values = data.map((line) => line[column]!);
				if (constraints)
					expect(
						values.filter((value) => value === ''),
						place,
					).toEqual([]);
				const said = values.filter((value) => value !== '');
				expect(
					said.filter((value) => !forms[type]!.test(value)),
					place,
				).toEqual([]);
				if (!categories) continue;
				const known = categories.map(({ value }) => value);
				expect(
					said.filter((value) => !known.includes(value)),
					place,
				).toEqual([]);
			}
		}
	});

	test('have keys that are unique, and that lead to a line where they name one', () => {
		const keyOf = (line: Record<string, string>, fields: readonly string[]) =>
			fields.map((field) => line[field]).join(' ');
		for (const { path, schema } of resources) {
			const lines = contents.get(path)!;
			const keys = lines.map((line) => keyOf(line, schema.primaryKey));
			expect(new Set(keys).size, path).toBe(lines.length);
			for (const { fields, reference } of schema.foreignKeys ?? []) {
				const others = new Set(
					contents.get(`${reference.resource}.csv`)!.map((line) => keyOf(line, reference.fields)),
				);
				const lost = lines.filter((line) => !others.has(keyOf(line, fields)));
				expect(lost, `${path} ${fields.join()}`).toEqual([]);
			}
		}
	});

	test('are the files that their package describes, and hold nothing that a spreadsheet would run', () => {
		for (const { path, bytes, hash } of resources) {
			const listed = index.find(({ name: file }) => file === path)!;
			expect([bytes, hash], path).toEqual([listed.bytes, `sha256:${listed.sha256}`]);
			const cells = contents.get(path)!.flatMap((line) => Object.values(line));
			expect(
				cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)),
				path,
			).toEqual([]);
		}
	});
});

test('the description of all addresses names files that are there, and every kind of file', () => {
	const { paths, openapi } = json<{
		openapi: string;
		paths: Record<string, { get: { parameters?: { name: string; example: string }[] } }>;
	}>(`${openDataPath}openapi.json`);
	expect(openapi).toMatch(/^3\.1\./);
	const filled = Object.entries(paths).map(([path, { get }]) =>
		(get.parameters ?? []).reduce(
			(text, { name, example }) => text.replace(`{${name}}`, example),
			path,
		),
	);
	const known = new Set([...index.map(({ name }) => `/${name}`), '/index.json']);
	expect(filled.filter((path) => !known.has(path))).toEqual([]);
	const whole = index
		.map(({ name }) => `/${name}`)
		.filter((path) => /^\/[a-z-]+\.(json|csv)$/.test(path) && !/openapi|datapackage/.test(path));
	expect(whole.filter((path) => !filled.includes(path))).toEqual([]);
});

test('the page on the data says how large each file is', () => {
	const page = readBuilt('data/index.html');
	const sizes = [...page.matchAll(/data-size-of="([^"]+)"[^>]*>([^<]*)</g)];
	expect(sizes.length).toBeGreaterThan(5);
	for (const [, name = '', size] of sizes) {
		const file = statSync(join(dist, openDataPath, name));
		expect(size, name).toBe(describeBytes(file.size));
	}
});

test('the data stays within its budget', () => {
	const whole = index.reduce((sum, { bytes }) => sum + bytes, 0);
	console.log(`the data has ${describeBytes(whole)} in ${index.length} files`);
	expect(whole).toBeLessThan(limits.whole);
	const sent = compressedSize(`${openDataPath.slice(1)}all.json`, 'quick');
	console.log(`all.json is sent in at most ${describeBytes(sent)}`);
	expect(sent).toBeLessThan(limits.largest);
});
