import { classesOf, type PageElement, type PageNode } from './page-tree.ts';

// What is operated or looked at, and what only leads around.
const dropped = new Set([
	...['script', 'style', 'link', 'template', 'svg', 'button', 'form', 'fieldset', 'input'],
	...['select', 'option', 'textarea', 'dialog', 'nav', 'iframe', 'noscript'],
]);
const droppedClasses = ['no-print', 'skip-link', 'anchor', 'print-head', 'sr-only'];
const droppedAttributes = ['hidden', 'data-needs-script', 'popover'];

/** The nodes of a page that are read: no controls, no pictures, no ways around the page. */
export function readable(nodes: readonly PageNode[]): PageNode[] {
	return nodes.flatMap((node): PageNode[] => {
		if (typeof node === 'string') return [node];
		if (isDropped(node)) return [];
		// The foot of a row leads on to the duty, which the head of the page names already.
		const kept = classesOf(node).includes('row-foot') ? withoutLinks(node.children) : node.children;
		return [{ ...node, children: readable(kept) }];
	});
}

function withoutLinks(nodes: readonly PageNode[]): PageNode[] {
	return nodes.filter((node) => typeof node === 'string' || node.name !== 'a');
}

function isDropped(element: PageElement): boolean {
	const { name, attributes } = element;
	return (
		dropped.has(name) ||
		attributes['aria-hidden'] === 'true' ||
		droppedAttributes.some((attribute) => attribute in attributes) ||
		classesOf(element).some((one) => droppedClasses.includes(one))
	);
}
