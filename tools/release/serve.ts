import { shareAssets } from './assets.ts';
import { currentRelease, readHistory, switchOff, switchTo, writeHistory } from './layout.ts';
import { prune } from './prune.ts';
import { isThere, readRecord } from './record.ts';

/** What a web server has to allow before pages are switched. */
export interface Admission {
	/** The path that the site is served under. */
	base: string;
	/** The hashes of the inline scripts of all kept releases. */
	scripts: string[];
}

/** The web server in front of the releases. What it refuses is not switched. */
export interface Server {
	/** Is asked before every switch, and lets pages run these inline scripts. */
	admit(admission: Admission): Promise<void>;
	/** Takes over what lies in the release that is served now. */
	reread(): Promise<void>;
}

/** How a release comes to be served. */
export interface ServeOptions {
	/** How many releases stay. */
	keep: number;
	/** The web server, if it has to know. */
	server?: Server | undefined;
	/** Is told what a person should know. */
	say: (line: string) => void;
}

/** Lets a whole release be served. Where the web server refuses, the one before is served as it was. */
export async function serve(target: string, name: string, options: ServeOptions): Promise<void> {
	const before = currentRelease(target);
	const kept = [...keptBeside(target, name, options.say), name].slice(-options.keep);
	shareAssets(target, kept);
	const records = kept.map((each) => readRecord(target, each)!);
	const scripts = new Set(records.flatMap((record) => record.scripts));
	const { base } = records.at(-1)!;
	await options.server?.admit({ base, scripts: [...scripts].sort() });
	switchTo(target, name);
	try {
		await options.server?.reread();
	} catch (error) {
		if (before) switchTo(target, before);
		else switchOff(target);
		throw error;
	}
	writeHistory(target, kept);
	prune(target, kept);
}

/** The kept releases but one. What somebody has damaged is no longer kept. */
function keptBeside(target: string, name: string, say: (line: string) => void): string[] {
	const [there, damaged] = [true, false].map((wanted) =>
		readHistory(target).filter((other) => other !== name && isThere(target, other) === wanted),
	);
	for (const other of damaged!) say(`release ${other} lacks files and is no longer kept`);
	return there!;
}
