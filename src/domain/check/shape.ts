import type { z } from 'astro/zod';
import type { Problem } from '../problem.ts';
import { listAll, listChoices, suggest, suggestChoice } from '../suggestion.ts';
import { doubtsOf } from './doubts.ts';
import { definitionOf, fieldOf, standIn } from './stand-in.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** The outcome of fitting one file's data into the schema of its kind. */
export interface Shaped<Data> {
	/** The data; where a part does not fit, something of the right type stands in for it. */
	data: Data;
	problems: Problem[];
	/** The parts of the data that cannot be taken at their word. */
	doubts: Problem['path'][];
}

/** Fits `input` into `schema`; every misfit becomes a problem in `file`. */
export function shapeData<Schema extends z.ZodType>(
	schema: Schema,
	input: unknown,
	file: string,
): Shaped<z.infer<Schema>> {
	const result = schema.safeParse(input);
	if (result.success) return { data: result.data, problems: [], doubts: [] };
	const problems = firstOfEach(result.error.issues).flatMap((issue) =>
		issueProblems(issue, schema, input, file),
	);
	// Of the schema's shape, as `standIn` promises; TypeScript cannot follow it through the schema.
	const data = standIn(schema, input, file) as z.infer<Schema>;
	return { data, problems, doubts: doubtsOf(problems.map(({ path }) => path)) };
}

// A list where a text belongs is not too short as well.
function firstOfEach(issues: readonly Issue[]): Issue[] {
	const placeOf = ({ code, path }: Issue) =>
		JSON.stringify([path.map(String), code === 'unrecognized_keys']);
	return [
		...new Map(issues.toReversed().map((issue) => [placeOf(issue), issue])).values(),
	].toReversed();
}

function issueProblems(issue: Issue, schema: z.ZodType, input: unknown, file: string): Problem[] {
	const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			file,
			path: [...path, key],
			message: `unknown field ${quote(key)}${suggest(key, fieldsAt(schema, path))}`,
		}));
	}
	return [{ file, path, message: describe(issue, schema, path, valueAt(input, path)) }];
}

function describe(issue: Issue, schema: z.ZodType, path: Path, value: unknown): string {
	const wanted = () =>
		issue.code === 'invalid_type' ? article(issue.expected, fieldsAt(schema, path)) : '';
	if (value === undefined) return `is missing: add it${expectation(issue, wanted())}`;
	if (value === null) return `is empty: fill it in${expectation(issue, wanted())}`;
	const quoted = quote(value);
	switch (issue.code) {
		case 'invalid_value': {
			const choices = issue.values.map(String);
			const sameWord = typeof value === 'string' && choices.includes(value);
			const advice = sameWord ? '; write it without quotes' : suggestChoice(String(value), choices);
			return `${quoted} is not allowed${advice}`;
		}
		case 'invalid_type':
			return `${quoted} is not ${wanted()}`;
		case 'too_small':
			if (typeof value === 'number') return `${quoted} is too small: at least ${issue.minimum}`;
			return `${quoted} is too short: at least ${issue.minimum} ${unit(issue.origin, issue.minimum)}`;
		case 'too_big':
			if (typeof value === 'number') return `${quoted} is too large: at most ${issue.maximum}`;
			return `${quoted} is too long by ${tooLongBy(value, issue.maximum)}: at most ${issue.maximum} ${unit(issue.origin, issue.maximum)}`;
		default:
			return `${quoted} ${issue.message}`;
	}
}

function expectation(issue: Issue, wanted: string): string {
	if (issue.code === 'invalid_value') return ` (${listChoices(issue.values.map(String))})`;
	return wanted && ` (${wanted})`;
}

function tooLongBy(value: unknown, maximum: number | bigint): number {
	const size = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
	return size - Number(maximum);
}

function unit(origin: string, count: number | bigint): string {
	if (origin === 'string') return count === 1 ? 'character' : 'characters';
	return count === 1 ? 'entry' : 'entries';
}

const typeNames: Record<string, string> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	array: 'a list',
	object: 'a group of fields',
	record: 'a group of fields',
	boolean: 'true or false',
};

function article(type: string, fields: readonly string[]): string {
	const named = fields.length > 0 ? `: ${listAll(fields)}` : '';
	return `${typeNames[type] ?? type}${type === 'object' ? named : ''}`;
}

function quote(value: unknown): string {
	const json = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
	return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

function valueAt(input: unknown, path: Path): unknown {
	return path.reduce(fieldOf, input);
}

// Walks the schema beside the path, so that a misspelt key is compared with the keys of its own object.
function fieldsAt(schema: z.ZodType, path: Path): string[] {
	let current: unknown = schema;
	for (const key of path) {
		const definition = definitionOf(current);
		if (definition?.type === 'object') current = definition.shape?.[key];
		else if (definition?.type === 'array') current = definition.element;
		else if (definition?.type === 'record') current = definition.valueType;
		else return [];
	}
	return Object.keys(definitionOf(current)?.shape ?? {});
}
