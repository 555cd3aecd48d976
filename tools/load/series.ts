import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { argumentsFor, atlasConf, layOut, type Host } from '../nginx-host.ts';
import { nginx } from '../release/nginx.ts';
import { release, rollBack } from '../release/release.ts';
import { ask, startTally, type Tally } from './client.ts';
import { listQuestions } from './questions.ts';
import { makeVersion, type Version } from './versions.ts';

/** How much is asked of one nginx while releases are switched. */
export interface Series {
	/** The path of nginx. */
	binary: string;
	/** The built site. */
	dist: string;
	/** A folder for all that is made. */
	folder: string;
	/** Where nginx listens. */
	port: number;
	/** How many requests are made. */
	requests: number;
	/** How many releases and roll-backs happen meanwhile. */
	releases: number;
	/** How many readers ask at the same time. */
	connections: number;
	/** Whether versions differ in what nginx has to read, so that it reloads. */
	differs: boolean;
}

/** What came of a series. */
export interface Outcome extends Tally {
	/** How often nginx was reloaded. */
	reloads: number;
	/** How long it took. */
	seconds: number;
}

// How small the twins are is not the question here.
const quick = { effort: { brotli: 1, gzip: 1 } };

/** Releases two versions by turns behind an nginx while readers ask it. */
export async function runSeries(series: Series): Promise<Outcome> {
	const versions = ['a', 'b'].map((name) =>
		makeVersion(series.dist, join(series.folder, name), name, series.differs),
	);
	const target = join(series.folder, 'target');
	for (const { folder } of versions) await release(folder, target, quick);
	const host: Host = {
		folder: join(series.folder, 'host'),
		root: join(target, 'current'),
		port: series.port,
		plainSocket: join(series.folder, 'plain.sock'),
	};
	layOut(host);
	const server = spawn(series.binary, argumentsFor(host), { stdio: 'inherit' });
	try {
		return await askWhileReleasing(series, host, target, versions);
	} finally {
		server.kill('SIGTERM');
		await once(server, 'exit');
	}
}

async function askWhileReleasing(
	series: Series,
	host: Host,
	target: string,
	versions: readonly Version[],
): Promise<Outcome> {
	const log = join(series.folder, 'reloads');
	const server = nginx({ folder: atlasConf(host), target, ...commands(series.binary, host, log) });
	// Its pages have to be admitted before they are asked for.
	await release(versions[0]!.folder, target, { ...quick, server });
	const before = countLines(log);
	const tally = startTally();
	const started = performance.now();
	const asking = ask(series.port, listQuestions(versions, 50), series, tally);
	for (let count = 1; count <= series.releases; count += 1) {
		while (tally.asked < (series.requests * count) / (series.releases + 1)) await wait(20);
		if (count % 3 === 0) await rollBack(target, { server });
		else await release(versions[count % 2]!.folder, target, { ...quick, server });
	}
	await asking;
	const seconds = (performance.now() - started) / 1000;
	return { ...tally, reloads: countLines(log) - before, seconds };
}

function commands(binary: string, host: Host, log: string) {
	const quoted = [binary, ...argumentsFor(host)].map((part) => `'${part}'`).join(' ');
	return { check: `${quoted} -t -q`, reload: `${quoted} -s reload && echo >> '${log}'` };
}

function countLines(file: string): number {
	return existsSync(file) ? readFileSync(file, 'utf8').length : 0;
}
