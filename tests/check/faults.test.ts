import { expect, test } from '@playwright/test';
import { checkContent } from '../../src/check/check-content.ts';
import { formatPath, type Problem } from '../../src/domain/problem.ts';
import type { Fault } from './faults/fault.ts';
import { fileFaults } from './faults/file-faults.ts';
import { Folder } from './faults/folder.ts';
import { proseFaults } from './faults/prose-faults.ts';
import { recordFaults } from './faults/record-faults.ts';
import { sourceFaults } from './faults/source-faults.ts';
import { textFaults } from './faults/text-faults.ts';
import { yamlFaults } from './faults/yaml-faults.ts';

const kinds: Record<string, readonly Fault[]> = {
	YAML: yamlFaults,
	'characters and words': textFaults,
	'sources and months': sourceFaults,
	'fields and records': recordFaults,
	prose: proseFaults,
	'files and folders': fileFaults,
};

/** Longer than any check takes on a busy machine; what hangs takes minutes. */
const PATIENCE = 20_000;

/** Makes one fault and says what is not as it must be. */
function judge(folder: Folder, { damage, told }: Fault): string[] {
	folder.restore();
	damage(folder);
	const start = performance.now();
	const left = [...checkContent(folder.root, '2026-11').problems];
	const time = performance.now() - start;
	const missed = told.filter(({ file, at, says }) => {
		const index = left.findIndex(
			(problem) =>
				problem.file === file &&
				problem.message.includes(says) &&
				(at === undefined || lineOf(folder, problem).includes(at)),
		);
		if (index < 0) return true;
		left.splice(index, 1);
		return false;
	});
	return [
		...missed.map(({ file, at, says }) => `is not told: ${file} ${at ?? ''} ${says}`),
		...left.map((problem) => `is told too: ${describe(problem)}`),
		...(time > PATIENCE ? [`takes ${Math.round(time)} ms`] : []),
	];
}

function lineOf(folder: Folder, { file, line }: Problem): string {
	return line === undefined
		? 'no line'
		: (folder.read(file).split('\n')[line - 1] ?? 'no such line');
}

function describe({ file, line, path, message }: Problem): string {
	return `${file}:${line ?? ''} ${formatPath(path)} ${message}`.slice(0, 300);
}

for (const [kind, faults] of Object.entries(kinds)) {
	test(`each fault of ${kind} is told where it is, once, and nothing else is`, () => {
		test.setTimeout(600_000);
		const folder = new Folder();
		try {
			const wrong = faults.flatMap((fault) =>
				judge(folder, fault).map((message) => `${fault.name}: ${message}`),
			);
			expect(wrong).toEqual([]);
		} finally {
			folder.dispose();
		}
	});
}

test('there are hundreds of faults, each with a name of its own', () => {
	const names = Object.values(kinds).flatMap((faults) => faults.map(({ name }) => name));
	expect(new Set(names).size).toBe(names.length);
	expect(names.length).toBeGreaterThanOrEqual(252);
});
