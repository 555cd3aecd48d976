import { expect, test } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent, type ContentCheck } from '../../src/check/check-content.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { formatPath } from '../../src/domain/problem.ts';
import { createRandom, mutations, type Mutation } from './mutations.ts';

const project = join(import.meta.dirname, '..', '..');
const sound = checkContent(project).catalog;
const records = recordsOf(sound);
const files = [...records.keys()].toSorted();

/** How many mutations are made in all, and how many files are damaged at once: each must be named all the same. */
const ROUNDS = 12;
const A_ROUND = 27;

interface Made {
	file: string;
	mutation: Mutation;
	field: string | undefined;
}

function recordsOf(catalog: Catalog): Map<string, object> {
	const { duties, serviceModels, services, guides, teams } = catalog;
	return new Map(
		[...duties, ...serviceModels, ...services, ...guides, ...teams].map((record) => [
			record.file,
			record,
		]),
	);
}

/** Damages files of a copy of the content, one mutation a file, and checks the copy. */
function mutate(seed: number): { made: Made[]; result: ContentCheck } {
	const random = createRandom(seed);
	const root = mkdtempSync(join(tmpdir(), 'atlas-'));
	const made: Made[] = [];
	try {
		cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
		const left = [...files];
		while (made.length < A_ROUND && left.length > 0) {
			const [file = ''] = left.splice(random(left.length), 1);
			const mutation = mutations[(seed * A_ROUND + made.length) % mutations.length]!;
			const changed = mutation.apply(readFileSync(join(project, file), 'utf8'), random);
			if (!changed) continue;
			writeFileSync(join(root, file), changed.text);
			made.push({ file, mutation, field: changed.field });
		}
		return { made, result: checkContent(root) };
	} finally {
		rmSync(root, { recursive: true });
	}
}

test(`${ROUNDS * A_ROUND} mutations of real files fail with file and field, or change nothing`, () => {
	test.setTimeout(300_000);
	const faults: string[] = [];
	const used = new Set<string>();
	let count = 0;
	for (let seed = 0; seed < ROUNDS; seed += 1) {
		const { made, result } = mutate(seed);
		const checked = recordsOf(result.catalog);
		for (const { file, mutation, field } of made) {
			count += 1;
			used.add(mutation.name);
			const fault = judge(mutation, file, field, result, checked);
			if (fault) faults.push(`round ${seed}, ${file}, ${mutation.name}: ${fault}`);
		}
	}
	expect(faults).toEqual([]);
	expect(count).toBeGreaterThanOrEqual(300);
	expect([...used].toSorted()).toEqual(mutations.map(({ name }) => name).toSorted());
});

function judge(
	{ outcome }: Mutation,
	file: string,
	field: string | undefined,
	{ problems }: ContentCheck,
	checked: ReadonlyMap<string, object>,
): string | undefined {
	const own = problems.filter((problem) => problem.file === file);
	if (outcome === 'same') {
		// Other files' damage may break a reference of this one; its own record must be what it was.
		if (JSON.stringify(sorted(checked.get(file))) === JSON.stringify(sorted(records.get(file))))
			return undefined;
		return `the record changed: ${own.map(({ message }) => message).join('; ')}`;
	}
	if (own.length === 0) return 'passed silently';
	if (own.some(({ message }) => message.trim() === '')) return 'a problem without a message';
	if (own.some(({ line, path }) => line === undefined && path.length > 0))
		return 'a field without its line';
	if (!field) return undefined;
	const named = own.some(
		({ path, message }) => formatPath(path).includes(field) || message.includes(field),
	);
	return named
		? undefined
		: `"${field}" is not named: ${own.map(({ message }) => message).join('; ')}`;
}

/** A value with its keys in one order, so that the order of fields does not count. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, sorted(inner)]),
	);
}
