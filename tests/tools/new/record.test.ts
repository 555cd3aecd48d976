import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkContent } from '../../../src/check/check-content.ts';
import { dutySchema, serviceSchema, variantSchema } from '../../../src/domain/schema.ts';
import { beginRecord } from '../../../tools/new/record.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const { catalog } = checkContent(root);
const begin = (...words: string[]) =>
	beginRecord(words, catalog, (file) => readFileSync(join(root, file), 'utf8'));
const service = catalog.services.find(({ variants }) => variants.length > 0)!;
const plain = catalog.services.find(({ variants }) => variants.length === 0)!;
const duty = catalog.duties[0]!;

const refused: [words: string, problem: string][] = [
	['servise aws-new', 'no kind is called "servise"; did you mean "service"?'],
	['service', 'write npm run new -- service <id>'],
	['service aws new', 'write npm run new -- service <id>'],
	[
		'service AWS-New',
		'"AWS-New" is no id: write lower-case letters, digits and hyphens; did you mean "aws-new"?',
	],
	[`service ${service.id}`, `"${service.id}" is or was the id of ${service.file}`],
	[`duty ${service.id}`, `"${service.id}" is or was the id of ${service.file}`],
	['duty paas', '"paas" is or was the id of content/service-models/paas.mdx'],
	[`variant ${service.id}`, 'write npm run new -- variant <service>/<id>'],
	[`variant ${service.id}x/new`, `no service "${service.id}x"; did you mean "${service.id}"?`],
	[
		`variant ${service.id}/${service.variants[0]!.id}`,
		`"${service.variants[0]!.id}" is or was a variant of ${service.id}`,
	],
];
for (const [words, problem] of refused)
	test(`"npm run new -- ${words}" is refused, and says why`, () => {
		expect(begin(...words.split(' '))).toEqual({ problem });
	});

/** The fields of a schema, by name. */
const fieldsOf = (schema: z.ZodType) =>
	Object.keys((z.toJSONSchema(schema, { io: 'input' }) as { properties: object }).properties);

/** The file that is begun, and its frontmatter as data. */
function begun(...words: string[]) {
	const result = begin(...words);
	if ('problem' in result) throw new Error(result.problem);
	const frontmatter = result.text.split(/^---$/m)[1]!;
	return { ...result, frontmatter, data: parse(frontmatter) as Record<string, unknown> };
}

for (const [kind, schema, without] of [
	['service', serviceSchema, ['movedFrom', 'variants', 'variantQuestion']],
	['duty', dutySchema, ['movedFrom']],
] as const)
	test(`a ${kind} that is begun has every field, and lacks only values`, () => {
		const { file, frontmatter, data } = begun(kind, 'quite-new');
		expect(file).toMatch(/^content\/(services|duties)\/quite-new\.mdx$/);
		for (const field of fieldsOf(schema))
			if (!(without as readonly string[]).includes(field))
				expect(frontmatter).toMatch(new RegExp(`^(# )?${field}:`, 'm'));
		const issues = schema.safeParse(data).error!.issues;
		expect(issues.length).toBeGreaterThan(5);
		for (const { path } of issues) {
			const value = path.reduce<unknown>(
				(part, key) => (part as Record<PropertyKey, unknown>)?.[key],
				data,
			);
			expect(value, path.join('.')).toBeNull();
		}
	});

test('fields that may be missing can be taken in by taking "# " away', () => {
	const { frontmatter } = begun('duty', 'quite-new');
	const all = frontmatter.replaceAll(/^( *)# (?=[\w-]+:|  |- )/gm, '$1');
	expect(Object.keys(parse(all.replaceAll(/^( *)# (?=[\w-]+:|  |- )/gm, '$1')) as object)).toEqual(
		expect.arrayContaining(fieldsOf(dutySchema).filter((field) => field !== 'movedFrom')),
	);
});

for (const [name, record] of [
	['with variants', service],
	['without', plain],
] as const)
	test(`a variant begun in a service ${name} stands behind those it has, and leaves the rest as it is`, () => {
		const before = readFileSync(join(root, record.file), 'utf8');
		const { file, text, data } = begun('variant', `${record.id}/quite-new`);
		expect(file).toBe(record.file);
		const variants = data['variants'] as { id: string }[];
		expect(variants.map(({ id }) => id)).toEqual([
			...record.variants.map(({ id }) => id),
			'quite-new',
		]);
		const added = text.split('\n').filter((line) => !before.split('\n').includes(line));
		const left = before.split('\n').filter((line) => !text.split('\n').includes(line));
		expect(left).toEqual([]);
		for (const field of fieldsOf(variantSchema))
			if (field !== 'movedFrom') expect(text).toContain(`${field}:`);
		expect(added.join('\n')).toContain('id: quite-new');
	});

test('the first answer is one of a duty that exists', () => {
	expect(Object.keys(begun('service', 'quite-new').data['allocation'] as object)).toEqual([
		duty.id,
	]);
});
