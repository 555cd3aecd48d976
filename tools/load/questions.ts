import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHashed } from '../../src/domain/publish/hashed-files.ts';
import { listFiles } from '../release/files.ts';
import type { Version } from './versions.ts';

/** What is asked for, and what may be answered. */
export interface Question {
	/** The address. */
	path: string;
	/** The status of every right answer. */
	status: number;
	/** The bodies of right answers by their digests, each with the version that it is of. */
	bodies: ReadonlyMap<string, Version>;
	/** Where a redirect leads. */
	location?: string;
}

/** The digest of a body. */
export function digest(body: Buffer): string {
	return createHash('sha256').update(body).digest('base64');
}

/** Pages, files, redirects and what is missing: what readers ask for while versions change places. */
export function listQuestions(versions: readonly Version[], pages: number): Question[] {
	const [first] = versions;
	const files = listFiles(first!.folder);
	const found = files.filter((file) => /^(services|duties)\/[^/]+\/index\.html$/.test(file));
	const common = [
		...found.slice(0, pages),
		...['index.html', 'compare/index.html', '_data/columns/paas.json', 'pagefind/pagefind.js'],
	];
	return [
		...common.map((file) => ask(file, 200, versions, file)),
		...versions.flatMap((version) =>
			listHashed(version).map((file) => ask(file, 200, [version], file)),
		),
		...['nowhere/', '_astro/gone.js'].map((path) => ask(path, 404, versions, '404.html')),
		{ ...ask('rds/', 301, []), location: '/services/amazon-rds/' },
	];
}

function ask(path: string, status: number, versions: readonly Version[], file?: string): Question {
	const bodies = versions.map(
		(version) => [digest(readFileSync(join(version.folder, file!))), version] as const,
	);
	return { path: `/${path.replace(/index\.html$/, '')}`, status, bodies: new Map(bodies) };
}

/** The asset that only this version has, and some that both have. */
function listHashed({ folder, name }: Version): string[] {
	const all = listFiles(folder).filter(isHashed);
	const own = all.filter((file) => file.includes(`load-${name}`));
	return [...own, ...all.filter((file) => !own.includes(file)).slice(0, 4), ...all.slice(-4)];
}
