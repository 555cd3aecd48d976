/**
 * Follows the reader through a page: marks the entry of the contents whose place was passed last, and names it in the bar
 * that stays in sight on a phone.
 */
const links = [
	...document.querySelectorAll<HTMLAnchorElement>('.rail-sheet nav:first-child a[href^="#"]'),
];
const bar = document.querySelector<HTMLElement>('.context-bar [data-reading]');
const usual = bar?.textContent ?? '';

/** The places of the contents, from the top of the page; what lies in a closed fold stands where the fold does. */
const places = links
	.flatMap((link) => {
		const place = document.getElementById(link.hash.slice(1));
		return place ? [{ link, place: place.closest('details:not([open])') ?? place }] : [];
	})
	.sort((a, b) =>
		a.place.compareDocumentPosition(b.place) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
	);
let waiting = false;

function follow() {
	waiting = false;
	const line = innerHeight / 3;
	const passed = places.findLast(({ place }) => place.getBoundingClientRect().top < line);
	for (const { link } of places) link.toggleAttribute('data-reading', link === passed?.link);
	if (bar) bar.textContent = passed ? textOf(passed.link) : usual;
}

function textOf(link: HTMLAnchorElement): string {
	return link.firstChild?.textContent?.trim() ?? '';
}

function followSoon() {
	if (waiting) return;
	waiting = true;
	requestAnimationFrame(follow);
}

// A tap on an entry leads there; the sheet over the page has done its work.
for (const link of links)
	link.addEventListener('click', () => {
		const sheet = link.closest<HTMLElement>('[popover]:popover-open');
		sheet?.hidePopover();
	});
if (places.length > 0) {
	addEventListener('scroll', followSoon, { passive: true });
	addEventListener('resize', followSoon, { passive: true });
	follow();
}

export {};
