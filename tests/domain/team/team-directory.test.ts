import { expect, test } from '@playwright/test';
import {
	assignmentIds,
	buildTeamDirectory,
	settleAssignment,
	teamName,
} from '../../../src/domain/team/team-directory.ts';
import { makeCatalog, makeDuty, makeTeam } from '../../fixtures/catalog.ts';

const directory = buildTeamDirectory(
	makeCatalog({
		duties: [makeDuty({ id: 'a', aliases: ['PITR'] }), makeDuty({ id: 'b', team: 'network' })],
		teams: [makeTeam(), makeTeam({ id: 'network', name: 'Network', order: 2 })],
	}),
);
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
			{
				id: 'a',
				title: 'Duty a',
				team: 'platform',
				words: 'duty a who patches the operating system? pitr',
			},
			{
				id: 'b',
				title: 'Duty b',
				team: 'network',
				words: 'duty b who patches the operating system?',
			},
		],
	});
});

test('the ids of the directory are those that an address may name', () => {
	expect(assignmentIds(directory)).toEqual({
		teams: new Set(['platform', 'network']),
		duties: new Set(['a', 'b']),
	});
});

test('names follow the assignment', () => {
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
