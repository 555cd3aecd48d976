/** The name of the site, as tabs, link previews and structured data show it. */
export const siteName = 'Shared Responsibility Atlas';

/** Search results and link previews cut a title after about so many characters. */
export const TITLE_LIMIT = 70;

/** The first of some titles, fullest first, that is shown whole; the last where none is. */
export function fittingTitle(...titles: readonly [string, ...string[]]): string {
	return titles.find(({ length }) => length <= TITLE_LIMIT) ?? titles.at(-1)!;
}

/** The title of a tab: with the site's name behind it where both are shown whole. */
export function tabTitle(title: string): string {
	return title === siteName ? title : fittingTitle(`${title} · ${siteName}`, title);
}

/** The title of a page on the model where nothing around it says what model. */
export function guideTitle(title: string): string {
	if (title.includes('responsibility')) return `${title} of AWS`;
	return fittingTitle(`${title}: AWS shared responsibility`, `${title} on AWS`);
}
