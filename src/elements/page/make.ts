/** What a new element can be given: its properties, and data of its own. Never markup: text stays text. */
type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
	Omit<HTMLElementTagNameMap[Tag], 'dataset' | 'innerHTML' | 'outerHTML' | 'srcdoc' | 'style'>
> & { dataset?: Readonly<Record<string, string>> };

/** Makes an element with properties and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	{ dataset, ...properties }: Properties<Tag> = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = Object.assign(document.createElement(tag), properties);
	Object.assign(element.dataset, dataset);
	element.append(...children);
	return element;
}
