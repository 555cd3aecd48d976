import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { currentRelease } from '../../../tools/release/layout.ts';
import { withLock } from '../../../tools/release/lock.ts';
import { release, rollBack } from '../../../tools/release/release.ts';
import { buildSite, place, useOwnPlace } from './sites.ts';

useOwnPlace();

const lock = () => join(place.target, 'lock');
const lockedBy = (owner: string) => {
	mkdirSync(place.target, { recursive: true });
	writeFileSync(lock(), owner);
};
const goneProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

test('of two releases at once one is made, and the other is told to wait', async () => {
	const ends = await Promise.allSettled([
		release(buildSite('a'), place.target),
		release(buildSite('b'), place.target),
	]);
	expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
	const [first, second] = ends as [PromiseFulfilledResult<string>, PromiseRejectedResult];
	expect(currentRelease(place.target)).toBe(first.value);
	expect(String(second.reason)).toContain(`a release is under way here (process ${process.pid} on`);
	await release(buildSite('b'), place.target);
});

test('a roll-back waits for no release either', async () => {
	await release(buildSite('a'), place.target);
	await release(buildSite('b'), place.target);
	await withLock(place.target, async () => {
		await expect(rollBack(place.target)).rejects.toThrow('under way');
	});
	await rollBack(place.target);
});

test('a lock whose owner is gone is broken, and nothing of it stays', async () => {
	lockedBy(`${goneProcess()} ${hostname()}\n`);
	await release(buildSite('a'), place.target);
	expect(readdirSync(place.target).toSorted()).toEqual(['current', 'history', 'releases']);
});

test('a lock of another machine is kept, whatever process has that number here', async () => {
	const owner = `${goneProcess()} elsewhere.example\n`;
	lockedBy(owner);
	await expect(release(buildSite('a'), place.target)).rejects.toThrow('on elsewhere.example');
	expect(readFileSync(lock(), 'utf8')).toBe(owner);
	expect(readdirSync(place.target)).toEqual(['lock']);
});

test('the lock goes when what was done fails', async () => {
	await expect(
		withLock(place.target, () => Promise.reject(new Error('something else'))),
	).rejects.toThrow('something else');
	expect(readdirSync(place.target)).toEqual([]);
});
