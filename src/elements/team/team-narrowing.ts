/**
 * Shows the rows of some duties only, and of the team sections one; all of them where none are named. What is left
 * without rows goes too: headings, the lines under them, and their entries in the contents.
 */
export function narrowPage(duties: ReadonlySet<string> | undefined, team: string | undefined) {
	const body = document.querySelector('.page-body');
	if (!body) return;
	for (const row of body.querySelectorAll<HTMLElement>('.row[id], .usual-row'))
		row.hidden = duties !== undefined && !duties.has(row.dataset['duty'] ?? '');
	for (const section of body.querySelectorAll<HTMLElement>('section[data-team]'))
		section.hidden = team !== undefined && section.dataset['team'] !== team;
	for (const line of body.querySelectorAll<HTMLElement>('[data-above]'))
		line.hidden = duties !== undefined;
	for (const box of body.querySelectorAll<HTMLElement>(':scope > details')) showBox(box);
	const headings = [...body.querySelectorAll<HTMLElement>(':scope > :is(h2, h3)')];
	// From the bottom up: a heading is shown for the headings below it.
	for (const heading of headings.toReversed()) showHeading(heading);
	for (const entry of document.querySelectorAll<HTMLAnchorElement>('.page-contents a'))
		entry.parentElement!.hidden = document.getElementById(entry.hash.slice(1))?.hidden ?? false;
}

function showBox(box: HTMLElement) {
	const rows = [...box.querySelectorAll<HTMLElement>('.row, .usual-row')];
	const shown = rows.filter(({ hidden }) => !hidden).length;
	box.hidden = rows.length > 0 && shown === 0;
	const summary = box.querySelector('summary');
	if (summary)
		summary.textContent =
			shown === 1 ? '1 duty does not exist here' : `${shown} duties do not exist here`;
}

function showHeading(heading: HTMLElement) {
	const parts = partsOf(heading);
	const rows = parts.filter((part) => part.matches('.row, .usual-row, [data-above]'));
	const counted = [...rows, ...parts.filter((part) => part.matches('h3') && hasRows(part))];
	if (counted.length === 0) return;
	const empty = counted.every(({ hidden }) => hidden);
	heading.hidden = empty;
	for (const part of parts) if (part.matches('p:not([data-above])')) part.hidden = empty;
}

function hasRows(heading: HTMLElement): boolean {
	return partsOf(heading).some((part) => part.matches('.row, .usual-row, [data-above]'));
}

// What follows a heading up to the next one of its level or above.
function partsOf(heading: HTMLElement): HTMLElement[] {
	const parts: HTMLElement[] = [];
	const ends = heading.matches('h2') ? 'h2' : 'h2, h3';
	for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
		if (next.matches(ends)) break;
		parts.push(next as HTMLElement);
	}
	return parts;
}
