import { existsSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

/** NIST's schema, which is not part of the project: where the variable points, or beside the project. */
export const schemaFile = [
	process.env['OSCAL_SCHEMA'],
	join(project, '..', 'shared', 'oscal', 'oscal-complete-1.2.2.schema.json'),
].find((file) => file && existsSync(file));

/** Every value of a field, wherever it stands. */
export function valuesOf(content: unknown, field: string): unknown[] {
	if (typeof content !== 'object' || content === null) return [];
	return Object.entries(content).flatMap(([name, value]) => [
		...(name === field ? [value] : []),
		...valuesOf(value, field),
	]);
}
