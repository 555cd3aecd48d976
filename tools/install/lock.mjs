// One installation at a time: two at once delete each other's packages.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Waits until no living process holds the lock, and takes it. Resolves to the function that gives it back, and the one
 * that names a further process for whose life it is held.
 *
 * @param {string} file
 * @param {{ say?: (text: string) => void, pause?: number }} [options]
 */
export async function takeLock(file, { say = console.log, pause = 500 } = {}) {
	mkdirSync(dirname(file), { recursive: true });
	for (let told = false; !tryLock(file);) {
		const holder = readHolders(file).find(isAlive);
		if (holder === undefined) dropStale(file);
		else if (!told) {
			say(`Another installation is at work (process ${holder}, ${file}): waiting for it …`);
			told = true;
		}
		if (holder !== undefined) await new Promise((resolve) => setTimeout(resolve, pause));
	}
	return {
		release: () => rmSync(file, { force: true }),
		holdFor: (pid) => writeFileSync(file, `${process.pid} ${pid}`),
	};
}

function tryLock(file) {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error.code === 'EEXIST') return false;
		throw error;
	}
}

function readHolders(file) {
	try {
		return readFileSync(file, 'utf8').split(' ').map(Number).filter(Boolean);
	} catch {
		return [];
	}
}

// Renamed and not removed: of two that find it stale, one only takes it away.
function dropStale(file) {
	const own = `${file}.${process.pid}`;
	try {
		renameSync(file, own);
		if (readHolders(own).some(isAlive)) renameSync(own, file);
		else rmSync(own);
	} catch (error) {
		if (error.code !== 'ENOENT') throw error;
	}
}

function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}
