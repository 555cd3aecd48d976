import type { TeamAssignment } from '../../domain/team/team-assignment.ts';
import { teamName, type TeamDirectory } from '../../domain/team/team-view.ts';
import { nameShareControls } from '../share/share-links.ts';

/** Gives the team sections their names, and each the duties that are its. */
export function drawTeams(root: HTMLElement, directory: TeamDirectory, assignment: TeamAssignment) {
	const items = new Map(
		[...root.querySelectorAll<HTMLElement>('.team-list > li')].map((item) => [
			item.dataset['duty'],
			item,
		]),
	);
	for (const { id, team } of directory.duties) {
		const item = items.get(id);
		const owner = assignment.assigned.get(id) ?? team;
		// In the directory's order, so that each list keeps it.
		if (item) listOf(root, owner)?.append(item);
	}
	for (const { id } of directory.teams) {
		const list = listOf(root, id);
		const section = list?.parentElement;
		if (!list || !section) continue;
		list.hidden = list.children.length === 0;
		section.querySelector<HTMLElement>('[data-nothing]')!.hidden = !list.hidden;
		nameTeam(section, teamName(directory, assignment, id));
	}
}

function listOf(root: HTMLElement, team: string): HTMLElement | null {
	return root.querySelector(`[data-team="${team}"] > .team-list`);
}

function nameTeam(section: HTMLElement, name: string) {
	const place = section.querySelector('[data-team-name]');
	const link = section.querySelector('.anchor');
	if (!place || place.textContent === name) return;
	place.textContent = name;
	if (link) nameShareControls(link, name);
}
