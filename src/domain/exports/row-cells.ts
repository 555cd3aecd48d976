import type { AllocationRow, SourceField } from './schema/allocation.ts';

/** The fields of a row, in the order of the columns of a spreadsheet. */
export const rowFields = [
	'subject',
	'subject_name',
	'duty',
	'duty_title',
	'layer',
	'team',
	'owner',
	'handoff',
	'aws',
	'customer',
	'default_state',
	'default_text',
	'default_ways',
	'changed_date',
	'changed_text',
	'note',
	'inferred',
	'checks',
	'setting',
	'see',
	'provenance',
	'stated_by',
	'exception',
	'sources',
	'url',
] as const satisfies readonly (keyof AllocationRow)[];

/** A row as the cells of a spreadsheet: lists in one line, nothing where nothing is said. */
export function toCells(row: AllocationRow): string[] {
	const { default_ways: ways, checks, setting, see, sources } = row;
	const lists: Partial<Record<keyof AllocationRow, string | undefined>> = {
		default_ways: ways?.map(({ way, state, text }) => `${way} (${state}): ${text}`).join(' | '),
		checks: checks?.map(({ title, url }) => `${title} (${url})`).join(' | '),
		setting:
			setting && `${setting.call}: ${setting.field} ${setting.expect} (${setting.source.url})`,
		see: see?.map(({ url }) => url).join(' '),
		sources: sources.map(describeSource).join(' '),
	};
	return rowFields.map((field) => lists[field] ?? textOf(row[field]));
}

/** A value as the text of a cell. */
export function textOf(value: unknown): string {
	if (Array.isArray(value)) return value.join(', ');
	return value === undefined ? '' : String(value);
}

/** A page in one line; what it carries stands beside its month: `https://… (2026-08: aws, default)`. */
export function describeSource({ url, as_of, for: parts }: SourceField): string {
	return `${url} (${as_of}${parts ? `: ${parts.join(', ')}` : ''})`;
}
