/**
 * What the rules of axe on the document judge of an element, in the browser: the elements it is made of, their roles,
 * states and names, whether they are visible and what they stand in. Two that are built alike get the same answer, on
 * whatever page they stand. Runs in the page, so it holds all that it needs.
 *
 * @returns The key of the structure of each element that holds enough to be worth passing over, and whose content can
 *   be taken out for a moment: nothing in it is held against the rest of the page, or would notice.
 */
export function collectStructures(): Map<Element, string> {
	/** So many elements a structure has at least: smaller ones are judged faster than compared. */
	const least = 6;
	/** Whose value says what an element is or does; of others only matters whether there is a value. */
	const telling =
		/^(role|type|tabindex|lang|dir|scope|hidden|inert|disabled|open|autocomplete|colspan|rowspan|aria-(?!label$).+)$/;
	/** No rule on the document asks for them; what a style makes of them is asked of what is visible. */
	const mute = /^(class|data-.*)$/;
	/** Whose value names other elements. */
	const pointing =
		/^(for|headers|list|aria-(labelledby|describedby|controls|owns|activedescendant|details|flowto|errormessage))$/;
	/** Headings and landmarks are judged in their order; an element of a script would notice. */
	const anchored = /^(h[1-6]|main|nav|header|footer|aside|section|form|.*-.*)$/;
	/** Roles that say where an element stands in its table, and nothing of the page. */
	const tabular = /^(table|rowgroup|row|rowheader|columnheader|cell)$/;
	const structures = new Map<Element, string>();

	function readAttribute({ name, value }: Attr): string {
		if (pointing.test(name)) {
			const missing = value.split(/\s+/).filter((id) => !document.getElementById(id));
			return `${name}:${missing.length}`;
		}
		if (name === 'href') return `href:${value.startsWith('#') ? '#' : value.trim() !== ''}`;
		return telling.test(name) ? `${name}=${value}` : `${name}:${value.trim() !== ''}`;
	}

	function readOwn(element: Element): string {
		const attributes = [...element.attributes]
			.filter(({ name }) => !mute.test(name))
			.map(readAttribute)
			.sort()
			.join(' ');
		return `${element.localName} ${attributes} ${element.checkVisibility()}`;
	}

	function isAnchored(element: Element): boolean {
		return (
			anchored.test(element.localName) ||
			element === document.activeElement ||
			[...element.attributes].some(({ name, value }) =>
				name === 'role' ? !tabular.test(value) : pointing.test(name),
			)
		);
	}

	/** Two numbers of 32 bits that hardly any other text has. */
	function shorten(text: string): string {
		let [a, b] = [0xdeadbeef, 0x41c6ce57];
		for (let index = 0; index < text.length; index += 1) {
			const code = text.charCodeAt(index);
			a = Math.imul(a ^ code, 2654435761);
			b = Math.imul(b ^ code, 1597334677);
		}
		return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
	}

	/** Reads an element and all in it, with what it stands in. */
	function read(element: Element, around: string): { text: string; size: number; free: boolean } {
		const own = readOwn(element);
		const within = shorten(`${around}>${own}`);
		let size = 1;
		let free = true;
		const parts = [...element.childNodes].map((node) => {
			if (node instanceof Text) return node.data.trim() === '' ? '' : 'text';
			if (!(node instanceof Element)) return '';
			const child = read(node, within);
			size += child.size;
			free &&= child.free && !isAnchored(node);
			return child.text;
		});
		const text = shorten(`${own}(${parts.join(',')})`);
		if (free && size >= least) structures.set(element, shorten(`${around}|${text}`));
		return { text, size, free };
	}

	read(document.body, '');
	return structures;
}
