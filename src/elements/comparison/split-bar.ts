import {
	countAll,
	splitSegments,
	type Split,
	type SplitSegment,
} from '../../domain/matrix/split.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** How many duties are the customer's, shared and AWS's, drawn as the server draws it. */
export function drawSplitBar(split: Split): SVGElement {
	const total = countAll(split);
	const segments = splitSegments(split, total);
	const svg = drawn('svg', {
		class: 'split-bar',
		viewBox: `0 0 ${total} 1`,
		preserveAspectRatio: 'none',
		'aria-hidden': 'true',
	});
	const gaps = segments.slice(1).map(({ start }) => path('bar-gap', `M${start} 0V1`));
	svg.append(...segments.flatMap(drawSegment), ...gaps);
	return svg;
}

function drawSegment({ owner, start, end }: SplitSegment): SVGElement[] {
	return owner === 'shared'
		? [
				path('bar-customer', `M${start} 0H${end}L${start} 1z`),
				path('bar-aws', `M${end} 0V1H${start}z`),
			]
		: [path(`bar-${owner}`, `M${start} 0H${end}V1H${start}z`)];
}

function path(className: string, d: string): SVGElement {
	return drawn('path', { class: className, d });
}

function drawn(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
	const element = document.createElementNS(SVG, tag) as SVGElement;
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	return element;
}
