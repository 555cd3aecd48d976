// What nginx must know of a release: its policy names the inline scripts, and it reads redirects at a reload only.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxFiles } from '../../src/domain/publish/nginx-files.ts';
import { writeWhole } from './layout.ts';
import { Refusal } from './refusal.ts';
import type { Server } from './serve.ts';

/** An nginx, and how it is asked. */
export interface NginxOptions {
	/** The folder that its `maps.conf` lies in. */
	folder: string;
	/** The folder of releases. */
	target: string;
	/** The command that checks its configuration. */
	check: string;
	/** The command that lets it read its configuration again. */
	reload: string;
	/** How long new workers take after a reload has returned, in milliseconds. */
	takeover?: number;
}

/**
 * An nginx that serves the releases of a folder. It is asked before every switch; it reloads only where what it has read
 * is no longer so, since each reload closes connections that readers keep open.
 */
export function nginx({ folder, target, check, reload, takeover = 2000 }: NginxOptions): Server {
	const maps = join(folder, 'maps.conf');
	const known = join(folder, 'loaded');
	if (!existsSync(maps))
		throw new Refusal(`${folder} holds no maps.conf: name the copy of deploy/nginx`);
	const bring = async () => {
		run(check);
		const wanted = digest([maps, join(target, 'current', 'redirects.map')]);
		if (read(known) === wanted) return;
		run(reload);
		await wait(takeover);
		writeWhole(known, wanted);
	};
	return {
		async admit({ base, scripts }) {
			const before = read(maps);
			writeWhole(maps, nginxFiles(base, scripts)['maps.conf']!);
			try {
				await bring();
			} catch (error) {
				writeWhole(maps, before);
				throw error;
			}
		},
		reread: bring,
	};
}

function run(command: string) {
	try {
		execSync(command, { stdio: 'inherit' });
	} catch {
		throw new Refusal(
			`"${command}" failed, and nothing was switched: mend what it says above, then release again`,
		);
	}
}

function digest(files: readonly string[]): string {
	const hash = createHash('sha256');
	for (const file of files) hash.update(read(file)).update('\0');
	return hash.digest('hex');
}

function read(file: string): string {
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
