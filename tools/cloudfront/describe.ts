import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '../../src/domain/addresses/redirects.ts';
import { toCloudFrontPolicies } from '../../src/domain/publish/headers-cloudfront.ts';
import { buildHeaderTable, type HeaderTable } from '../../src/domain/publish/headers.ts';
import { parseRedirectsFile, toKeyValueFile } from '../../src/domain/publish/redirect-files.ts';
import { openDataPath } from '../../src/domain/data-paths.ts';
import { listFiles } from '../release/files.ts';
import { folderOf, readHistory } from '../release/layout.ts';
import { readRecord } from '../release/record.ts';
import { Refusal } from '../release/refusal.ts';
import { fillTemplate } from './fill-template.ts';

/** What CloudFront has to be told of a release. */
export interface Description {
	/** The name of the release. */
	release: string;
	/** The folder that holds it. */
	folder: string;
	/** The response headers, which admit the inline scripts of all kept releases. */
	headers: HeaderTable;
	/** The file for the store of its redirects. */
	redirects: string;
	/** The digest of that file. */
	redirectsDigest: string;
	/** The filled-in template. */
	template: string;
}

/** CloudFront takes no longer value of this header. */
const longestPolicy = 1783;

const sources = join(import.meta.dirname, '..', '..', 'deploy', 'cloudfront');
const source = (name: string) => readFileSync(join(sources, name), 'utf8');

/** The redirects that all of these releases have, to pages that all of them have. */
export function readRedirects(target: string, releases: readonly string[]): Redirect[] {
	const [first = [], ...others] = releases.map((release) =>
		parseRedirectsFile(readFileSync(join(folderOf(target, release), '_redirects'), 'utf8')),
	);
	const targets = others.map((each) => new Map(each.map(({ from, to }) => [from, to])));
	return first.filter(({ from, to }) => targets.every((each) => each.get(from) === to));
}

/** Describes a release of a folder of releases; its redirects are its own, unless others are named. */
export function describe(
	target: string,
	release: string,
	redirected = readRedirects(target, [release]),
): Description {
	const folder = folderOf(target, release);
	const headers = tableFor(target);
	const data = listFiles(folder).filter((name) => `/${name}`.startsWith(openDataPath));
	const redirects = toKeyValueFile(redirected, data);
	const redirectsDigest = createHash('sha256').update(redirects).digest('hex').slice(0, 16);
	const policies = toCloudFrontPolicies(headers);
	const template = fillTemplate(source('template.yaml'), {
		functionSource: source('request.js'),
		release,
		redirects: redirectsDigest,
		policies,
	});
	return { release, folder, headers, redirects, redirectsDigest, template };
}

function tableFor(target: string): HeaderTable {
	const records = readHistory(target).flatMap((name) => readRecord(target, name) ?? []);
	const other = records.find(({ base }) => base !== '/');
	if (other)
		throw new Refusal(
			`CloudFront serves a whole host, and a kept release was built for ${other.base}: build with BASE_PATH=/`,
		);
	const scripts = new Set(records.flatMap((record) => record.scripts));
	const table = buildHeaderTable({ base: '/', scriptHashes: [...scripts].sort() });
	for (const { headers } of table.classes)
		if (headers['Content-Security-Policy']!.length > longestPolicy)
			throw new Refusal(
				`the policy for ${scripts.size} inline scripts is longer than CloudFront takes (${longestPolicy}): keep fewer releases (npm run release -- … --keep)`,
			);
	return table;
}
