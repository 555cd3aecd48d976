import type { MapShape, Party, Strength } from '../domain/map/map-shapes.ts';
import { colour, ownerColours } from './palette.ts';

/** How much of a colour is left on the page, by strength: of a cell, and of its bar. As in styles/map/marks.css. */
const shares: Record<Strength, { cell: number; bar: number }> = {
	stated: { cell: 1, bar: 1 },
	general: { cell: 0.46, bar: 0.74 },
	usual: { cell: 0.24, bar: 0.58 },
};

/** The colour of a shape of the map. */
export function shapeColour(shape: MapShape): string {
	switch (shape.kind) {
		case 'cell':
		case 'bar':
			return partyColour(shape.kind, shape.party, shape.strength);
		case 'exception':
		case 'line':
			return colour('line');
	}
}

/** The colour of a party's cells, or of their bars. */
export function partyColour(kind: 'cell' | 'bar', party: Party, strength: Strength): string {
	const { text, fill, strong } = ownerColours[party];
	if (party === 'not-applicable') return kind === 'bar' ? mix(text, 0.74) : fill;
	return mix(kind === 'bar' ? text : strong, shares[strength][kind]);
}

// Mixed here, not left to the program that shows the drawing: not all of them can.
function mix(hex: string, share: number): string {
	const channels = (text: string) => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
	const page = channels(colour('page'));
	const mixed = channels(hex).map((value, index) =>
		Math.round(value * share + page[index]! * (1 - share)),
	);
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
