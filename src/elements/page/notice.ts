/** Says something in a notice, and takes the notice away where there is nothing to say. */
export function fillNotice(notice: HTMLElement, text: readonly (Node | string)[]) {
	if (notice.hidden && text.length === 0) return;
	notice.hidden = text.length === 0;
	notice.replaceChildren(...text);
}
