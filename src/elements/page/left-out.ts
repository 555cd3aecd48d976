/**
 * Takes a part of the comparison out of the view, or back into it. It stays laid out, so that it comes back quickly:
 * see comparison.css. Nobody sees, hears or reaches it meanwhile.
 */
export function leaveOut(part: HTMLElement, out: boolean) {
	if (isLeftOut(part) === out) return;
	part.toggleAttribute('data-left-out', out);
	part.ariaHidden = out ? 'true' : null;
	// The box that scrolls can be reached itself.
	if (part.role === 'region') part.tabIndex = out ? -1 : 0;
}

/** Whether a part is taken out of the view. */
export function isLeftOut(part: HTMLElement): boolean {
	return 'leftOut' in part.dataset;
}
