/** The part of an element that a selector names. Throws where the page was drawn without it. */
export function part(root: Element, selector: string): HTMLElement;
export function part<Part extends Element>(
	root: Element,
	selector: string,
	kind: new () => Part,
): Part;
export function part(
	root: Element,
	selector: string,
	kind: new () => Element = HTMLElement,
): Element {
	const found = root.querySelector(selector);
	if (!(found instanceof kind)) throw new Error(`<${root.localName}>: ${selector} not found`);
	return found;
}
