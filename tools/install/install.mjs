// Installs what is missing. Runs on any Node that npm runs on: the project's own Node comes with the install.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './lock.mjs';
import { refuseNode } from './node-version.mjs';
import { installerVersion, runNpmCi } from './npm-ci.mjs';
import { ownNode, root } from './project.mjs';
import { listMissing } from './whole.mjs';

const stamp = join(root, 'node_modules', '.installed.json');
const lockFile = join(root, '.cache', 'install.lock');

/**
 * Installs exactly what the lockfile names, unless that has been done already.
 *
 * @returns {Promise<{ problem?: string, signal?: NodeJS.Signals }>} What is in the way, or the signal that ended it.
 */
export async function installDependencies() {
	if (isInstalled()) return {};
	const lock = await takeLock(lockFile);
	try {
		// Whoever held the lock may have done it.
		if (isInstalled()) return {};
		const refused = refuseNode(installerVersion(), requiredNode());
		if (refused) return { problem: refused };
		console.log('Installing dependencies, about a minute …');
		const { ending, signal } = await runNpmCi(lock.holdFor);
		if (signal) {
			console.error('The installation is not finished; the next start begins it anew.');
			return { signal };
		}
		const problem = ending ? failed(ending) : describeGap();
		if (!problem) writeFileSync(stamp, JSON.stringify(describeInstall()));
		return { problem };
	} finally {
		lock.release();
	}
}

function isInstalled() {
	const said = readStamp();
	const wanted = describeInstall();
	const differs = Object.keys(wanted).some((key) => said[key] !== wanted[key]);
	return !differs && !describeGap();
}

/** What an install depends on: npm chooses binaries by lockfile, its Node and the machine. */
function describeInstall() {
	const lockfile = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
	const { platform, arch } = process;
	return { lockfile: lockfile.digest('hex'), node: installerVersion(), platform, arch };
}

/** The range of versions that the manifest names. */
export function requiredNode() {
	return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node;
}

function readStamp() {
	try {
		return JSON.parse(readFileSync(stamp, 'utf8'));
	} catch {
		return {};
	}
}

function failed(ending) {
	return `npm ci failed (${ending}); what it said stands above. Packages are missing now: mend the cause and start again.`;
}

/** What the installed packages lack, in one sentence. */
function describeGap() {
	const missing = listMissing(root);
	if (missing.length > 0) {
		const named = missing.slice(0, 3).join(', ');
		return `npm ci ended well, but packages are missing, ${missing.length} in all (${named} …): delete node_modules and start again.`;
	}
	if (!existsSync(ownNode))
		return 'The package "node" has not put its Node in place: scripts at installation may be switched off; run "npm rebuild node esbuild".';
	return '';
}
