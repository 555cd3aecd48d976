import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homePath } from '../../src/domain/paths.ts';
import { cachingOfObjects } from '../../src/domain/publish/headers-cloudfront.ts';
import { headersFor } from '../../src/domain/publish/headers.ts';
import { mediaTypes } from '../../src/domain/publish/media-types.ts';
import type { Aws } from './aws.ts';
import type { Description } from './describe.ts';
import { redirectsKey } from './fill-template.ts';

// As patterns of the AWS CLI: what is named by its content, and what is for other web servers.
const hashed = ['_astro/*', 'pagefind/*.pf_*'];
const forOthers = ['*.br', '*.gz', '_headers', '_redirects', 'redirects.map'];

const without = (patterns: readonly string[]) => each('--exclude', patterns);
const each = (option: string, patterns: readonly string[]) =>
	patterns.flatMap((pattern) => [option, pattern]);

/**
 * Copies a release to the bucket. What is named by its content lies at the root for all releases and for ever, and says
 * itself how long it may be kept; all else lies below the release's name. What the CLI knows no type of is told its own.
 */
export function uploadRelease(aws: Aws, wanted: Description, bucket: string): void {
	aws.copyFolder(wanted.folder, bucket, [
		...['--exclude', '*', ...each('--include', hashed), ...without(forOthers)],
		...['--cache-control', cachingOfObjects(wanted.headers)],
	]);
	const below = `${bucket}/releases/${wanted.release}`;
	const typed = Object.entries(mediaTypes).map(([ending, type]) => [`*${ending}`, type] as const);
	const named = typed.map(([pattern]) => pattern);
	aws.copyFolder(wanted.folder, below, without([...hashed, ...forOthers, ...named]));
	for (const [pattern, type] of typed)
		aws.copyFolder(wanted.folder, below, [
			...['--exclude', '*', '--include', pattern],
			...['--content-type', type],
		]);
}

/** Copies redirects to where the store of their digest is made from. */
export function uploadRedirects(aws: Aws, wanted: Description, bucket: string, work: string): void {
	const file = join(work, 'redirects.json');
	writeFileSync(file, wanted.redirects);
	aws.copyFile(file, `${bucket}/${redirectsKey(wanted.redirectsDigest)}`);
}

/** Copies the page for what is not there. CloudFront asks for it outside of any release: an edge may not keep it long. */
export function uploadErrorPage(aws: Aws, { folder, headers }: Description, bucket: string): void {
	const caching = headersFor(headers, homePath)['Cache-Control']!;
	aws.copyFile(join(folder, '404.html'), `${bucket}/404.html`, ['--cache-control', caching]);
}
