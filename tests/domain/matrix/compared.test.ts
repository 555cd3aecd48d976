import { expect, test } from '@playwright/test';
import { describeCompared, stepsFrom, subjectsOf } from '../../../src/domain/matrix/compared.ts';
import {
	makeAllocation,
	makeCatalog,
	makeDutyOfEveryLayer,
	makeService,
} from '../../fixtures/catalog.ts';

const duties = makeDutyOfEveryLayer();
const [first, second] = duties.map(({ id }) => id);
const catalog = makeCatalog({
	duties,
	services: [
		makeService({ id: 'amazon-a', name: 'Amazon A' }),
		makeService({
			id: 'aws-b',
			name: 'AWS B',
			allocation: { [first!]: makeAllocation('customer'), [second!]: makeAllocation('shared') },
		}),
	],
});

test('subjects come in the order in which they are named', () => {
	expect(subjectsOf(catalog, ['aws-b', 'iaas']).map(({ id }) => id)).toEqual(['aws-b', 'iaas']);
});

test('an id that no subject has is an error that names it', () => {
	expect(() => subjectsOf(catalog, ['iaas', 'nobody'])).toThrow('no subject "nobody"');
});

test('each step leads from the first subject to another one, over every duty', () => {
	const steps = stepsFrom(catalog, subjectsOf(catalog, ['amazon-a', 'aws-b', 'iaas']));
	expect(steps.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual([
		'amazon-a aws-b',
		'amazon-a iaas',
	]);
	for (const { moves } of steps) expect(moves).toHaveLength(duties.length);
	expect(stepsFrom(catalog, [])).toEqual([]);
});

test('what is compared is described by how much differs and by what moves', () => {
	const described = describeCompared(catalog, subjectsOf(catalog, ['amazon-a', 'aws-b']));
	expect(described).toBe(
		`2 of ${duties.length} duties have another owner. Of yours, from A to B 1 starts and 1 starts in part.`,
	);
});

test('what does not differ is described, too', () => {
	const described = describeCompared(catalog, subjectsOf(catalog, ['amazon-a', 'paas']));
	expect(described).toMatch(/^0 of \d+ duties have another owner\. What AWS does/);
});

test('a description ends where search results would cut it', () => {
	const many = Array.from({ length: 6 }, (_, n) =>
		makeService({
			id: `aws-service-${n}`,
			name: `AWS Service with a long name ${n}`,
			allocation: n % 2 ? { [first!]: makeAllocation('customer') } : {},
		}),
	);
	const wide = makeCatalog({ duties, services: many });
	const subjects = subjectsOf(
		wide,
		many.map(({ id }) => id),
	);
	expect(describeCompared(wide, subjects).length).toBeLessThanOrEqual(200);
});
