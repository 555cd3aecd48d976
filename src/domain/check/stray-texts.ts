import { findStray } from '../characters.ts';
import type { Problem } from '../problem.ts';

/**
 * Texts of a record with a character that has no place in them and does not stand in the file as it is: escapes like
 * `"\u200b"` bring it in.
 */
export function findStrayTexts(
	data: unknown,
	source: string,
	file: string,
	path: Problem['path'] = [],
): Problem[] {
	if (typeof data === 'string') {
		const stray = findStray(data, source);
		return stray ? [{ file, path, message: `holds ${stray.description}: remove it` }] : [];
	}
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => [
		...findStrayTexts(key, source, file, [...path, key]),
		...findStrayTexts(value, source, file, [...path, Array.isArray(data) ? Number(key) : key]),
	]);
}
