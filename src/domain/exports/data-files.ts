import { openDataFile } from '../data-paths.ts';
import { jsonType, schemaFileName, type DataContext, type DataFile } from './data-file.ts';
import { dataPackage, dataPackageName } from './data-package.ts';
import { listFile } from './data-file.ts';
import { jsonFiles } from './json-files.ts';
import { oscalFiles } from './oscal/files.ts';
import { openApi, openApiName } from './open-api.ts';
import { schemaNames, toJsonSchema } from './schema/index.ts';
import type { Resource } from './schema/lists.ts';
import { tableFile } from './table.ts';
import { tables } from './tables.ts';

/** Every file of the data that stands for itself; those that describe others come after them. */
export function dataFiles(context: DataContext): DataFile[] {
	return [
		...jsonFiles(context),
		...oscalFiles(context),
		...tables.map((table) => tableFile(context, table)),
		...schemaNames.map((name) =>
			textFile(
				schemaFileName(name),
				jsonType,
				`The JSON Schema of ${name}.json and its like.`,
				() => toJsonSchema(name, context.url(openDataFile(schemaFileName(name)))),
			),
		),
		textFile(openApiName, jsonType, 'Every address of the data, as OpenAPI 3.1.', () =>
			openApi(context),
		),
	];
}

/** The files that describe others, once those are written: the Data Package of the tables, then the index of all. */
export const describingFiles: readonly ((
	context: DataContext,
	written: readonly Resource[],
) => DataFile)[] = [
	(context, written) =>
		textFile(dataPackageName, jsonType, 'The tables, as a Data Package.', () =>
			dataPackage(context, written),
		),
	(context, written) =>
		listFile(
			context,
			{ name: 'index.json', description: 'This list.', schema: 'index' },
			written.length,
			() => written,
		),
];

function textFile(
	name: string,
	mediaType: string,
	description: string,
	content: () => object,
): DataFile {
	return {
		name,
		mediaType,
		description,
		*write() {
			yield `${JSON.stringify(content(), null, '\t')}\n`;
		},
	};
}
