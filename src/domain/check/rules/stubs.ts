import { findStub } from '../stubs.ts';
import type { Rule } from './rule.ts';
import type { Problem } from '../../problem.ts';

// Lists of words and addresses, and what the schema holds to a form of its own.
const noProse = new Set([
	'id',
	'file',
	'url',
	'asOf',
	'date',
	'since',
	'retiring',
	'version',
	'related',
	'outside',
	'aliases',
	'shortForms',
	'movedFrom',
]);

/** No text stands in for one that was never written. */
export const stubRule: Rule = {
	name: 'no stubs',
	check: ({ catalog }) =>
		[
			...catalog.duties,
			...catalog.serviceModels,
			...catalog.services,
			...catalog.guides,
			...catalog.teams,
			...catalog.corrections,
			...catalog.checks,
			...catalog.evidence,
			...catalog.frameworks,
			...catalog.changes,
		].flatMap((record) => stubsIn(record, record.file, [])),
};

function stubsIn(value: unknown, file: string, path: Problem['path']): Problem[] {
	if (typeof value === 'string') {
		const message = findStub(value);
		return message ? [{ file, path, message }] : [];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value)
		.filter(([key]) => !noProse.has(key))
		.flatMap(([key, inner]) =>
			stubsIn(inner, file, [...path, Array.isArray(value) ? Number(key) : key]),
		);
}
