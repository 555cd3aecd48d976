import type { z } from 'astro/zod';
import type { Problem } from '../problem.ts';
import { listChoices, suggest } from '../suggestion.ts';

type Issue = z.core.$ZodIssue;

/** The outcome of fitting one file's data into the schema of its kind. */
export type Shaped<Data> = { data: Data; problems: [] } | { data: undefined; problems: Problem[] };

/** Fits `input` into `schema`; every misfit becomes a problem in `file`. */
export function shapeData<Schema extends z.ZodType>(
	schema: Schema,
	input: unknown,
	file: string,
): Shaped<z.infer<Schema>> {
	const result = schema.safeParse(input);
	if (result.success) return { data: result.data, problems: [] };
	const problems = result.error.issues.flatMap((issue) =>
		issueProblems(issue, schema, input, file),
	);
	return { data: undefined, problems };
}

function issueProblems(issue: Issue, schema: z.ZodType, input: unknown, file: string): Problem[] {
	const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			file,
			path: [...path, key],
			message: `unknown field ${JSON.stringify(key)}${suggest(key, knownKeys(schema, path))}`,
		}));
	}
	return [{ file, path, message: describe(issue, valueAt(input, path)) }];
}

function describe(issue: Issue, value: unknown): string {
	if (value === undefined) return `is missing: add it${expectation(issue)}`;
	const quoted = quote(value);
	switch (issue.code) {
		case 'invalid_value': {
			const choices = issue.values.map(String);
			return `${quoted} is not allowed${suggest(String(value), choices)}${
				choices.length > 12 ? '' : ` (allowed: ${listChoices(choices)})`
			}`;
		}
		case 'invalid_type':
			return `${quoted} is not ${article(issue.expected)}`;
		case 'too_small':
			return `${quoted} is too short: at least ${issue.minimum} ${unit(issue.origin, issue.minimum)}`;
		case 'too_big':
			return `${quoted} is too long by ${tooLongBy(value, issue.maximum)}: at most ${issue.maximum} ${unit(issue.origin, issue.maximum)}`;
		default:
			return `${quoted} ${issue.message}`;
	}
}

function expectation(issue: Issue): string {
	if (issue.code === 'invalid_value') return ` (${listChoices(issue.values.map(String))})`;
	if (issue.code === 'invalid_type') return ` (${article(issue.expected)})`;
	return '';
}

function tooLongBy(value: unknown, maximum: number | bigint): number {
	const size = typeof value === 'string' || Array.isArray(value) ? value.length : Number(value);
	return size - Number(maximum);
}

function unit(origin: string, count: number | bigint): string {
	if (origin === 'string') return count === 1 ? 'character' : 'characters';
	return origin === 'array' ? (count === 1 ? 'entry' : 'entries') : '';
}

function article(type: string): string {
	const names: Record<string, string> = {
		string: 'a text',
		number: 'a number',
		int: 'a whole number',
		array: 'a list',
		object: 'a group of fields',
		record: 'a group of fields',
		boolean: 'true or false',
	};
	return names[type] ?? type;
}

function quote(value: unknown): string {
	const json = JSON.stringify(value) ?? String(value);
	return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null
				? (value as Record<string | number, unknown>)[key]
				: undefined,
		input,
	);
}

// Walks the schema beside the path, so that a misspelt key is compared with the keys of its own object.
function knownKeys(schema: z.ZodType, path: readonly (string | number)[]): string[] {
	let current: unknown = schema;
	for (const key of path) {
		const definition = unwrap(current);
		if (definition?.type === 'object') current = definition.shape?.[key];
		else if (definition?.type === 'array') current = definition.element;
		else if (definition?.type === 'record') current = definition.valueType;
		else return [];
	}
	return Object.keys(unwrap(current)?.shape ?? {});
}

interface Definition {
	type: string;
	shape?: Record<string | number, unknown>;
	element?: unknown;
	valueType?: unknown;
	innerType?: unknown;
}

function unwrap(schema: unknown): Definition | undefined {
	const definition = (schema as { def?: Definition } | undefined)?.def;
	return definition?.innerType ? unwrap(definition.innerType) : definition;
}
