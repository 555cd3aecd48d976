import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzipSync, zstdCompress } from 'node:zlib';
import { readScriptHashes } from '../built/read-inline-scripts.ts';
import { listPages } from '../domain/navigation/pages.ts';
import { describeCopy } from '../domain/offline/copy-words.ts';
import type { PublishedCopy } from '../domain/offline/kept-copy.ts';
import { isKept } from '../domain/offline/kept-paths.ts';
import { writePack, type PackedFile } from '../domain/offline/pack.ts';
import { offlineCopyPath, offlinePackPath } from '../domain/data-paths.ts';
import { offlinePath, offlineWorkerPath } from '../domain/paths.ts';
import { buildHeaderTable, headersFor } from '../domain/publish/headers.ts';
import { readOffline } from '../domain/publish/site-settings.ts';
import { afterBuild, type BuiltSite } from './after-build.ts';
import { catalogOf } from './catalog-of.ts';
import { editionAt } from './edition-at.ts';

const switchOff = 'src/elements/offline/switch-off.js';

/** Writes the copy of the site that readers can keep, and what describes it; where it is switched off, what takes it back. */
export function offlineCopy(): AstroIntegration {
	return afterBuild('offline-copy', async (site) => {
		if (readOffline(process.env)) return publish(site);
		copyFileSync(join(site.root, switchOff), join(site.folder, offlineWorkerPath));
		describe(site, { off: true });
		site.logger.info('switched off: copies that readers have kept are taken back');
	});
}

async function publish(site: BuiltSite): Promise<void> {
	const { folder, root, logger } = site;
	const edition = editionAt(root).dataVersion;
	const files = readKeptFiles(site, edition);
	const pack = await writePack(files, compress);
	const digest = createHash('sha256').update(pack).digest('hex');
	const path = offlinePackPath(digest);
	writeFileSync(join(folder, path), pack);
	const pages = listPages(catalogOf(root)).length;
	describe(site, { edition, pack: path, digest, bytes: pack.length, pages });
	const size = (pack.length / 1_000_000).toFixed(1);
	logger.info(`a copy of ${pages} pages and all they load: ${files.length} files in ${size} MB`);
}

function describe({ folder }: BuiltSite, published: PublishedCopy): void {
	writeFileSync(join(folder, offlineCopyPath), `${JSON.stringify(published)}\n`);
}

/** The files of the copy in the order of their addresses, pages with the line that says what they are. */
function readKeptFiles({ folder, base }: BuiltSite, edition: string): PackedFile[] {
	const table = buildHeaderTable({ base, scriptHashes: readScriptHashes(folder) });
	const prefix = base.replace(/\/$/, '');
	return listAddresses(folder)
		.filter(({ path }) => isKept(path))
		.map(({ path, file }) => {
			const bytes = unzipped(readFileSync(file));
			const headers = {
				...headersFor(table, `${prefix}${path}`),
				'Content-Type': mediaTypeOf(file),
			};
			const isPage = file.endsWith('.html');
			return { path, headers, bytes: isPage ? withLine(bytes, edition, prefix) : bytes };
		});
}

function listAddresses(folder: string) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => {
			const file = join(entry.parentPath, entry.name);
			const name = relative(folder, file).replaceAll(sep, '/');
			return { file, path: `/${name.replace(/(^|\/)index\.html$/, '$1')}` };
		})
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The parts of the search index are compressed by themselves, and are read as well where they are not. */
function unzipped(bytes: Buffer): Buffer {
	return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function withLine(html: Buffer, edition: string, prefix: string): Buffer {
	const link = `<a href="${prefix}${offlinePath}">Reading offline</a>`;
	const line = `<aside class="notice" aria-label="Copy">${describeCopy(edition)} ${link}</aside>`;
	const place = html.indexOf('<header');
	if (place < 0) return html;
	return Buffer.concat([html.subarray(0, place), Buffer.from(line), html.subarray(place)]);
}

const mediaTypes: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	svg: 'image/svg+xml',
};

function mediaTypeOf(file: string): string {
	return mediaTypes[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

function compress(bytes: Uint8Array): Promise<Uint8Array> {
	// A higher level takes twice the time for a twentieth of the size; a wider window, more memory of a phone.
	const params = {
		[constants.ZSTD_c_compressionLevel]: 9,
		[constants.ZSTD_c_windowLog]: 23,
	};
	return promisify(zstdCompress)(bytes, { params });
}
