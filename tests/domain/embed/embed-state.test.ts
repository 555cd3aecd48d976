import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
	defaultEmbedState,
	embedThemes,
	isNarrowed,
	parseEmbedState,
	showsRow,
	writeEmbedState,
	type EmbedIds,
	type EmbedState,
	type EmbedTheme,
} from '../../../src/domain/embed/embed-state.ts';
import { layerIds } from '../../../src/domain/layers.ts';

const duties = ['key-management', 'guest-os-patching', 'version-lifecycle'];
const teams = ['platform', 'network'];
const ids: EmbedIds = {
	duties: new Set(duties),
	layers: new Set(layerIds),
	teams: new Set(teams),
};
const states: fc.Arbitrary<EmbedState> = fc.record({
	duties: fc.uniqueArray(fc.constantFrom(...duties)),
	layer: fc.option(fc.constantFrom(...layerIds), { nil: undefined }),
	team: fc.option(fc.constantFrom(...teams), { nil: undefined }),
	theme: fc.constantFrom(...(Object.keys(embedThemes) as EmbedTheme[])),
});

test('every state survives the way through its address', () => {
	fc.assert(
		fc.property(states, (state) => {
			expect(parseEmbedState(writeEmbedState(state), ids)).toEqual({ state, ignored: [] });
		}),
		{ numRuns: 1000 },
	);
});

test('no query string throws, and what it names is known', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'__proto__=x',
			'constructor=x',
			'%E0%A4%A',
			'duty=<script>',
			'duty=__proto__',
			'layer=constructor',
			'team=javascript:alert(1)',
			'theme=toString',
			`duty=${'a,'.repeat(9999)}`,
		),
	);
	fc.assert(
		fc.property(fc.array(hostile, { maxLength: 5 }), (parts) => {
			const { state, ignored } = parseEmbedState(`?${parts.join('&')}`, ids);
			expect(state.duties.every((id) => ids.duties.has(id))).toBe(true);
			expect([undefined, ...layerIds]).toContain(state.layer);
			expect([undefined, ...teams]).toContain(state.team);
			expect(Object.keys(embedThemes)).toContain(state.theme);
			expect(ignored.every((part) => part.length <= 41)).toBe(true);
		}),
		{ numRuns: 1000 },
	);
});

const ignoring: [query: string, ignored: string[]][] = [
	['?duty=key-management,nobody', ['nobody']],
	['?duties=key-management', ['duties']],
	['?layer=cloud&team=us', ['cloud', 'us']],
	['?theme=pink', ['pink']],
	['?theme=dark&theme=light', ['theme']],
];
for (const [query, ignored] of ignoring)
	test(`names what it ignores in ${query}`, () =>
		expect(parseEmbedState(query, ids).ignored).toEqual(ignored));

test('the whole embed has no query, and the rest stays readable', () => {
	expect(writeEmbedState(defaultEmbedState)).toBe('');
	expect(writeEmbedState({ ...defaultEmbedState, duties: duties.slice(0, 2), theme: 'dark' })).toBe(
		'?duty=key-management,guest-os-patching&theme=dark',
	);
});

test('a theme alone leaves no row out', () => {
	expect(isNarrowed({ ...defaultEmbedState, theme: 'dark' })).toBe(false);
	expect(isNarrowed({ ...defaultEmbedState, team: 'platform' })).toBe(true);
});

test('a row is shown where it fits all that is asked', () => {
	const row = {
		duty: 'key-management',
		layer: 'data',
		team: 'platform',
		owner: 'shared',
	} as const;
	const shows = (state: Partial<EmbedState>, change = {}) =>
		showsRow({ ...row, ...change }, { ...defaultEmbedState, ...state });
	expect(shows({})).toBe(true);
	expect(shows({ duties: ['key-management'], layer: 'data', team: 'platform' })).toBe(true);
	expect(shows({ duties: ['guest-os-patching'] })).toBe(false);
	expect(shows({ layer: 'network' })).toBe(false);
	expect(shows({ team: 'network' })).toBe(false);
});

test('a team’s rows are those that leave something to it', () => {
	const row = { duty: 'key-management', layer: 'data', team: 'platform' };
	const state = { ...defaultEmbedState, team: 'platform' };
	const shown = (['aws', 'customer', 'shared', 'not-applicable'] as const).filter((owner) =>
		showsRow({ ...row, owner }, state),
	);
	expect(shown).toEqual(['customer', 'shared']);
});
