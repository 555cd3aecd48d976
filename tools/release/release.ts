import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildMarkName, readBuildMark } from '../../src/built/build-mark.ts';
import { listFiles, nameByContent } from './files.ts';
import { currentRelease, readHistory } from './layout.ts';
import { withLock } from './lock.ts';
import { keptByDefault } from './options.ts';
import type { Effort } from './precompress.ts';
import { prepare, type Site } from './prepare.ts';
import { clearLeftovers } from './prune.ts';
import { findDamage } from './record.ts';
import { Refusal } from './refusal.ts';
import { serve, type Server } from './serve.ts';

/** What may be said about a release. */
export interface Options {
	/** How many releases stay. */
	keep?: number;
	/** The web server, if it has to know. */
	server?: Server | undefined;
	/** How hard to compress. */
	effort?: Effort;
	/** Is told what a person should know. */
	say?: (line: string) => void;
}

/**
 * Releases a finished build: `releases/<digest of the content>` with compressed twins, then `current`. Returns the
 * release's name. A release that is there, and whole, is only switched to.
 */
export async function release(
	dist: string,
	target: string,
	options: Options = {},
): Promise<string> {
	const site = readSite(dist);
	return withLock(target, async () => {
		currentRelease(target);
		clearLeftovers(target);
		const name = nameByContent(site.folder, site.files);
		if (findDamage(target, name)) await prepare(site, target, name, options.effort);
		await serve(target, name, withDefaults(options));
		return name;
	});
}

/** Switches back to the release that was served before the current one, and returns its name. */
export async function rollBack(
	target: string,
	options: Omit<Options, 'keep'> = {},
): Promise<string> {
	if (!existsSync(join(target, 'history')))
		throw new Refusal(`${target} holds no release: name the folder that was released to`);
	return withLock(target, async () => {
		clearLeftovers(target);
		const { say, ...rest } = withDefaults({ ...options, keep: Infinity });
		const previous = findPrevious(target, say);
		if (!previous) throw new Refusal(`${target} holds no whole release before the current one`);
		await serve(target, previous, { say, ...rest });
		return previous;
	});
}

function readSite(folder: string): Site {
	const mark = readBuildMark(folder);
	if (!mark)
		throw new Refusal(
			`${folder} holds no finished build: run "npm run build", and mend what it complains about`,
		);
	const files = listFiles(folder).filter((file) => file !== buildMarkName);
	return { folder, files, base: mark.base };
}

/** The last whole release before the current one. */
function findPrevious(target: string, say: (line: string) => void): string | undefined {
	const current = currentRelease(target);
	const others = readHistory(target).filter((name) => name !== current);
	return others.findLast((name) => {
		const damage = findDamage(target, name);
		if (damage) say(`release ${name} is damaged (${damage}), and is passed over`);
		return !damage;
	});
}

function withDefaults({ keep = keptByDefault, server, say = () => {} }: Options) {
	return { keep, server, say };
}
