import { expect, test } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { settleTimes } from '../../src/built/zip-times.ts';

const files = { 'a.txt': strToU8('one '.repeat(100)), 'folder/b.txt': strToU8('two') };
const zipAt = (year: number) => zipSync(files, { mtime: new Date(year, 5, 7, 8, 9, 10) });

test('two archives of the same files, written at two times, become the same bytes', () => {
	expect(Buffer.from(zipAt(2001)).equals(zipAt(2026))).toBe(false);
	const settled = settleTimes(zipAt(2001));
	expect(Buffer.from(settled).equals(settleTimes(zipAt(2026)))).toBe(true);
	expect(Buffer.from(settled).equals(zipSync(files, { mtime: new Date(1980, 0, 1) }))).toBe(true);
	expect(unzipSync(settled)).toEqual(files);
});

for (const [what, bytes] of [
	['nothing', new Uint8Array()],
	['something else', strToU8('no archive, but as long as the end of one')],
	['an archive that is cut off', zipAt(2001).subarray(0, -4)],
] as const)
	test(`${what} is refused`, () => {
		expect(() => settleTimes(new Uint8Array(bytes))).toThrow('not written as expected');
	});
