import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
	embedThemes,
	parseEmbedState,
	writeEmbedState,
} from '../../src/domain/embed/embed-state.ts';
import { findMovedFragment } from '../../src/domain/addresses/moved-fragment.ts';
import { nearestFragment } from '../../src/domain/addresses/nearest-fragment.ts';
import { questionPath } from '../../src/domain/paths.ts';
import { keepKnown, quotePart, writeQuery } from '../../src/domain/query.ts';
import { markWords, readMarks, withMarks } from '../../src/domain/search/search-marks.ts';
import { createQuestionReader } from '../../src/domain/search/search-query.ts';
import { searchFilters } from '../../src/domain/search/search-kinds.ts';
import {
	parseSearchState,
	searchSorts,
	writeSearchState,
	type SearchIds,
} from '../../src/domain/search/search-state.ts';
import {
	parseServiceIndexState,
	writeServiceIndexState,
} from '../../src/domain/services/service-index-state.ts';
import { buildSearchVocabulary } from '../../src/domain/search/search-vocabulary.ts';
import { splitWords } from '../../src/domain/search/search-words.ts';
import {
	parseTableState,
	tableSorts,
	writeTableState,
} from '../../src/domain/comparison/table-state.ts';
import { layerIds } from '../../src/domain/layers.ts';
import { ownerIds } from '../../src/domain/vocabulary.ts';
import { makeCatalog } from '../fixtures/catalog.ts';
import { hostileQueries, hostileTexts, longValue } from '../fixtures/hostile.ts';

const RUNS = 10_000;
const subjects = new Set(['iaas', 'paas', 'saas', 'amazon-eks/auto-mode']);
const duties = new Set(['key-management', 'guest-os-patching']);
const teams = new Set(['platform', 'network']);

/** Holds `check` against as many generated inputs as the promise asks for, and says how many that were. */
function holds<Input>(inputs: fc.Arbitrary<Input>, check: (input: Input) => void) {
	let checked = 0;
	fc.assert(
		fc.property(inputs, (input) => {
			checked += 1;
			check(input);
		}),
		{ numRuns: RUNS },
	);
	expect(checked).toBeGreaterThanOrEqual(RUNS);
}

// `expect` costs more than what is checked here: one call for many conditions.
function ensure(what: string, ...conditions: boolean[]) {
	if (conditions.includes(false)) expect(conditions, what).not.toContain(false);
}

test('the comparison: known parts are kept, the rest is ignored by name', () => {
	const ids = { subjects, duties, teams };
	const names = ['columns', 'q', 'layer', 'owner', 'in', 'side', 'team', 'only', 'fold', 'open'];
	holds(hostileQueries(names), (query) => {
		const { state, ignored } = parseTableState(`?sort=name&${query.slice(1)}`, ids);
		ensure(
			query,
			state.sort === 'name',
			state.columns.length > 0 && state.columns.every((id) => subjects.has(id)),
			state.query.length <= 100,
			state.owner === undefined || ownerIds.includes(state.owner),
			state.layer === undefined || layerIds.includes(state.layer),
			state.team === undefined || teams.has(state.team),
			state.sort in tableSorts,
			state.open.every((cell) => duties.has(cell.split('@')[0]!)),
			ignored.every((part) => part.length <= 41),
		);
		const again = parseTableState(writeTableState(state), ids);
		ensure(
			query,
			again.ignored.length === 0,
			writeTableState(again.state) === writeTableState(state),
		);
	});
});

test('the search page: known parts are kept, the rest is ignored by name', () => {
	const values = { kind: ['duty'], owner: ownerIds, layer: layerIds, model: ['paas'] };
	const ids = Object.fromEntries(
		searchFilters.map((name) => [name, new Set(values[name as keyof typeof values] ?? teams)]),
	) as unknown as SearchIds;
	holds(hostileQueries(['q', 'sort', ...searchFilters]), (query) => {
		const { state, ignored } = parseSearchState(`?layer=data&${query.slice(1)}`, ids);
		ensure(
			query,
			state.query.length <= 200,
			Object.hasOwn(searchSorts, state.sort),
			state.filters.layer === 'data',
			Object.entries(state.filters).every(([name, value]) => ids[name as 'kind'].has(value)),
			ignored.every((part) => part.length <= 41),
		);
		const again = parseSearchState(writeSearchState(state), ids);
		ensure(query, again.ignored.length === 0);
	});
});

