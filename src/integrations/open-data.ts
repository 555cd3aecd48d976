import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataContext, DataFile } from '../domain/exports/data-file.ts';
import { schemaFileName } from '../domain/exports/data-file.ts';
import { dataFiles, describingFiles } from '../domain/exports/data-files.ts';
import { compact } from '../domain/exports/row.ts';
import type { Resource } from '../domain/exports/schema/lists.ts';
import { catalogTable } from '../domain/exports/workbook/catalog-table.ts';
import { workbookName, workbookType } from '../domain/exports/workbook/workbook-file.ts';
import { workbookOf } from '../domain/exports/workbook/workbook.ts';
import { describeBytes } from '../domain/exports/bytes.ts';
import { dataPath, openDataFile } from '../domain/data-paths.ts';
import { uuidMaker } from '../built/uuid.ts';
import { writeWorkbook } from '../built/write-workbook.ts';
import { afterBuild } from './after-build.ts';
import { catalogOf } from './catalog-of.ts';
import { editionAt } from './edition-at.ts';

/** Writes the data for everybody into the built site, a file after the other, and then what describes them. */
export function openData(): AstroIntegration {
	return afterBuild('open-data', async ({ folder, root, base, site, logger }) => {
		const catalog = catalogOf(root);
		const prefix = base.replace(/\/$/, '');
		const context: DataContext = {
			catalog,
			edition: editionAt(root),
			url: (path) => new URL(`${prefix}${path}`, site).href,
			uuid: uuidMaker(new URL(`${prefix}/`, site).href),
		};
		const write = (file: WrittenFile) => writeFile(folder, prefix, file);
		const workbook = await workbookFile(context);
		const written = [
			...dataFiles(context).map(write),
			write(workbook),
			describeChangelog(folder, prefix),
		];
		for (const describe of describingFiles) written.push(write(describe(context, written)));
		fillSizes(join(folder, dataPath, 'index.html'), written);
		writeFileSync(join(folder, openDataFile('404.json')), notFound(prefix));
		const bytes = written.reduce((sum, file) => sum + file.bytes, 0);
		logger.info(`${written.length} files, ${Math.round(bytes / 1024)} KB`);
	});
}

/** A file of the data as it is written: in pieces of text, or of bytes. */
type WrittenFile = Omit<DataFile, 'write'> & { write(): Iterable<string | Uint8Array> };

/** All answers as a workbook. */
async function workbookFile({ catalog, edition, url }: DataContext): Promise<WrittenFile> {
	const bytes = await writeWorkbook(workbookOf(catalogTable(catalog, url), edition.dataVersion));
	return {
		name: workbookName,
		mediaType: workbookType,
		description: 'Every answer as a workbook: a matrix in colours, the answers, their sources.',
		write: () => [bytes],
	};
}

/** What the index says of the changelog, which is a file of the project. */
function describeChangelog(folder: string, base: string): Resource {
	const name = 'CHANGELOG.md';
	const bytes = readFileSync(join(folder, openDataFile(name)));
	return {
		name,
		href: `${base}${openDataFile(name)}`,
		media_type: 'text/markdown',
		bytes: bytes.length,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		description: 'What changed in the shapes.',
	};
}

/** Says on the page how large each file is, once that is known. */
function fillSizes(page: string, written: readonly Resource[]): void {
	const sizes = new Map(written.map(({ name, bytes }) => [name, describeBytes(bytes)]));
	const html = readFileSync(page, 'utf8');
	const filled = html.replaceAll(
		/(<td data-size-of="([^"]+)"[^>]*>)(?=<\/td>)/g,
		(_, tag: string, name: string) => `${tag}${sizes.get(name) ?? ''}`,
	);
	writeFileSync(page, filled);
}

/** What a server answers where there is no such file. */
function notFound(base: string): string {
	return `${JSON.stringify({ error: 'not-found', index: `${base}${openDataFile('index.json')}` })}\n`;
}

/** Writes a file piece by piece; returns what the index says of it. */
function writeFile(folder: string, base: string, file: WrittenFile): Resource {
	const { name, mediaType, description, schema } = file;
	const path = openDataFile(name);
	const target = join(folder, path);
	mkdirSync(dirname(target), { recursive: true });
	const hash = createHash('sha256');
	const handle = openSync(target, 'w');
	let bytes = 0;
	for (const content of file.write()) {
		const piece = typeof content === 'string' ? Buffer.from(content) : content;
		hash.update(piece);
		bytes += writeSync(handle, piece);
	}
	closeSync(handle);
	return compact({
		name,
		href: `${base}${path}`,
		media_type: mediaType,
		bytes,
		sha256: hash.digest('hex'),
		description,
		schema: schema && `${base}${openDataFile(schemaFileName(schema))}`,
	}) as Resource;
}
