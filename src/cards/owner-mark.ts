import { owners, type Owner } from '../domain/vocabulary.ts';
import { box, drawing, path, placed, words, type Element } from './element.ts';
import { ownerColours, textColour } from './palette.ts';

/** An area of an owner's colours; shared is both, divided along the diagonal. */
export function area(
	owner: Owner,
	shade: 'fill' | 'strong',
	[x, y, width, height]: readonly [number, number, number, number],
): Element[] {
	const [right, foot] = [x + width, y + height];
	const whole = `M${x} ${y}H${right}V${foot}H${x}z`;
	if (owner !== 'shared') return [path(whole, { fill: ownerColours[owner][shade] })];
	return [
		path(whole, { fill: ownerColours.customer[shade] }),
		path(`M${right} ${y}V${foot}H${x}z`, { fill: ownerColours.aws[shade] }),
	];
}

/** An owner's icon as on the site, in a drawing: AWS is the lower half, the customer the upper. */
export function ownerIcon(owner: Owner, x: number, y: number, size: number): Element {
	const stroke = textColour(owner);
	const frame = 'M1 2a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1z';
	return placed(
		x,
		y,
		size / 16,
		...inside(owner, stroke),
		path(frame, { fill: 'none', stroke, 'stroke-width': 1.5, 'stroke-linejoin': 'round' }),
	);
}

/** An owner's icon and word, with a count between them where there is one. */
export function ownerMark(owner: Owner, size: number, count?: number): Element {
	const style = { fontSize: size, color: textColour(owner) };
	return box(
		{ alignItems: 'center', gap: size * 0.36 },
		drawing(size, size, ownerIcon(owner, 0, 0, size)),
		...(count === undefined ? [] : [words(String(count), { ...style, fontWeight: 800 })]),
		words(owners[owner].label, { ...style, fontWeight: count === undefined ? 600 : 400 }),
	);
}

function inside(owner: Owner, colour: string): Element[] {
	switch (owner) {
		case 'aws':
			return [path('M1 8h14v6H1z', { fill: colour })];
		case 'customer':
			return [path('M1 2h14v6H1z', { fill: colour })];
		case 'shared':
			return [
				...area(owner, 'strong', [1, 1, 14, 14]),
				path('M1 15 15 1', { stroke: colour, 'stroke-width': 1.2 }),
			];
		case 'not-applicable':
			return [path('M4 8h8', { stroke: colour, 'stroke-width': 2 })];
	}
}