test('the index of services: known parts are kept, the rest is ignored by name', () => {
	const models = new Set(['iaas', 'paas']);
	holds(hostileQueries(['q', 'model']), (query) => {
		const { state, ignored } = parseServiceIndexState(`?model=paas&${query.slice(1)}`, models);
		const again = parseServiceIndexState(writeServiceIndexState(state), models);
		ensure(
			query,
			state.model === 'paas',
			state.query.length <= 100,
			ignored.every((part) => part.length <= 41),
			again.ignored.length === 0,
			again.state.query === state.query.toWellFormed(),
		);
	});
});

test('an embed: known parts are kept, the rest is ignored by name', () => {
	const ids = { duties, teams, layers: new Set<string>(layerIds) };
	holds(hostileQueries(['duty', 'layer', 'team']), (query) => {
		const { state, ignored } = parseEmbedState(`?theme=dark&${query.slice(1)}`, ids);
		ensure(
			query,
			state.theme === 'dark' && Object.hasOwn(embedThemes, state.theme),
			state.duties.every((id) => duties.has(id)),
			state.layer === undefined || ids.layers.has(state.layer),
			state.team === undefined || teams.has(state.team),
			ignored.every((part) => part.length <= 41),
			parseEmbedState(writeEmbedState(state), ids).ignored.length === 0,
		);
	});
});

test('words to mark: a few short ones are read, every other parameter stays, any text is left whole', () => {
	holds(fc.tuple(hostileQueries(['mark', 'team']), hostileTexts), ([query, text]) => {
		const { words, rest } = readMarks(`?kept=1&${query.slice(1)}`);
		ensure(
			query,
			words.length <= 8,
			words.every((word) => word.length <= 40),
			new URLSearchParams(rest).get('kept') === '1',
			!new URLSearchParams(rest).has('mark'),
			markWords(text, words)
				.map((part) => part.text)
				.join('') === text,
		);
	});
});

test('every question can be read, and every address that is made of one can be parsed', () => {
	const read = createQuestionReader(buildSearchVocabulary(makeCatalog(), 1));
	holds(hostileTexts, (text) => {
		const { words } = read(text);
		const site = 'https://atlas.example';
		const marked = new URL(withMarks('/duties/x/#iaas', [...words, text]), site);
		const asked = new URL(questionPath(text), site);
		ensure(
			text,
			marked.origin === site && marked.pathname === '/duties/x/' && marked.hash === '#iaas',
			asked.origin === site && asked.pathname === '/search/',
			asked.searchParams.get('q') === text.toWellFormed(),
		);
	});
});

test('a fragment finds a place of the page or nothing, never what every object has', () => {
	const places = ['guest-os-patching', 'key-management', 'layer-data'];
	const moved = { ids: { old: 'new' }, pages: { '/a/': { here: 'there' } } };
	holds(fc.tuple(hostileTexts, hostileTexts), ([path, fragment]) => {
		const near = nearestFragment(fragment, places);
		const found = findMovedFragment(moved, path, fragment);
		ensure(
			fragment,
			near === undefined || places.includes(near),
			found === undefined || fragment === 'old' || fragment === 'here',
		);
	});
});

test('lists, notices and values bear every text', () => {
	holds(hostileTexts, (text) => {
		const { kept, ignored } = keepKnown(text, (id) => teams.has(id));
		ensure(
			text,
			kept.every((id) => teams.has(id)),
			ignored.every((id) => !teams.has(id)),
			quotePart(text).length <= 41,
			(new URLSearchParams(writeQuery([['x', text]])).get('x') ?? '') === text.toWellFormed(),
		);
	});
});

test('values of 64 KB are read, and cut, in no time', () => {
	expect(longValue.length).toBeGreaterThan(65_536);
	const ids = { subjects, duties, teams };
	const started = performance.now();
	expect(parseTableState(`?q=${longValue}&columns=${longValue},iaas`, ids).state.columns).toEqual([
		'iaas',
	]);
	const { state } = parseEmbedState(`?duty=${longValue},key-management`, {
		duties,
		teams,
		layers: new Set(),
	});
	expect(state.duties).toEqual(['key-management']);
	expect(readMarks(`?mark=${longValue}`).words).toHaveLength(8);
	expect(nearestFragment(longValue, ['a'])).toBeUndefined();
	expect(splitWords(longValue).length).toBeGreaterThan(0);
	expect(performance.now() - started).toBeLessThan(2000);
});
