import { isMap, isSeq, parseDocument } from 'yaml';
import type { Catalog } from '../../src/domain/catalog.ts';
import { dutyHeadings } from '../../src/domain/check/body.ts';
import { dutySchema, serviceSchema, variantSchema } from '../../src/domain/schema.ts';
import { suggest } from '../../src/domain/suggestion.ts';
import { writeTemplate } from './template.ts';

/** A file to write, or why there is none. */
export type NewRecord = { file: string; text: string } | { problem: string };

/** The kinds of records that can be begun. */
const kinds = ['service', 'duty', 'variant'];

const note = `# Every field is explained in src/domain/schema.ts, and how a text reads in CONTRIBUTING.md. What stands behind
# "#" may be missing. "npm run check:content" says what is not filled in.`;

/**
 * Begins a record: a file with every field and what it wants, or for a variant its service's file with a further entry.
 * `read` gives the text of a file that is there.
 */
export function beginRecord(
	[kind = '', name = '', ...others]: readonly string[],
	catalog: Catalog,
	read: (file: string) => string,
): NewRecord {
	if (!kinds.includes(kind))
		return { problem: `no kind is called "${kind}"${suggest(kind, kinds)}` };
	if (others.length > 0 || name === '') return { problem: `write npm run new -- ${usage(kind)}` };
	if (kind === 'variant') return beginVariant(name, catalog, read);
	const problem = misspelt(name) ?? taken(name, catalog);
	if (problem) return { problem };
	return kind === 'duty' ? beginDuty(name, catalog) : beginService(name, catalog);
}

function usage(kind: string): string {
	return kind === 'variant' ? 'variant <service>/<id>' : `${kind} <id>`;
}

function beginService(id: string, catalog: Catalog): NewRecord {
	const without = ['variants', 'variantQuestion', 'movedFrom'];
	const fields = writeTemplate(serviceSchema, { entry: firstDuty(catalog), without });
	return { file: `content/services/${id}.mdx`, text: join([note, ...fields], []) };
}

function beginDuty(id: string, catalog: Catalog): NewRecord {
	const options = { entry: firstDuty(catalog), without: ['movedFrom'], given: { side: 'in' } };
	const headings = dutyHeadings.in.map((heading) => `## ${heading}\n`);
	const text = join([note, ...writeTemplate(dutySchema, options)], headings);
	return { file: `content/duties/${id}.mdx`, text };
}

function beginVariant(name: string, catalog: Catalog, read: (file: string) => string): NewRecord {
	const [of = '', id = '', ...rest] = name.split('/');
	const service = catalog.services.find((record) => record.id === of);
	if (rest.length > 0 || id === '') return { problem: `write npm run new -- ${usage('variant')}` };
	if (!service) {
		const known = catalog.services.map((record) => record.id);
		return { problem: `no service "${of}"${suggest(of, known)}` };
	}
	const names = service.variants.flatMap((variant) => [variant.id, ...variant.movedFrom]);
	const problem =
		misspelt(id) ?? (names.includes(id) ? `"${id}" is or was a variant of ${of}` : undefined);
	if (problem) return { problem };
	const options = { entry: firstDuty(catalog), without: ['movedFrom'], given: { id } };
	const [first = '', ...others] = writeTemplate(variantSchema, options);
	// The id first, as everywhere.
	const entry = [`  - ${first}`, ...others.map((line) => `    ${line}`)];
	return { file: service.file, text: addVariant(read(service.file), entry) };
}

/** The file of a service with a further variant, at the end of those it has; all else stays as it is written. */
function addVariant(text: string, entry: readonly string[]): string {
	const [, frontmatter = ''] = /^---\r?\n([\s\S]*?)^---/m.exec(text) ?? [];
	const start = text.indexOf(frontmatter);
	const document = parseDocument(frontmatter);
	const variants = document.get('variants', true);
	const known = isMap(document.contents) && isSeq(variants) && variants.range;
	const at = start + (known ? variants.range![2] : frontmatter.length);
	const heads = known
		? []
		: ['variantQuestion: # which choice decides, with a question mark', 'variants:'];
	return `${text.slice(0, at)}${[...heads, ...entry].join('\n')}\n${text.slice(at)}`;
}

function misspelt(id: string): string | undefined {
	if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
	const spelt = id
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	const hint = spelt ? `; did you mean "${spelt}"?` : '';
	return `"${id}" is no id: write lower-case letters, digits and hyphens${hint}`;
}

/** Duties, services and service models have one space of ids, which former ones keep. */
function taken(id: string, catalog: Catalog): string | undefined {
	const records = [...catalog.duties, ...catalog.services, ...catalog.serviceModels];
	const holder = records.find((record) => record.id === id || record.movedFrom.includes(id));
	return holder ? `"${id}" is or was the id of ${holder.file}` : undefined;
}

function firstDuty({ duties }: Catalog): string {
	return duties[0]?.id ?? 'duty';
}

function join(fields: readonly string[], body: readonly string[]): string {
	const prose = body.map((heading) => `\n${heading}`).join('');
	return `---\n${fields.join('\n')}\n---\n${prose}`;
}
