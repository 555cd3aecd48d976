import { openDataFile, openDataPath } from '../data-paths.ts';
import { jsonType, schemaFileName, type DataContext } from './data-file.ts';
import { schemaVersion } from './edition.ts';
import type { SchemaName } from './schema/index.ts';
import { csvType, tableFileName } from './table.ts';
import { tables } from './tables.ts';

/** The name of the description of all addresses. */
export const openApiName = 'openapi.json';

/** What answers at an address: JSON of some shape. */
interface Operation {
	path: string;
	id: string;
	summary: string;
	schema: SchemaName;
	/** The parts of the path that the caller fills in, with an example each. */
	parameters?: Readonly<Record<string, string>>;
}

const operations: readonly Operation[] = [
	{ path: 'index.json', id: 'listFiles', summary: 'All files of the data', schema: 'index' },
	{ path: 'subjects.json', id: 'listSubjects', summary: 'All subjects', schema: 'subjects' },
	{
		path: 'subjects/{subject}.json',
		id: 'getSubject',
		summary: 'A service model or a service with its answers',
		schema: 'subject',
		parameters: { subject: 'amazon-rds' },
	},
	{
		path: 'subjects/{service}/{variant}.json',
		id: 'getVariant',
		summary: 'A variant of a service with its answers',
		schema: 'subject',
		parameters: { service: 'amazon-eks', variant: 'fargate' },
	},
	{ path: 'duties.json', id: 'listDuties', summary: 'All duties', schema: 'duties' },
	{
		path: 'duties/{duty}.json',
		id: 'getDuty',
		summary: 'A duty with its stated answers',
		schema: 'duty',
		parameters: { duty: 'guest-os-patching' },
	},
	{ path: 'all.json', id: 'listAnswers', summary: 'Every answer', schema: 'all' },
	{ path: 'vocabulary.json', id: 'getWords', summary: 'What the ids mean', schema: 'vocabulary' },
	{ path: 'sources.json', id: 'listSources', summary: 'The pages read', schema: 'sources' },
	{ path: 'checks.json', id: 'listChecks', summary: 'All checks', schema: 'checks' },
	{
		path: 'frameworks.json',
		id: 'listFrameworks',
		summary: 'All frameworks with their controls',
		schema: 'frameworks',
	},
	{ path: 'changes.json', id: 'listChanges', summary: 'All changes', schema: 'changes' },
];

/** The description of all addresses (OpenAPI 3.1). Nobody writes: every path answers GET only. */
export function openApi({ edition, url }: DataContext): object {
	const json = operations.map((operation) => [`/${operation.path}`, { get: toGet(operation) }]);
	const csv = tables.map((table) => [
		`/${tableFileName(table)}`,
		{
			get: {
				operationId: `table${table.name.charAt(0).toUpperCase()}${table.name.slice(1)}`,
				summary: `${table.description} As CSV.`,
				responses: { 200: { description: 'The table', content: { [csvType]: {} } } },
			},
		},
	]);
	return {
		openapi: '3.1.1',
		info: {
			title: 'Shared Responsibility Atlas: data',
			version: schemaVersion,
			summary: 'Who secures what on AWS, as static files.',
			description: `Content ${edition.dataVersion}. Unofficial; not affiliated with AWS. No key, no limits, every origin.`,
			license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
		},
		servers: [{ url: url(openDataPath).replace(/\/$/, '') }],
		paths: Object.fromEntries([...json, ...csv]) as object,
		components: {
			responses: {
				NotFound: {
					description: 'There is no such file.',
					content: {
						[jsonType]: {
							schema: {
								type: 'object',
								properties: { error: { const: 'not-found' }, index: { type: 'string' } },
								required: ['error', 'index'],
							},
						},
					},
				},
			},
		},
	};

	function toGet({ id, summary, schema, parameters = {} }: Operation): object {
		const $ref = url(openDataFile(schemaFileName(schema)));
		return {
			operationId: id,
			summary,
			parameters: Object.entries(parameters).map(([name, example]) => ({
				name,
				in: 'path',
				required: true,
				schema: { type: 'string' },
				example,
			})),
			responses: {
				200: { description: summary, content: { [jsonType]: { schema: { $ref } } } },
				404: { $ref: '#/components/responses/NotFound' },
			},
		};
	}
}
