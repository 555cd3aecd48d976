import type { Catalog } from '../catalog.ts';
import { openDataFile } from '../data-paths.ts';
import { dataLicence, schemaVersion, type Edition } from './edition.ts';
import type { ToUrl } from '../to-url.ts';
import type { SchemaName } from './schema/index.ts';

/** What every file of the data is written from. */
export interface DataContext {
	catalog: Catalog;
	edition: Edition;
	/** The full public address of a path of the site. */
	url: ToUrl;
	/** The identifier of a thing by its name: a UUID of version 5, the same in every build. */
	uuid: (name: string) => string;
}

/** A file of the data for everybody. */
export interface DataFile {
	/** Its name below the data for everybody. */
	name: string;
	mediaType: string;
	/** What is in it, in one sentence. */
	description: string;
	/** The shape of what it holds, of JSON. */
	schema?: SchemaName;
	/** Its text in pieces, so that no file has to fit into memory. */
	write(): Iterable<string>;
}

/** The media type of JSON. */
export const jsonType = 'application/json';

/** The name of a schema's own file. */
export const schemaFileName = (name: SchemaName) => `schema/${name}.json`;

type Described = Omit<DataFile, 'write' | 'mediaType'> & { schema: SchemaName };

/** A file with one record, in the envelope that all files have. */
export function recordFile(
	context: Pick<DataContext, 'edition' | 'url'>,
	file: Described,
	record: () => object,
): DataFile {
	return {
		...file,
		mediaType: jsonType,
		*write() {
			yield `${head(context, file.schema)},"result":${JSON.stringify(record())}}\n`;
		},
	};
}

/** A file with a list of so many records, each in a line of its own. */
export function listFile(
	context: Pick<DataContext, 'edition' | 'url'>,
	file: Described,
	total: number,
	records: () => Iterable<object>,
): DataFile {
	return {
		...file,
		mediaType: jsonType,
		*write() {
			yield `${head(context, file.schema)},"total":${total},"result":[`;
			let first = true;
			for (const record of records()) {
				yield `${first ? '' : ','}\n${JSON.stringify(record)}`;
				first = false;
			}
			yield '\n]}\n';
		},
	};
}

function head({ edition, url }: Pick<DataContext, 'edition' | 'url'>, schema: SchemaName): string {
	const envelope = {
		$schema: url(openDataFile(schemaFileName(schema))),
		schema_version: schemaVersion,
		data_version: edition.dataVersion,
		last_modified: edition.lastModified,
		license: dataLicence,
	};
	return JSON.stringify(envelope).slice(0, -1);
}
