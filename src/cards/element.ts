/** A style as satori reads it: CSS properties in camel case, lengths in pixels. */
export type Style = Record<string, string | number>;

/** An element of a card, in the form in which satori takes JSX. */
export interface Element {
	type: string;
	props: Record<string, unknown> & { children?: Child | Child[] };
}

/** What an element holds. */
export type Child = Element | string;

/** A flex box. */
export function box(style: Style, ...children: Child[]): Element {
	return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Words in one style, on one line unless the style says otherwise. */
export function words(text: string, style: Style): Element {
	const base = { display: 'block', whiteSpace: 'nowrap' };
	return { type: 'div', props: { style: { ...base, ...style }, children: text } };
}

/** A drawing of its own. Costs as much as a hundred shapes, so shapes that stand together share one. */
export function drawing(width: number, height: number, ...children: Element[]): Element {
	const viewBox = `0 0 ${width} ${height}`;
	return { type: 'svg', props: { width, height, viewBox, children } };
}

/** A shape of a drawing. */
export function path(d: string, paint: Record<string, string | number>): Element {
	return { type: 'path', props: { d, ...paint } };
}

/** Shapes moved to a place of a drawing and scaled. */
export function placed(x: number, y: number, scale: number, ...children: Element[]): Element {
	return { type: 'g', props: { transform: `translate(${x} ${y}) scale(${scale})`, children } };
}

/** Rounds the corners of a drawing by painting what lies outside them: cheaper than a clip. */
export function corners(width: number, height: number, radius: number, ground: string): Element {
	const [r, right, foot] = [radius, width - radius, height - radius];
	const inner = `M${r} 0H${right}A${r} ${r} 0 0 1 ${width} ${r}V${foot}A${r} ${r} 0 0 1 ${right} ${height}H${r}A${r} ${r} 0 0 1 0 ${foot}V${r}A${r} ${r} 0 0 1 ${r} 0z`;
	return path(`M0 0H${width}V${height}H0z${inner}`, { fill: ground, 'fill-rule': 'evenodd' });
}
