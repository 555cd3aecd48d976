// Compressed twins of text files, for servers that send them as they are (nginx: brotli_static, gzip_static).
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How hard the compressors try. */
export interface Effort {
	/** From 0 to 11. */
	brotli: number;
	/** From 0 to 9. */
	gzip: number;
}

// The index of the search and pictures are compressed already.
const text = /\.(html|css|js|json|svg|txt|xml|csv|md|webmanifest)$/;

const most: Effort = { brotli: constants.BROTLI_MAX_QUALITY, gzip: 9 };

/** How the names of compressed twins end. */
export const twinEndings = ['.br', '.gz'];

/** Writes the twins beside the text files of a folder; none where the twin would be larger. */
export async function precompress(folder: string, files: readonly string[], effort = most) {
	const waiting = files.filter((file) => text.test(file));
	// As many at a time as Node compresses at once.
	const workers = Array.from({ length: 4 }, async () => {
		try {
			for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
				await writeTwins(join(folder, file), effort);
		} finally {
			// Where one fails, the others need not go on.
			waiting.length = 0;
		}
	});
	// All have to be at rest before a failure is told: whoever clears up would find that files come back.
	const ends = await Promise.allSettled(workers);
	const failed = ends.find((end) => end.status === 'rejected');
	if (failed) throw failed.reason;
}

async function writeTwins(file: string, effort: Effort) {
	const bytes = await readFile(file);
	const params = { [constants.BROTLI_PARAM_QUALITY]: effort.brotli };
	const twins = [
		['.br', await promisify(brotliCompress)(bytes, { params })],
		['.gz', await promisify(gzip)(bytes, { level: effort.gzip })],
	] as const;
	for (const [ending, compressed] of twins)
		if (compressed.length < bytes.length) await writeFile(`${file}${ending}`, compressed);
}
