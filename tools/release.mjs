// `npm run release -- <target>`: puts the built site beside its earlier releases and switches to it in one step.
// `npm run release -- <target> --rollback` switches back to the release before.
// With `--nginx <folder of atlas.conf> --reload <command>` the headers of nginx follow, without a moment in between.
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	readlinkSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readScriptHashes } from '../src/built/read-inline-scripts.ts';
import { nginx } from './release-nginx.mjs';
import { precompress, twinEndings } from './precompress.mjs';

/** How many releases stay: for a roll-back, and so that pages opened before a release still find their assets. */
const keptByDefault = 5;

// Their names change with their content: one name never means two things.
const hashed = /^(_astro\/|pagefind\/.*\.pf_\w+$)/;

/**
 * @typedef {object} Server The web server in front of the releases.
 * @property {(scriptHashes: string[]) => unknown} admit Lets pages run these inline scripts.
 * @property {() => unknown} reread Takes over what lies in the release that is served now.
 */

/**
 * Releases a built site: `releases/<hash of the content>` with compressed twins, then `current`. Returns the release's
 * name. A release that is there already is only switched to. A web server whose headers name the inline scripts is told
 * before the switch which ones it must admit, and after it to read again what lies in the release.
 *
 * @param {string} site
 * @param {string} target
 * @param {{ keep?: number, server?: Server }} [options]
 */
export async function release(site, target, { keep = keptByDefault, server } = {}) {
	const files = listFiles(site);
	if (!files.includes('index.html')) throw new Error(`${site} holds no built site: no index.html`);
	const name = contentHash(site, files);
	const folder = releaseFolder(target, name);
	if (!existsSync(folder)) await prepare(site, files, folder);
	await serve(target, name, keep, server);
	return name;
}

/**
 * Switches back to the release that was served before the current one, and returns its name.
 *
 * @param {string} target
 * @param {{ server?: Server }} [options]
 */
export async function rollBack(target, { server } = {}) {
	const previous = readHistory(target)
		.filter((name) => name !== currentRelease(target))
		.at(-1);
	if (!previous) throw new Error(`${target} holds no release before the current one`);
	await serve(target, previous, Infinity, server);
	return previous;
}

async function serve(target, name, keep, server) {
	const kept = [...readHistory(target).filter((other) => other !== name), name].slice(-keep);
	shareAssets(target, kept);
	const scripts = kept.flatMap((each) => readLines(`${releaseFolder(target, each)}.scripts`));
	await server?.admit([...new Set(scripts)].sort());
	switchTo(target, name);
	writeLines(join(target, 'history'), kept);
	prune(target, kept);
	await server?.reread();
}

/** Lets `current` lead to a release. A reader sees the one or the other, never something between. */
export function switchTo(target, name) {
	const next = join(target, 'current.next');
	rmSync(next, { force: true });
	symlinkSync(join('releases', name), next);
	renameSync(next, join(target, 'current'));
}

/** The name of the release that is served. */
export function currentRelease(target) {
	return basename(readlinkSync(join(target, 'current')));
}

/** Copies under another name and renames: a release that was broken off is never taken for a whole one. */
async function prepare(site, files, folder) {
	const partial = `${folder}.partial`;
	rmSync(partial, { recursive: true, force: true });
	for (const file of files) {
		mkdirSync(dirname(join(partial, file)), { recursive: true });
		copyFileSync(join(site, file), join(partial, file));
	}
	await precompress(partial, files);
	const own = listFiles(partial).filter((file) => hashed.test(withoutTwinEnding(file)));
	writeLines(`${folder}.assets`, own);
	writeLines(`${folder}.scripts`, readScriptHashes(partial));
	renameSync(partial, folder);
}

/**
 * Gives every kept release the hashed assets of every other: whoever opened a page before a switch, in either
 * direction, still gets its assets. Links, not copies; nothing that is there is touched.
 */
function shareAssets(target, names) {
	for (const from of names)
		for (const file of readLines(`${releaseFolder(target, from)}.assets`))
			for (const to of names) {
				const copy = join(releaseFolder(target, to), file);
				if (existsSync(copy)) continue;
				mkdirSync(dirname(copy), { recursive: true });
				linkSync(join(releaseFolder(target, from), file), copy);
			}
}

function prune(target, kept) {
	for (const entry of readdirSync(join(target, 'releases')))
		if (!kept.includes(entry.replace(/\..*$/, '')))
			rmSync(join(target, 'releases', entry), { recursive: true });
}

function contentHash(site, files) {
	const hash = createHash('sha256');
	for (const file of files) {
		const content = createHash('sha256').update(readFileSync(join(site, file)));
		hash.update(`${file}\0${content.digest('hex')}\n`);
	}
	return hash.digest('hex').slice(0, 16);
}

function listFiles(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
		.sort();
}

function releaseFolder(target, name) {
	return join(target, 'releases', name);
}

function withoutTwinEnding(file) {
	const ending = twinEndings.find((candidate) => file.endsWith(candidate)) ?? '';
	return file.slice(0, file.length - ending.length);
}

/** The kept releases, the one served last at the end. */
function readHistory(target) {
	return existsSync(join(target, 'history')) ? readLines(join(target, 'history')) : [];
}

function readLines(file) {
	return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

function writeLines(file, lines) {
	writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
}

async function main() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			rollback: { type: 'boolean' },
			keep: { type: 'string' },
			nginx: { type: 'string' },
			reload: { type: 'string' },
		},
	});
	const [target] = positionals;
	const keep = Number(values.keep ?? keptByDefault);
	if (positionals.length !== 1 || !(keep >= 1) || !values.nginx !== !values.reload)
		throw new Error(
			'npm run release -- <target folder> [--keep <number>] [--rollback] [--nginx <folder> --reload <command>]',
		);
	const server = values.nginx && nginx(values.nginx, values.reload);
	const started = performance.now();
	const site = fileURLToPath(new URL('../dist', import.meta.url));
	const name = values.rollback
		? await rollBack(target, { server })
		: await release(site, target, { keep, server });
	const seconds = ((performance.now() - started) / 1000).toFixed(3);
	console.log(`${join(target, 'current')} is release ${name}, after ${seconds} s`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
