/**
 * What the rules of axe on appearance judge of an element, in the browser: its colours and all that lies behind it, the
 * size of its letters, the room of what can be pressed, whether it scrolls. Two elements that look alike get the same
 * answer, on whatever page they stand. Runs in the page, so it holds all that it needs.
 *
 * @param what `colours` reads those alone, where all else has been read: a theme changes nothing else.
 * @returns The first visible element of each look on the page, by look, and all that is visible.
 */
export function collectLooks(what: 'all' | 'colours'): {
	byLook: Map<string, Element>;
	visible: Set<Element>;
} {
	/** From this size on a target needs no room around it (WCAG 2.5.8), in CSS pixels. */
	const roomy = 24;
	const pressable = 'a[href], button, input, select, textarea, summary, [tabindex], [role]';
	const visible = new Set(
		[...document.body.querySelectorAll(':not(svg *)')].filter((element) =>
			element.checkVisibility(),
		),
	);
	const targets = [...visible]
		.filter((element) => what === 'all' && element.matches(pressable))
		.map((element) => ({ element, box: element.getBoundingClientRect() }));
	const boxes = new Map(targets.map(({ element, box }) => [element, box]));
	// By the bands of the page that they reach into: a map has thousands, and all but a few are far above or below.
	const bands = new Map<number, typeof targets>();
	const bandOf = (y: number) => Math.floor(y / roomy);
	for (const target of targets)
		for (let band = bandOf(target.box.top); band <= bandOf(target.box.bottom); band += 1) {
			if (!bands.has(band)) bands.set(band, []);
			bands.get(band)!.push(target);
		}
	const behind = new Map<Element | null, string>([[null, '']]);

	/** The backgrounds from an element down to the canvas, without those that let everything through. */
	function readBehind(element: Element | null): string {
		const known = behind.get(element);
		if (known !== undefined) return known;
		const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element!);
		const own = [
			backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : backgroundColor,
			backgroundImage === 'none' ? '' : backgroundImage,
			opacity === '1' ? '' : opacity,
			/static|relative/.test(position) ? '' : position,
		].join('');
		const stack = readBehind(element!.parentElement) + (own && `<${own}`);
		behind.set(element, stack);
		return stack;
	}

	/** The letters of an element: from a certain size on, WCAG asks for less contrast; axe passes over single ones. */
	function readLetters(element: Element): string {
		const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
		const text = own.map(({ textContent }) => textContent!.trim()).join('');
		if (text === '' && !element.matches('input, select, textarea')) return '';
		const style = getComputedStyle(element);
		const { color, fontWeight, fontSize, textDecorationLine, textShadow } = style;
		const large = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
		const kind = text.length === 1 ? 'letter' : 'text';
		return [kind, color, large, fontWeight, textDecorationLine, textShadow].join();
	}

	function readRoom(element: Element): string {
		const box = boxes.get(element);
		if (!box) return '';
		const size = [box.width, box.height].map((side) => Math.min(Math.floor(side), roomy));
		if (size.every((side) => side === roomy)) return 'roomy';
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const nearby = [-1, 0, 1].flatMap((step) => bands.get(bandOf(y) + step) ?? []);
		const others = [...new Set(nearby)]
			.filter(({ box: { top, bottom } }) => top - y < roomy && y - bottom < roomy)
			.filter((other) => !other.element.contains(element) && !element.contains(other.element));
		const near = (distances: number[]) => Math.floor(Math.min(roomy, ...distances));
		const edge = near(
			others.map(({ box: { left, right, top, bottom } }) =>
				Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)),
			),
		);
		const middle = near(
			others.map(({ box }) => Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y)),
		);
		return `${size.join('×')} ${getComputedStyle(element).display} ${edge} ${middle} from the next`;
	}

	function readScrolling(element: Element): string {
		const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
		if (scrollWidth <= clientWidth && scrollHeight <= clientHeight) return '';
		const { overflowX, overflowY } = getComputedStyle(element);
		if (![overflowX, overflowY].some((value) => /auto|scroll/.test(value))) return '';
		return `scrolls ${element.matches('[tabindex]')} ${element.querySelector(pressable) !== null}`;
	}

	/** Some are let off by the rules. */
	function readState(element: Element): string {
		const off = element.closest('[aria-hidden=true], [inert], :disabled, [aria-disabled=true]');
		const control = element.closest('label')?.control;
		return `${off !== null} ${control?.matches(':disabled') ?? false}`;
	}

	const byLook = new Map<string, Element>();
	const note = (element: Element, kind: string, part: string) => {
		if (part === '') return;
		const look = [kind, element.localName, readState(element), part].join('|');
		if (!byLook.has(look)) byLook.set(look, element);
	};
	for (const element of visible) {
		const letters = readLetters(element);
		// A link is told from the text around it.
		const around = element.matches('a') ? readLetters(element.parentElement!) : '';
		note(element, 'colours', letters && `${letters}|${around}|${readBehind(element)}`);
		if (what === 'colours') continue;
		note(element, 'room', readRoom(element));
		note(element, 'scrolling', readScrolling(element));
	}
	return { byLook, visible };
}
