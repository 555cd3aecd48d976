import { expect, test } from '@playwright/test';
import {
	assignmentIds,
	buildTeamDirectory,
	dutiesOfTeam,
	parseTeamView,
	settleAssignment,
	teamName,
	writeTeamView,
} from '../../../src/domain/team/team-view.ts';
import { usualAssignment } from '../../../src/domain/team/team-assignment.ts';
import { makeCatalog, makeDuty, makeTeam } from '../../fixtures/catalog.ts';

const directory = buildTeamDirectory(
	makeCatalog({
		duties: [makeDuty({ id: 'a' }), makeDuty({ id: 'b', team: 'network' })],
		teams: [makeTeam(), makeTeam({ id: 'network', name: 'Network', order: 2 })],
	}),
);
const ids = assignmentIds(directory);
const assignment = {
	teamNames: new Map([['network', 'NetOps']]),
	assigned: new Map([['a', 'network']]),
};

test('the directory names every team and every duty once', () => {
	expect(directory).toEqual({
		teams: [
			{ id: 'platform', name: 'Platform' },
			{ id: 'network', name: 'Network' },
		],
		duties: [
			{ id: 'a', title: 'Duty a', team: 'platform' },
			{ id: 'b', title: 'Duty b', team: 'network' },
		],
	});
});

test('a view goes through its address and back', () => {
	const state = { team: 'network', ...assignment };
	const query = writeTeamView(state);
	expect(query).toBe('?team=network&teams=network:NetOps&assign=a:network');
	expect(parseTeamView(query, ids)).toEqual({ state, ignored: [] });
});

test('a team that does not exist is ignored and named', () => {
	const { state, ignored } = parseTeamView('?team=cloud&teams=x:y', ids);
	expect(state.team).toBeUndefined();
	expect(ignored).toEqual(['cloud', 'x:y']);
});

test('parameters of others are left alone', () => {
	expect(parseTeamView('?utm_source=mail&mark=os&team=network', ids)).toEqual({
		state: { team: 'network', ...usualAssignment },
		ignored: [],
	});
});

test('duties and names follow the assignment', () => {
	expect([...dutiesOfTeam(directory, assignment, 'network')]).toEqual(['a', 'b']);
	expect([...dutiesOfTeam(directory, assignment, 'platform')]).toEqual([]);
	expect(teamName(directory, assignment, 'network')).toBe('NetOps');
	expect(teamName(directory, assignment, 'platform')).toBe('Platform');
});

test('what is usual anyway is left out', () => {
	const settled = settleAssignment(directory, {
		teamNames: new Map([
			['network', 'NetOps'],
			['platform', 'Platform'],
		]),
		assigned: new Map([
			['b', 'network'],
			['a', 'network'],
		]),
	});
	expect([...settled.teamNames]).toEqual([['network', 'NetOps']]);
	expect([...settled.assigned]).toEqual([['a', 'network']]);
});
