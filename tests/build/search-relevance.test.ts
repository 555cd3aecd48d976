import { expect, test } from '@playwright/test';
import { defaultSearchState } from '../../src/domain/search/search-state.ts';
import type { Findings } from '../../src/elements/search/search-engine.ts';
import { relevanceCases } from '../browser/search-queries.ts';
import { kindCases, type KindCase } from '../browser/search-questions.ts';
import { servicePath } from '../../src/domain/paths.ts';
import { catalog } from './dist.ts';
import { openBuiltSearch } from './built-search.ts';

/** The least share of questions whose answer must be among the first three. */
const AIM = 0.95;
/** The least share of questions whose answer must come first. */
const AIM_FIRST = 0.8;
/** The least share of those of each kind among the first three. */
const AIM_OF_KIND = 0.9;
const GOOD = 3;

interface Placed extends KindCase {
	/** The place of the first address that answers; 0 where none does. */
	place: number;
	found: string[];
}

test('questions of every kind are answered among the first three results', async () => {
	const search = await openBuiltSearch();
	const cases: KindCase[] = [
		...relevanceCases.map((one) => ({ ...one, kind: 'plain' as const })),
		...kindCases,
	];
	const placed: Placed[] = [];
	for (const one of cases) {
		const found = addressesOf(await search.find({ ...defaultSearchState, query: one.query }, 10));
		const place = found.findIndex((address) => answers(one, address)) + 1;
		placed.push({ ...one, place, found: found.slice(0, GOOD) });
	}
	report(placed);
	expect(shareOf(placed, GOOD)).toBeGreaterThanOrEqual(AIM);
	expect(shareOf(placed, 1)).toBeGreaterThanOrEqual(AIM_FIRST);
	for (const [kind, group] of Map.groupBy(placed, (one) => one.kind))
		expect(shareOf(group, GOOD), kind).toBeGreaterThanOrEqual(AIM_OF_KIND);
});

function answers({ expected }: KindCase, address: string): boolean {
	return expected.some((one) => one === address || address.startsWith(pageOf(one) ?? '\n'));
}

// What had no page when the question was written down may have one now.
function pageOf(expected: string): string | undefined {
	const service = catalog.services.find(({ name }) => expected === `none:${name}`);
	return service && servicePath(service.id);
}

function addressesOf({ question, direct, others }: Findings): string[] {
	const lacking = question.subjects.length > 0 ? [] : question.uncovered;
	return [
		...lacking.map(({ label }) => `none:${label}`),
		...[...direct, ...others].map(({ path }) => path),
	];
}

function shareOf(placed: readonly Placed[], most: number): number {
	return placed.filter(({ place }) => place > 0 && place <= most).length / placed.length;
}

function report(placed: readonly Placed[]) {
	const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
	const line = (name: string, group: readonly Placed[]) =>
		`${name}: ${group.length} questions, at 1 ${percent(shareOf(group, 1))}, at ${GOOD} ${percent(shareOf(group, GOOD))}`;
	for (const [kind, group] of Map.groupBy(placed, ({ kind }) => kind))
		console.log(line(kind, group));
	console.log(line('all', placed));
	for (const { kind, query, place, found } of placed)
		if (place === 0 || place > GOOD) console.log(`missed (${kind}): ${query} → ${found.join(' ')}`);
}
