// What nginx must know of a release: the policy names the inline scripts, and the redirects are read at a reload only.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxFiles } from '../src/domain/publish/nginx-files.ts';

/** A reload returns before the new workers have taken over, in milliseconds. */
const takeover = 2000;

/**
 * The nginx whose `maps.conf` lies in a folder, and the command that checks and reloads it. Where the command fails, the
 * old maps are put back, and the release is not switched.
 */
export function nginx(folder, reload, base = process.env['BASE_PATH'] ?? '/') {
	const file = join(folder, 'maps.conf');
	if (!existsSync(file))
		throw new Error(`${folder} holds no maps.conf: is it the copy of deploy/nginx?`);
	const runReload = async () => {
		execSync(reload, { stdio: 'inherit' });
		await wait(takeover);
	};
	return {
		/** Lets pages run these inline scripts: those of the release to come and of all that are kept. */
		async admit(scriptHashes) {
			const [before, after] = [
				readFileSync(file, 'utf8'),
				nginxFiles(base, scriptHashes)['maps.conf'],
			];
			if (before === after) return;
			replace(file, after);
			try {
				await runReload();
			} catch (error) {
				replace(file, before);
				throw error;
			}
		},
		/** Takes over the redirects of the release that is served now. */
		reread: runReload,
	};
}

function replace(file, text) {
	writeFileSync(`${file}.next`, text);
	renameSync(`${file}.next`, file);
}
