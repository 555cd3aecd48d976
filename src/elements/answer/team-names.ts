import { comparePath, serviceIndexPath, serviceModelIndexPath } from '../../domain/paths.ts';
import { withAssignment, type TeamAssignment } from '../../domain/team/team-assignment.ts';
import { teamName, type TeamDirectory } from '../../domain/team/team-directory.ts';
import { base } from '../page/base.ts';

/** Where teams are shown too. */
const teamPages = [serviceIndexPath, serviceModelIndexPath, comparePath].map(
	(path) => `${base}${path}`,
);

/** Gives teams their names, rows their team, and each team its count. */
export function drawTeams(list: HTMLElement, directory: TeamDirectory, assignment: TeamAssignment) {
	for (const { id, team } of directory.duties)
		for (const row of list.querySelectorAll<HTMLElement>(`[data-duty="${id}"]`))
			row.dataset['team'] = assignment.assigned.get(id) ?? team;
	for (const place of list.querySelectorAll<HTMLElement>('[data-team-name]'))
		place.textContent = teamName(directory, assignment, place.dataset['teamName'] ?? '');
	for (const field of list.querySelectorAll<HTMLInputElement>('[name=team]')) {
		const count = field.parentElement?.querySelector('.count');
		const asks = ':is([data-owner=customer], [data-owner=shared])';
		if (count)
			count.textContent = `${list.querySelectorAll(`.row[data-team="${field.value}"]${asks}`).length}`;
	}
}

/** Where teams are shown too, they go by the same names: links carry the assignment along. */
export function carryTeams(assignment: TeamAssignment) {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/"]'))
		if (link.origin === location.origin && teamPages.some((path) => link.pathname.startsWith(path)))
			link.href = withAssignment(link.href, assignment);
}
