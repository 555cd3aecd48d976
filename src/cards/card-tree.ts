import type { Card } from '../domain/preview/card.ts';
import { siteName } from '../domain/navigation/page-title.ts';
import { splitOrder } from '../domain/matrix/split.ts';
import { answerStrip } from './answer-strip.ts';
import { box, drawing, path, words, type Element } from './element.ts';
import { lineDrawing } from './line-drawing.ts';
import { mapDrawing } from './small-map-drawing.ts';
import { ownerMark } from './owner-mark.ts';
import { colour, ownerColours } from './palette.ts';
import { splitFigure } from './split-figure.ts';
import { titleSize } from './title-size.ts';

/** The size that link previews ask for. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 64;
const INNER = CARD.width - 2 * MARGIN;
const GUTTER = 56;

/** The whole card as a tree of elements. */
export function cardTree(card: Card): Element {
	const side = sideOf(card);
	const width = INNER - (side ? side + GUTTER : 0);
	return box(
		{
			...CARD,
			boxSizing: 'border-box',
			flexDirection: 'column',
			justifyContent: 'space-between',
			padding: `48px ${MARGIN}px 42px`,
			backgroundColor: colour('page'),
			color: colour('ink'),
			fontFamily: 'Inter',
		},
		box(
			{ justifyContent: 'space-between' },
			box({ flexDirection: 'column', width }, ...head(card, width)),
			...(card.map ? [mapDrawing(card.map, side)] : []),
			...(card.line.length > 0 ? [lineDrawing(card.line, side, card.current)] : []),
		),
		foot(card),
	);
}

// How wide the drawing beside the words is.
function sideOf({ map, line }: Card): number {
	if (map) return 560;
	if (line.length === 0) return 0;
	return line.length === 1 ? 350 : 444;
}

function head({ kicker, title, summary, answers, note }: Card, width: number): Element[] {
	const space = answers.length > 0 ? 28 : 40;
	return [
		box({ justifyContent: 'space-between' }, brand(), ...(answers.length > 0 ? [small(note)] : [])),
		words(kicker, { fontSize: 25, color: colour('mute'), marginTop: space, marginBottom: 10 }),
		words(title, {
			fontSize: titleSize(title, width),
			fontWeight: 800,
			letterSpacing: '-0.025em',
			lineHeight: 1.08,
			marginBottom: 18,
			whiteSpace: 'normal',
		}),
		words(summary, {
			fontSize: answers.length > 0 ? 32 : 26,
			lineHeight: 1.38,
			color: colour('mute'),
			whiteSpace: 'normal',
			lineClamp: 4,
		}),
	];
}

function brand(): Element {
	const mark = drawing(
		32,
		32,
		path('M6 0h20a6 6 0 0 1 6 6v20a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6V6a6 6 0 0 1 6-6z', {
			fill: ownerColours.customer.strong,
		}),
		path('M0 24h10v-8h11V8h11v18a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6z', {
			fill: ownerColours.aws.strong,
		}),
		path('M0 24h10v-8h11V8h11', { fill: 'none', stroke: colour('line'), 'stroke-width': 3 }),
	);
	return box(
		{ alignItems: 'center', gap: 14 },
		mark,
		words(siteName, { fontSize: 25, fontWeight: 600 }),
	);
}

function foot({ split, answers, note }: Card): Element {
	if (split) return splitFigure(split, INNER, note);
	if (answers.length > 0) return answerStrip(answers, INNER);
	return box(
		{ justifyContent: 'space-between', alignItems: 'center' },
		box(
			{ gap: 34 },
			...splitOrder
				.filter((owner) => owner !== 'not-applicable')
				.map((owner) => ownerMark(owner, 26)),
		),
		small(note),
	);
}

function small(note: string): Element {
	return words(note, { fontSize: 22, color: colour('mute') });
}
