import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	buildMarkName,
	readBuildMark,
	removeBuildMark,
	writeBuildMark,
} from '../../src/built/build-mark.ts';

const mark = { inputs: 'abc', site: 'https://example.org', base: '/atlas/' };
let dist = '';

test.beforeEach(() => {
	dist = mkdtempSync(join(tmpdir(), 'atlas-mark-'));
});
test.afterEach(() => rmSync(dist, { recursive: true }));

test('what was marked is read again until the mark is taken away', () => {
	writeBuildMark(dist, mark);
	expect(readBuildMark(dist)).toEqual(mark);
	removeBuildMark(dist);
	expect(readBuildMark(dist)).toBeUndefined();
});

test('a folder that is missing, or has nothing to take away, is no finished build', () => {
	removeBuildMark(dist);
	expect(readBuildMark(dist)).toBeUndefined();
	expect(readBuildMark(join(dist, 'missing'))).toBeUndefined();
});

for (const text of ['', '{', 'null', '[]', '{"inputs":"abc","site":"https://example.org"}'])
	test(`a mark that reads ${text || 'nothing'} was not written to the end`, () => {
		writeFileSync(join(dist, buildMarkName), text);
		expect(readBuildMark(dist)).toBeUndefined();
	});
