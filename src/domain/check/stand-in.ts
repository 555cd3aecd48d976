import type { z } from 'astro/zod';
import { ownValue } from '../own-value.ts';

/** What of a zod schema's definition is read here. */
interface Definition {
	type: string;
	shape?: Record<string | number, z.ZodType>;
	element?: z.ZodType;
	valueType?: z.ZodType;
	innerType?: z.ZodType;
	entries?: Record<string, unknown>;
	values?: readonly unknown[];
}

/** The definition below all that is optional or has a default. */
export function definitionOf(schema: unknown): Definition | undefined {
	const definition = (schema as { def?: Definition } | undefined)?.def;
	return definition?.innerType ? definitionOf(definition.innerType) : definition;
}

/**
 * Data of the schema's shape: what fits of `value`, and in place of what does not something of the right type, so that
 * rules can read the rest. `name` makes texts that stand in unlike any other.
 */
export function standIn(schema: z.ZodType, value: unknown, name: string): unknown {
	const sound = schema.safeParse(value);
	if (sound.success) return sound.data;
	const definition = definitionOf(schema);
	const at = (key: string | number) => `${name} ${key}`;
	switch (definition?.type) {
		case 'object':
			return Object.fromEntries(
				Object.entries(definition.shape ?? {}).flatMap(([key, field]) => {
					const filled = standIn(field, fieldOf(value, key), at(key));
					return filled === undefined ? [] : [[key, filled]];
				}),
			);
		case 'record':
			return Object.fromEntries(
				Object.entries(isGroup(value) ? value : {}).map(([key, entry]) => [
					key,
					standIn(definition.valueType!, entry, at(key)),
				]),
			);
		case 'array':
			return (Array.isArray(value) ? value : []).map((entry, index) =>
				standIn(definition.element!, entry, at(index)),
			);
		default:
			return leaf(definition, value, name);
	}
}

function leaf(definition: Definition | undefined, value: unknown, name: string): unknown {
	switch (definition?.type) {
		case 'string':
			return typeof value === 'string' ? value.trim() : name;
		case 'enum':
			return Object.values(definition.entries ?? {})[0];
		case 'literal':
			return definition.values?.[0];
		case 'number':
			return Number.MAX_SAFE_INTEGER;
		default:
			throw new TypeError(`no stand-in for a field of the type "${definition?.type}"`);
	}
}

function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field's value, if there is a group and it has the field itself. */
export function fieldOf(group: unknown, key: string | number): unknown {
	return typeof group === 'object' && group !== null
		? ownValue(group as Record<string | number, unknown>, key)
		: undefined;
}
