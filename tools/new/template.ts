import { z } from 'astro/zod';

/** As much of a JSON schema as the schemas of content come to. */
interface Shape {
	type?: string;
	properties?: Record<string, Shape>;
	required?: string[];
	items?: Shape;
	additionalProperties?: Shape | boolean;
	enum?: string[];
	const?: unknown;
	minLength?: number;
	maxLength?: number;
	/** At least so many entries. */
	minItems?: number;
	pattern?: string;
	format?: string;
}

/** What a pattern asks for, by what it looks like. */
const patterns: [RegExp, string][] = [
	[/^\^20/, 'a month, YYYY-MM'],
	[/\\\?\$$/, 'ends with a question mark'],
	[/@/, 'duty@service or duty@service/variant'],
	[/^\^\[a-z0-9/, 'lower-case letters, digits and hyphens'],
];

/** What a template is written from beside the schema. */
export interface TemplateOptions {
	/** The first key where any may stand: a duty. */
	entry: string;
	/** Values that are known. */
	given?: Record<string, string>;
	/** Fields that a new record has no use for. */
	without?: readonly string[];
}

/** Every field of a record as YAML, with what it wants behind it. Fields that may be missing stand behind `#`. */
export function writeTemplate(
	schema: z.ZodType,
	{ entry, given = {}, without = [] }: TemplateOptions,
): string[] {
	const shape = z.toJSONSchema(schema, { io: 'input' }) as Shape;
	const fields = Object.entries(shape.properties ?? {}).filter(([name]) => !without.includes(name));
	return writeFields({ ...shape, properties: Object.fromEntries(fields) }, entry, given);
}

function writeFields(shape: Shape, entry: string, given: Record<string, string> = {}): string[] {
	return Object.entries(shape.properties ?? {}).flatMap(([name, field]) => {
		const lines = writeField(name, field, entry, given[name]);
		const needed = shape.required?.includes(name) || name in given;
		return needed ? lines : lines.map((line) => `# ${line}`);
	});
}

function writeField(name: string, field: Shape, entry: string, given?: string): string[] {
	if (given !== undefined) return [`${name}: ${given}`];
	if (field.properties) return [`${name}:`, ...indent(writeFields(field, entry))];
	const values = field.additionalProperties;
	if (typeof values === 'object')
		return [
			`${name}: # a duty each, as many as there are pages that say so`,
			...indent([`${entry}:`, ...indent(writeFields(values, entry))]),
		];
	if (field.items?.properties) {
		const [first = '', ...others] = writeFields(field.items, entry);
		return [`${name}:`, `  - ${first}`, ...indent(indent(others))];
	}
	if (field.items)
		return [`${name}: ${field.minItems ? '' : '[] '}# ${describe(field.items)} each`];
	return [`${name}: # ${describe(field)}`];
}

function describe({
	enum: choices,
	const: only,
	minLength,
	maxLength,
	pattern,
	format,
}: Shape): string {
	if (choices) return choices.join(' | ');
	if (only !== undefined) return String(only);
	const asked = pattern === undefined ? undefined : patterns.find(([form]) => form.test(pattern));
	const parts = [
		...(maxLength === undefined ? [] : [`${minLength ?? 0} to ${maxLength} characters`]),
		...(asked ? [asked[1]] : []),
		...(format === 'uri' ? ['an https address'] : []),
	];
	return parts.join(', ') || 'an id or a number';
}

function indent(lines: readonly string[]): string[] {
	return lines.map((line) => `  ${line}`);
}
