import { expect, test } from '@playwright/test';
import { drawLine } from '../../../src/domain/matrix/line.ts';
import { modelSubject } from '../../../src/domain/matrix/subject.ts';
import { stackLayerIds, type Layer } from '../../../src/domain/layers.ts';
import type { Owner } from '../../../src/domain/vocabulary.ts';
import { makeAllocation, makeCatalog, makeDuty } from '../../fixtures/catalog.ts';

const owned = (iaas: Owner, paas: Owner, saas: Owner) => ({
	iaas: makeAllocation(iaas),
	paas: makeAllocation(paas),
	saas: makeAllocation(saas),
});
const duties = (layer: Layer, side: 'in' | 'of', ...owners: Owner[]) =>
	owners.map((owner, index) =>
		makeDuty({ id: `${layer}-${index}`, layer, side, allocation: owned(owner, owner, 'aws') }),
	);

const catalog = makeCatalog({
	duties: [
		...duties('data', 'in', 'customer', 'customer', 'customer', 'aws', 'aws'),
		...duties('identity', 'in', 'customer', 'aws'),
		...duties('application', 'in', 'shared', 'shared'),
		...duties('network', 'in', 'customer'),
		...duties('network', 'of', 'aws', 'aws', 'aws').map((duty) => ({
			...duty,
			id: `${duty.id}-of`,
		})),
		...duties('platform', 'in', 'not-applicable'),
		...duties('operating-system', 'in', 'aws', 'aws', 'aws', 'customer', 'customer'),
		...duties('virtualization', 'of', 'aws'),
		...duties('hardware', 'of', 'aws'),
		...duties('facilities', 'of', 'aws'),
	],
});
const columns = drawLine(catalog, catalog.serviceModels.map(modelSubject));
const column = (id: string) => columns.find(({ subject }) => subject.id === id)!;
const block = (id: string, layer: Layer) =>
	column(id).blocks.find((entry) => entry.layer === layer)!;

test('draws every layer of the stack once, top to bottom', () => {
	for (const { blocks } of columns) expect(blocks.map(({ layer }) => layer)).toEqual(stackLayerIds);
});

test('an owner has a layer from three fifths of its duties on', () => {
	expect(block('iaas', 'data').owner).toBe('customer');
	expect(block('iaas', 'operating-system').owner).toBe('aws');
});

test('a layer without such a majority is shared', () => {
	expect(block('iaas', 'identity').owner).toBe('shared');
	expect(block('iaas', 'application').owner).toBe('shared');
});

test('duties of the cloud do not decide a layer above virtualization', () => {
	expect(block('iaas', 'network')).toMatchObject({ owner: 'customer', duties: 1 });
});

test('duties that do not exist are not counted', () => {
	expect(block('iaas', 'platform')).toMatchObject({ owner: 'not-applicable', duties: 0 });
});

test('the edge lies on the topmost layer with nothing but AWS below', () => {
	const edges = columns.map(({ blocks }) => blocks.find(({ edge }) => edge)?.layer);
	expect(edges).toEqual([undefined, 'platform', 'platform', 'data']);
});

test('the line steps where the left neighbour lies on its other side', () => {
	const steps = (id: string) =>
		column(id)
			.blocks.filter(({ step }) => step)
			.map(({ layer }) => layer);
	expect(steps('on-premises')).toEqual([]);
	expect(steps('iaas')).toEqual([
		'platform',
		'operating-system',
		'virtualization',
		'hardware',
		'facilities',
	]);
	expect(steps('paas')).toEqual([]);
	expect(steps('saas')).toEqual(['data', 'identity', 'application', 'network']);
});

test('the line steps down again where a later column owns less', () => {
	const [onPremises, iaas] = catalog.serviceModels;
	const [, back] = drawLine(catalog, [modelSubject(iaas!), modelSubject(onPremises!)]);
	expect(back!.blocks.filter(({ step }) => step).map(({ layer }) => layer)).toEqual([
		'platform',
		'operating-system',
		'virtualization',
		'hardware',
		'facilities',
	]);
});
