import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuid5, uuidMaker } from '../../src/built/uuid.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { editionOf } from '../../src/domain/exports/edition.ts';
import { oscalFiles } from '../../src/domain/exports/oscal/files.ts';
import { mappedFrameworks } from '../../src/domain/exports/oscal/mapping.ts';
import { schemaFile, valuesOf } from './oscal-schema.ts';

const project = join(import.meta.dirname, '..', '..');
const { catalog } = checkContent(project);
const url = (path: string) => `https://atlas.example${path}`;
const context = {
	catalog,
	edition: editionOf(catalog, (text) => createHash('sha256').update(text).digest('hex')),
	url,
	uuid: uuidMaker(url('/')),
};
const files = oscalFiles(context);
const written = new Map(files.map((file) => [file.name, [...file.write()].join('')]));
const documents = [...written].map(([name, text]) => ({
	name,
	content: JSON.parse(text) as Record<string, unknown>,
}));

test('every file in OSCAL fits NIST’s schema', () => {
	test.skip(
		!schemaFile,
		'no schema of OSCAL 1.2.2 here: let OSCAL_SCHEMA point to oscal_complete_schema.json of usnistgov/OSCAL',
	);
	const ajv = new Ajv({ allErrors: true, strict: false });
	addFormats.default(ajv);
	const validate = ajv.compile(JSON.parse(readFileSync(schemaFile!, 'utf8')) as object);
	for (const { name, content } of documents)
		expect(validate(content) ? [] : validate.errors!.slice(0, 4), name).toEqual([]);
});

test('identifiers are of version 5, name one thing a file, and stay when the content changes', () => {
	const form = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
	for (const { name, content } of documents) {
		const ids = valuesOf(content, 'uuid');
		expect(
			ids.filter((id) => !form.test(String(id))),
			name,
		).toEqual([]);
		expect(new Set(ids).size, name).toBe(ids.length);
	}
	const later = { ...context, edition: { ...context.edition, dataVersion: '2027.1.0+0' } };
	const before = valuesOf(documents[0]!.content, 'uuid');
	const first = JSON.parse([...oscalFiles(later)[0]!.write()].join('')) as object;
	const after = valuesOf(first, 'uuid');
	expect(after[0]).not.toBe(before[0]);
	expect(after.slice(1)).toEqual(before.slice(1));
	// The example of RFC 9562.
	expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
		'2ed6657d-e927-568b-95e1-2665a8aea6a2',
	);
});

test('what a file refers to is there: controls, parts, resources, roles and files', () => {
	const [{ content: duties }] = documents as [(typeof documents)[number]];
	const known = new Set(valuesOf(duties, 'id'));
	for (const { name, content } of documents) {
		for (const field of ['control-id', 'statement-id'])
			expect(
				valuesOf(content, field).filter((id) => !known.has(id)),
				name,
			).toEqual([]);
		const uuids = new Set(valuesOf(content, 'uuid'));
		for (const source of valuesOf(content, 'source'))
			expect(uuids.has(String(source).slice(1)), name).toBe(true);
		const roles = new Set(valuesOf(content, 'id'));
		expect(
			valuesOf(content, 'role-id').filter((role) => !roles.has(role)),
			name,
		).toEqual([]);
		for (const own of valuesOf(content, 'provided-uuid')) expect(uuids.has(own), name).toBe(true);
	}
	const imports = JSON.parse(written.get('oscal/index.json')!) as object;
	const missing = valuesOf(imports, 'href').filter((href) => !written.has(`oscal/${String(href)}`));
	expect(missing).toEqual([]);
});

test('a property of ours names its namespace, and a page of AWS is on a host of AWS', () => {
	for (const { name, content } of documents) {
		for (const props of valuesOf(content, 'props') as { ns?: string }[][])
			expect(
				props.filter(({ ns }) => !ns),
				name,
			).toEqual([]);
		for (const links of valuesOf(content, 'links') as { rel: string; href: string }[][])
			for (const { rel, href } of links)
				if (rel === 'canonical') expect(href.startsWith('https://atlas.example/'), name).toBe(true);
	}
});

test('the component of a service says who provides what, and what is left to the customer', () => {
	const content = JSON.parse(written.get('oscal/components/amazon-rds.json')!) as object;
	const requirement = (
		valuesOf(content, 'implemented-requirements')[0] as { 'control-id': string }[]
	).find((one) => one['control-id'] === 'runtime-patching');
	expect(requirement).toMatchObject({
		props: expect.arrayContaining([
			expect.objectContaining({ name: 'owner', value: 'shared' }),
			expect.objectContaining({ name: 'hand-off', value: 'aws-applies-you-schedule' }),
		]) as unknown,
		statements: [
			{ 'statement-id': 'runtime-patching_smt.aws' },
			{ 'statement-id': 'runtime-patching_smt.customer' },
		],
	});
});

test('a mapping names every control of its framework once as NIST’s catalog does, and duties that answer it', () => {
	const duties = new Set(catalog.duties.map(({ id }) => id));
	const forms: Record<string, RegExp> = {
		'nist-800-53': /^[a-z]{2}-\d+(\.\d+)?$/,
		csf: /^[A-Z]{2}\.[A-Z]{2}-\d{2}$/,
	};
	for (const [id, { name, idOf }] of Object.entries(mappedFrameworks)) {
		const content = JSON.parse(written.get(name)!) as object;
		const idsOf = (field: string) =>
			(valuesOf(content, field) as object[][]).map((items) => valuesOf(items, 'id-ref'));
		const framework = catalog.frameworks.find((one) => one.id === id)!;
		const answered = framework.groups.flatMap(({ controls }) => controls);
		expect(idsOf('targets')).toEqual(answered.map((control) => [idOf(control.id)]));
		expect(idsOf('sources')).toEqual(answered.map((control) => control.duties));
		const outside = valuesOf(content, 'with-ids').flat();
		expect(outside.length).toBe(framework.groups.flatMap((group) => group.outside).length);
		const targets = [...idsOf('targets').flat(), ...outside].map(String);
		expect(new Set(targets).size).toBe(targets.length);
		expect(targets.filter((target) => !forms[id]!.test(target))).toEqual([]);
		const sources = idsOf('sources').flat().map(String);
		expect(sources.filter((duty) => !duties.has(duty))).toEqual([]);
	}
	expect(mappedFrameworks['nist-800-53']!.idOf('AC-2(3)')).toBe('ac-2.3');
});
