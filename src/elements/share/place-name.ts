/** What the place is called that a link to it stands at: an answer by its row, a section by its heading. */
export function placeName(link: Element): string {
	const label = link.getAttribute('aria-label')?.replace(/^(Copy link|Link) to /, '');
	if (label && label !== 'this section') return label;
	if (label) return textOf(link.parentElement);
	const box = link.closest('.row') ?? link.closest('.answer');
	const heading = box?.querySelector('h2, h3, h4');
	return textOf(heading?.firstChild);
}

/** The text of a node in one line. */
export function textOf(node: Node | null | undefined): string {
	return (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
