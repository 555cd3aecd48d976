import type { z } from 'astro/zod';
import { origins } from '../frameworks/origins.ts';
import { layers } from '../layers.ts';
import { dataPath, openDataFile } from '../data-paths.ts';
import { severities } from '../severities.ts';
import { defaultStates, handoffs, owners, provenances, sides } from '../vocabulary.ts';
import type { DataContext } from './data-file.ts';
import { dataLicence } from './edition.ts';
import type { Resource } from './schema/lists.ts';
import { csvType, tableFileName, type Table } from './table.ts';
import { tables } from './tables.ts';

/** The name of the description of all tables. */
export const dataPackageName = 'datapackage.json';

/**
 * The description of all tables as a Data Package (https://datapackage.org/standard/data-package/): what their columns
 * mean and hold. `files` are the tables as they were written.
 */
export function dataPackage({ edition, url }: DataContext, files: readonly Resource[]): object {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'shared-responsibility-atlas',
		id: url(openDataFile(dataPackageName)),
		title: 'Shared Responsibility Atlas',
		description:
			'Who secures what on AWS: for every security duty and every service model, service and variant, who owns it, what AWS does, what the customer does, what happens if nobody acts, and where that is written. Unofficial; not affiliated with AWS.',
		homepage: url(dataPath),
		version: edition.dataVersion,
		licenses: [
			{
				name: dataLicence,
				path: 'https://creativecommons.org/licenses/by/4.0/',
				title: 'Creative Commons Attribution 4.0',
			},
		],
		sources: [{ title: 'AWS Documentation', path: 'https://docs.aws.amazon.com/' }],
		contributors: [{ title: 'Shared Responsibility Atlas', roles: ['author'] }],
		keywords: ['AWS', 'shared responsibility model', 'cloud security', 'compliance'],
		resources: tables.map((table) => resourceOf(table, files)),
	};
}

function resourceOf(table: Table, files: readonly Resource[]): object {
	const path = tableFileName(table);
	const file = files.find(({ name }) => name === path);
	if (!file) throw new RangeError(`the table "${path}" was not written`);
	return {
		name: table.name,
		type: 'table',
		path,
		description: table.description,
		scheme: 'file',
		format: 'csv',
		mediatype: csvType,
		encoding: 'utf-8',
		bytes: file.bytes,
		hash: `sha256:${file.sha256}`,
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
		schema: {
			fields: Object.entries(table.shape.shape).map(([name, field]) =>
				fieldOf(name, field as z.ZodType),
			),
			missingValues: [''],
			primaryKey: table.primaryKey,
			...(table.foreignKeys && {
				foreignKeys: table.foreignKeys.map(({ field, table: other }) => ({
					fields: [field],
					reference: { resource: other, fields: ['id'] },
				})),
			}),
		},
	};
}

/** The closed lists of words, by the column that holds one of them. */
const categories: Readonly<Record<string, Readonly<Record<string, { label: string }>>>> = {
	owner: owners,
	handoff: handoffs,
	default_state: defaultStates,
	provenance: provenances,
	layer: layers,
	side: sides,
	severity: Object.fromEntries(Object.entries(severities).map(([id, label]) => [id, { label }])),
	origin_iaas: origins,
	origin_paas: origins,
	origin_saas: origins,
	owner_before: owners,
	owner_after: owners,
};

function fieldOf(name: string, field: z.ZodType): object {
	const optional = field.type === 'optional';
	const inner = optional ? (field as z.ZodOptional<z.ZodType>).unwrap() : field;
	const words = categories[name];
	return {
		name,
		type: typeOf(name, inner),
		description: inner.description ?? field.description,
		...(words && {
			categories: Object.entries(words).map(([value, { label }]) => ({ value, label })),
		}),
		...(!optional && { constraints: { required: true } }),
	};
}

function typeOf(name: string, field: z.ZodType): string {
	// Of a change the day may be known.
	if (/^(as_of|retiring|\w+_date)$/.test(name)) return 'yearmonth';
	if (field.type === 'boolean') return 'boolean';
	return field.type === 'number' ? 'integer' : 'string';
}
