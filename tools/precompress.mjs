// Compressed twins of text files, for servers that send them as they are (nginx: brotli_static, gzip_static).
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

// The index of the search and pictures are compressed already.
const text = /\.(html|css|js|json|svg|txt|xml|csv|md|webmanifest)$/;

/** How hard to try: the most. */
const most = { brotli: constants.BROTLI_MAX_QUALITY, gzip: 9 };

/** How the names of compressed twins end. */
export const twinEndings = ['.br', '.gz'];

/** Writes the twins beside the text files of a folder; none where the twin would be larger. */
export async function precompress(folder, files, effort = most) {
	const waiting = files.filter((file) => text.test(file));
	// As many at a time as Node compresses at once.
	const workers = Array.from({ length: 4 }, async () => {
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
			await writeTwins(join(folder, file), effort);
	});
	await Promise.all(workers);
}

async function writeTwins(file, effort) {
	const bytes = await readFile(file);
	const params = { [constants.BROTLI_PARAM_QUALITY]: effort.brotli };
	const twins = [
		['.br', await promisify(brotliCompress)(bytes, { params })],
		['.gz', await promisify(gzip)(bytes, { level: effort.gzip })],
	];
	for (const [ending, compressed] of twins)
		if (compressed.length < bytes.length) await writeFile(`${file}${ending}`, compressed);
}
