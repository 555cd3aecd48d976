import { countMap } from '../domain/map/map-counts.ts';
import { placeSheets, type MapGeometry, type MapScale } from '../domain/map/map-geometry.ts';
import { mapShapes, readable, type Party, type Strength } from '../domain/map/map-shapes.ts';
import { rowName, type ServiceMap } from '../domain/map/map-sheet.ts';
import { splitOrder } from '../domain/matrix/split.ts';
import { siteName } from '../domain/navigation/page-title.ts';
import { owners } from '../domain/vocabulary.ts';
import { partyColour, shapeColour } from './map-colours.ts';
import { colour } from './palette.ts';

const SCALE: MapScale = { step: 35, gap: 2, groupGap: 14, layerGap: 14, stackGap: 34 };
const FAMILY = "Inter, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif";
const families = { 600: "'Inter SemiBold'", 800: "'Inter ExtraBold'" } as const;
const MARGIN = 48;
const NAMES = 520;
const LAYERS = 190;
const TOP = 150;
const HEADS = 330;

/** What stands on a drawing beside the map. */
export interface DrawingNotes {
	/** Where the map is read. */
	address: string;
	/** The month of the latest reading, in words. */
	read: string;
}

/** The map by category as an SVG that stands alone: with its key, its date and its address. Text stays text. */
export function drawMap(map: ServiceMap, notes: DrawingNotes): string {
	const sheets = placeSheets(map, 'category', SCALE);
	const width = NAMES + Math.max(...sheets.map((sheet) => sheet.width)) + 2 * MARGIN;
	const each = sheets.map((sheet) => HEADS + sheet.height + 50);
	const height = TOP + each.reduce((sum, part) => sum + part, 0) + 60;
	let y = TOP;
	const bodies = sheets.map((sheet, index) => {
		const body = group(MARGIN, y + HEADS, drawSheet(sheet));
		y += each[index]!;
		return body;
	});
	const { length: services } = map.columns;
	const title = `Who secures what on AWS: ${services} services × ${map.layers.flatMap(({ duties }) => duties).length} duties`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FAMILY}" role="img">`,
		`<title>${escape(title)}</title>`,
		`<path fill="${colour('page')}" d="M0 0h${width}v${height}H0z"/>`,
		text(MARGIN, 92, title, { size: 54, weight: 800 }),
		group(MARGIN, TOP + 120, drawKey(map)),
		...bodies,
		text(MARGIN, height - 44, siteName, { size: 24, weight: 600 }),
		text(
			MARGIN + 370,
			height - 44,
			`${notes.address}  ·  Sources read until ${notes.read}  ·  Unofficial  ·  CC BY 4.0`,
			{ size: 24, fill: colour('mute') },
		),
		'</svg>\n',
	].join('\n');
}

function drawSheet(sheet: MapGeometry): string {
	const size = SCALE.step - SCALE.gap;
	const shapes = mapShapes(sheet, SCALE, readable).map((shape) => {
		const paint = shapeColour(shape);
		if (shape.kind === 'line')
			return `<path fill="none" stroke="${paint}" stroke-width="5" d="${shape.d}"/>`;
		const ring = shape.kind === 'exception' ? ` stroke="${colour('page')}" stroke-width="3"` : '';
		return `<path fill="${paint}"${ring} d="${shape.d}"/>`;
	});
	const heads = sheet.columns.map(({ column, x }) =>
		text(0, 0, column.name, { size: 24, turn: [x + size * 0.76, -14] }),
	);
	return [
		group(NAMES, 0, [...shapes, ...heads, ...sheet.groups.map(drawGroup)].join('\n')),
		...sheet.layers.map(({ layer, y }) =>
			[
				text(0, y + 25, layer.label, { size: 22, weight: 600, width: LAYERS }),
				...layer.duties.map((duty, row) =>
					text(LAYERS, y + row * SCALE.step + 25, rowName(duty), {
						size: 22,
						fill: colour('mute'),
					}),
				),
			].join('\n'),
		),
	].join('\n');
}

function drawGroup({ name, raised, x, width }: MapGeometry['groups'][number]): string {
	const y = -252;
	const top = raised ? y - 62 : y - 30;
	return `<path fill="none" stroke="${colour('line')}" stroke-width="3" d="M${x} ${top}V${y}H${x + width}"/>\n${text(x + 8, top + 20, name, { size: 23, weight: 600 })}`;
}

function drawKey(map: ServiceMap): string {
	const {
		owners: split,
		provenances,
		exceptions,
	} = countMap(map.columns.flatMap(({ cells }) => cells));
	const shades: [Strength, string][] = [
		['stated', 'stated'],
		['general', 'all services'],
		['usual', 'assumed'],
	];
	return [
		...splitOrder.map((owner, row) =>
			keyLine(0, row, swatch(owner, 'stated'), owners[owner].label, split[owner]),
		),
		...shades.map(([strength, word], row) =>
			keyLine(250, row, swatch('customer', strength), word, provenances[strength]),
		),
		keyLine(
			250,
			3,
			`${swatch('customer', 'stated')}<circle cx="14" cy="14" r="6" fill="${colour('line')}" stroke="${colour('page')}" stroke-width="3"/>`,
			'exception',
			exceptions,
		),
		keyLine(
			250,
			4,
			`<path stroke="${colour('line')}" stroke-width="5" d="M0 14h28"/>`,
			'below it, all AWS’s',
		),
	].join('\n');
}

function keyLine(x: number, row: number, mark: string, word: string, count?: number): string {
	const number = count === undefined ? '' : ` ${count.toLocaleString('en-US')}`;
	return group(x, row * 40, `${mark}${text(40, 22, `${word}${number}`, { size: 22 })}`);
}

function swatch(owner: Party | 'shared', strength: Strength): string {
	const cell = (party: Party, d: string) =>
		`<path fill="${partyColour('cell', party, strength)}" d="${d}"/>`;
	if (owner === 'shared') return cell('customer', 'M0 0h28L0 28z') + cell('aws', 'M28 0v28H0z');
	const bar = { customer: 'M0 0h28v6H0z', aws: 'M0 22h28v6H0z', 'not-applicable': 'M7 13h14v2H7z' };
	return `${cell(owner, 'M0 0h28v28H0z')}<path fill="${partyColour('bar', owner, strength)}" d="${bar[owner]}"/>`;
}

function group(x: number, y: number, inside: string): string {
	return `<g transform="translate(${x} ${y})">${inside}</g>`;
}

interface TextStyle {
	size: number;
	weight?: 400 | keyof typeof families;
	fill?: string;
	/** Turned to run upwards from this place. */
	turn?: readonly [x: number, y: number];
	/** Broken into two lines where it is longer. */
	width?: number;
}

function text(x: number, y: number, words: string, style: TextStyle): string {
	const { size, weight = 400, fill = colour('ink'), turn, width = Infinity } = style;
	const place = turn
		? `transform="translate(${turn[0]} ${turn[1]}) rotate(-90)"`
		: `x="${x}" y="${y}"`;
	const lines = words.length * size * 0.58 > width ? words.split(/ (?=\S+$)/) : [words];
	const spans = lines.map((line, index) =>
		index === 0 ? escape(line) : `<tspan x="${x}" dy="${size * 1.15}">${escape(line)}</tspan>`,
	);
	// Programs that know no weights find each as a family of its own.
	const family = weight === 400 ? '' : ` font-family="${families[weight]}, ${FAMILY}"`;
	return `<text ${place}${family} font-size="${size}" font-weight="${weight}" fill="${fill}">${spans.join('')}</text>`;
}

function escape(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
