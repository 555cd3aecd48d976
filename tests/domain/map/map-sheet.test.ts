import { expect, test } from '@playwright/test';
import { countMap, isMarked } from '../../../src/domain/map/map-counts.ts';
import { buildMapMarks } from '../../../src/domain/map/map-data.ts';
import { placeSheets } from '../../../src/domain/map/map-geometry.ts';
import { marksOf, readMark, writeMarks } from '../../../src/domain/map/map-marks.ts';
import { mapShapes, readable, small } from '../../../src/domain/map/map-shapes.ts';
import { buildMap, rowName, sheetsOf } from '../../../src/domain/map/map-sheet.ts';
import {
	makeAllocation,
	makeCatalog,
	makeDuty,
	makeService,
	makeSource,
} from '../../fixtures/catalog.ts';

const duties = [
	makeDuty({ id: 'encryption', layer: 'data', short: 'Keys' }),
	makeDuty({ id: 'patching', layer: 'operating-system' }),
	makeDuty({ id: 'walls', layer: 'facilities', side: 'of' }),
	makeDuty({ id: 'watching', layer: 'operations', general: makeAllocation('customer') }),
];
const services = [
	makeService({
		id: 'amazon-rds',
		name: 'Amazon RDS',
		allocation: {
			encryption: makeAllocation('shared', {
				handoff: 'aws-offers-you-enable',
				default: { state: 'off-until-enabled', text: 'Nothing is encrypted.' },
				sources: [makeSource({ asOf: '2026-08' }), makeSource({ asOf: '2025-08' })],
			}),
			walls: makeAllocation('not-applicable'),
		},
	}),
	makeService({ id: 'amazon-ec2', name: 'Amazon EC2', category: 'Compute', serviceModel: 'iaas' }),
];
const catalog = makeCatalog({ duties, services });
const map = buildMap(catalog);
const cells = map.columns.flatMap((column) => column.cells);

test('has a cell for every service and every duty, rows by layer and groups from computing to people', () => {
	expect(cells).toHaveLength(services.length * duties.length);
	expect(map.layers.flatMap((layer) => layer.duties).map(({ id }) => id)).toEqual(
		catalog.duties.map(({ id }) => id),
	);
	expect(map.layers.map(({ start }) => start)).toEqual([0, 1, 2, 3]);
	expect(map.groups.category).toEqual(['Compute', 'Database']);
	expect(sheetsOf(map, 'model')[0]?.map(({ name }) => name)).toEqual(['iaas', 'paas']);
});

test('counts owners and provenances that both add up to all cells', () => {
	const { owners, provenances, exceptions } = countMap(cells);
	const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
	expect(sum(owners)).toBe(cells.length);
	expect(sum(provenances)).toBe(cells.length);
	expect(provenances).toEqual({ stated: 2, general: 2, usual: 4 });
	expect(owners).toMatchObject({ shared: 1, 'not-applicable': 1 });
	// That RDS has no walls is an exception, too, but is not marked.
	expect(cells.filter(({ exception }) => exception)).toHaveLength(2);
	expect(exceptions).toBe(1);
	expect(cells.filter(isMarked).map(({ duty }) => duty.id)).toEqual(['encryption']);
});

test('lets the line run below what is the customer’s in the stack, whatever runs across it', () => {
	expect(map.columns.map(({ id, foot }) => [id, foot])).toEqual([
		['amazon-ec2', 2],
		['amazon-rds', 0],
	]);
});

test('names a row and a column in few words where there are any', () => {
	expect(duties.map(rowName)).toEqual(['Keys', ...duties.slice(1).map(({ title }) => title)]);
	expect(map.columns.map(({ name }) => name)).toEqual(['EC2', 'RDS']);
});

test('sends marks: what happens if nobody acts, hand-offs, and the age of the oldest copy', () => {
	const marks = buildMapMarks(map, '2026-09')['amazon-rds']!;
	expect(readMark('default', marks.default, 0)).toBe('open');
	expect(readMark('handoff', marks.handoff, 0)).toBe('aws-offers-you-enable');
	expect(readMark('handoff', marks.handoff, 1)).toBeUndefined();
	expect([0, 1, 2, 3].map((row) => readMark('sources', marks.sources, row))).toEqual([
		...['stale', 'usual', 'recent', 'general'],
	]);
	expect(readMark('default', marks.default, 3)).toBe('unsaid');
});

test('marks survive the way to the browser, and a letter that is none is no mark', () => {
	const marks = [...marksOf('default'), undefined];
	const written = writeMarks('default', marks);
	expect(marks.map((_, row) => readMark('default', written, row))).toEqual(marks);
	expect(readMark('default', written, marks.length)).toBeUndefined();
});

test('draws every cell once, two halves where it is shared, and leaves room between groups and layers', () => {
	const scale = { step: 10, gap: 2, groupGap: 5, layerGap: 4, stackGap: 20 };
	const [sheet] = placeSheets(map, 'category', scale);
	expect(sheet?.columns.map(({ x }) => x)).toEqual([0, 15]);
	expect(sheet?.rows).toEqual([0, 14, 28, 58]);
	expect([sheet?.width, sheet?.height]).toEqual([23, 66]);
	const shapes = mapShapes(sheet!, scale, readable);
	const drawn = (kind: string) =>
		shapes.filter((shape) => shape.kind === kind).flatMap(({ d }) => d.match(/m/gi) ?? []).length;
	expect(drawn('cell')).toBe(cells.length + countMap(cells).owners.shared);
	expect(drawn('exception')).toBe(countMap(cells).exceptions);
	expect(drawn('bar')).toBe(cells.length - countMap(cells).owners.shared);
	// One line a group.
	expect(drawn('line')).toBe(2);
	expect(mapShapes(sheet!, scale, small).some(({ kind }) => kind === 'bar')).toBe(false);
});
