/**
 * Adds a stylesheet to the page, once. For styles of what is loaded on demand: imported as a style, every page would
 * wait for them.
 */
export function addStyles(address: string) {
	if (document.querySelector(`link[href="${CSS.escape(address)}"]`)) return;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = address;
	document.head.append(link);
}
