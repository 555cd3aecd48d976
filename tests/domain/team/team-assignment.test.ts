import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
	assignmentParameters,
	cleanTeamName,
	MAX_TEAM_NAME,
	usualAssignment,
	withAssignment,
	type TeamAssignment,
} from '../../../src/domain/team/team-assignment.ts';
import { readView, writeView } from '../../../src/domain/view-address.ts';

const teams = ['platform', 'network', 'security'];
const duties = ['guest-os-patching', 'key-management', 'edge-protection'];
const ids = { teams: new Set(teams), duties: new Set(duties) };
const parse = (query: string) => readView(assignmentParameters, query, ids);
const write = (assignment: TeamAssignment) => writeView(assignmentParameters, assignment);

const names = fc
	.string({ unit: 'binary', maxLength: 60 })
	.map(cleanTeamName)
	.filter((name) => name !== '');
const entriesOf = (keys: readonly string[], values: fc.Arbitrary<string>) =>
	fc
		.uniqueArray(fc.tuple(fc.constantFrom(...keys), values), { selector: ([key]) => key })
		.map((entries) => new Map(entries));
const assignments: fc.Arbitrary<TeamAssignment> = fc.record({
	teamNames: entriesOf(teams, names),
	assigned: entriesOf(duties, fc.constantFrom(...teams)),
});

test('every assignment survives the way through its address, in its order', () => {
	fc.assert(
		fc.property(assignments, (assignment) => {
			const read = parse(write(assignment));
			const entries = ({ teamNames, assigned }: TeamAssignment) =>
				JSON.stringify([...teamNames, ...assigned]);
			return read.ignored.length === 0 && entries(read.state) === entries(assignment);
		}),
		{ numRuns: 2000 },
	);
});

test('the address is readable', () => {
	const assignment = {
		teamNames: new Map([
			['platform', 'Cloud Core'],
			['security', 'SecOps'],
		]),
		assigned: new Map([['guest-os-patching', 'security']]),
	};
	expect(write(assignment)).toBe(
		'?teams=platform:Cloud+Core,security:SecOps&assign=guest-os-patching:security',
	);
	expect(write(usualAssignment)).toBe('');
});

test('no address throws, and nothing but known ids and short clean names comes out', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'platform:<img src=x onerror=alert(1)>',
			'platform:%00%0a%E2%80%AE',
			`platform:${'x'.repeat(65_536)}`,
			'__proto__:x',
			'constructor:platform',
			'guest-os-patching:__proto__',
			'%E0%A4%A',
		),
	);
	fc.assert(
		fc.property(
			fc.array(hostile, { maxLength: 5 }),
			fc.array(hostile, { maxLength: 5 }),
			(a, b) => {
				const { state, ignored } = parse(`?teams=${a.join(',')}&assign=${b.join(',')}`);
				for (const [team, name] of state.teamNames) {
					expect(ids.teams.has(team)).toBe(true);
					expect([...name].length).toBeLessThanOrEqual(MAX_TEAM_NAME);
					expect(name).toBe(cleanTeamName(name));
				}
				for (const [duty, team] of state.assigned)
					expect(ids.duties.has(duty) && ids.teams.has(team)).toBe(true);
				expect(ignored.every((part) => part.length <= 41)).toBe(true);
			},
		),
		{ numRuns: 2000 },
	);
});

const ignoring: [query: string, ignored: string[]][] = [
	['?teams=cloud:Core', ['cloud:Core']],
	['?teams=platform', ['platform']],
	['?teams=platform:%20', ['platform:+']],
	['?teams=platform:%E3%85%A4', ['platform:%E3%85%A4']],
	['?teams=platform:A,platform:B', ['platform:B']],
	['?assign=guest-os-patching:cloud', ['guest-os-patching:cloud']],
	['?assign=key-management:platform&assign=edge-protection:network', ['assign']],
];
for (const [query, ignored] of ignoring)
	test(`names what it ignores in ${query}`, () => expect(parse(query).ignored).toEqual(ignored));

const cleaning: [text: string, name: string][] = [
	['  Cloud \n Core ', 'Cloud Core'],
	['a\u202Eb', 'a b'],
	['\u200B\u2066', ''],
	['🧑‍🚀 Crew', '🧑‍🚀 Crew'],
	['x'.repeat(50), 'x'.repeat(40)],
	['\u3164\u2800 \u115F', ''],
	['\uFE0F\u200D', ''],
	['\u0301\u0302', ''],
	['\u0301Core', 'Core'],
	['Z\u0301\u0302\u0303\u0304\u0305ebra', 'Z\u0301\u0302\u0303ebra'],
	['ที่นี่', 'ที่นี่'],
];
for (const [text, name] of cleaning)
	test(`${JSON.stringify(text)} is shown as ${JSON.stringify(name)}`, () =>
		expect(cleanTeamName(text)).toBe(name));

test('a link takes the assignment along and keeps the rest of its address', () => {
	const assignment = { teamNames: new Map([['platform', 'Core']]), assigned: new Map() };
	expect(
		withAssignment('https://example.com/compare/?columns=iaas&teams=network:Old#row-x', assignment),
	).toBe('https://example.com/compare/?columns=iaas&teams=platform:Core#row-x');
	expect(withAssignment('https://example.com/a/?teams=network:Old', usualAssignment)).toBe(
		'https://example.com/a/',
	);
});
