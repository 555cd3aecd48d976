import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

/** Does something in a folder of releases that only one may do at a time. */
export async function withLock<Result>(
	target: string,
	action: () => Promise<Result>,
): Promise<Result> {
	mkdirSync(target, { recursive: true });
	const lock = join(target, 'lock');
	take(lock);
	try {
		return await action();
	} finally {
		rmSync(lock, { force: true });
	}
}

/** Makes the lock, with its owner in it from the first moment; breaks one whose owner is gone. */
function take(lock: string) {
	const mine = `${lock}.${process.pid}`;
	writeFileSync(mine, `${process.pid} ${hostname()}\n`);
	try {
		if (tryLink(mine, lock)) return;
		breakStale(lock);
		if (!tryLink(mine, lock)) throw new Refusal(busy(lock));
	} finally {
		rmSync(mine, { force: true });
	}
}

// A link fails where its name is taken, and says nothing half-written.
function tryLink(mine: string, lock: string): boolean {
	try {
		linkSync(mine, lock);
		return true;
	} catch (error) {
		if (isCode(error, 'EEXIST')) return false;
		throw error;
	}
}

function breakStale(lock: string) {
	const owner = readOwner(lock);
	if (owner === undefined) return;
	const [pid, host] = owner.split(' ');
	if (host !== hostname() || isRunning(Number(pid))) throw new Refusal(busy(lock, owner));
	const broken = `${lock}.${process.pid}.stale`;
	try {
		renameSync(lock, broken);
	} catch (error) {
		// Somebody else was faster.
		if (isCode(error, 'ENOENT')) return;
		throw error;
	}
	// Somebody else may have broken it and made the next one, which is not stale.
	if (readOwner(broken) !== owner) tryLink(broken, lock);
	rmSync(broken, { force: true });
}

function readOwner(lock: string): string | undefined {
	try {
		return readFileSync(lock, 'utf8').trim();
	} catch (error) {
		if (isCode(error, 'ENOENT')) return undefined;
		throw error;
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return isCode(error, 'EPERM');
	}
}

function isCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}

function busy(lock: string, owner = 'another one'): string {
	const [pid, host] = owner.split(' ');
	const who = host ? `process ${pid} on ${host}` : owner;
	return `a release is under way here (${who}): wait for its end, or delete ${lock} if that is no release`;
}
