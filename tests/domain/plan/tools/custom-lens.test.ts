import { expect, test } from '@playwright/test';
import { customLenses } from '../../../../src/domain/plan/tools/custom-lens.ts';
import { lensLimits, type LensQuestion } from '../../../../src/domain/plan/tools/lens-question.ts';
import { makeAllocation, makeCatalog, makeDuty, makeService } from '../../../fixtures/catalog.ts';
import { beyondLimits, type Lens } from './lens-limits.ts';
import { makePlan } from './make-plan.ts';

const open = { state: 'none', text: 'Nothing is kept.' } as const;
const closed = { state: 'on-unless-changed', text: 'It is on.' } as const;
const write = (plan: ReturnType<typeof makePlan>, duties: Parameters<typeof customLenses>[1]) =>
	customLenses(plan, duties).map((text) => JSON.parse(text) as Lens);
const questionsIn = (lenses: readonly Lens[]) =>
	lenses.flatMap(({ pillars }) => pillars.flatMap(({ questions }) => questions));

test('a question is a duty, a choice a service, and what nothing does by itself weighs most', () => {
	const backup = makeDuty({ id: 'backup', layer: 'data' });
	const service = (id: string, state: typeof open | typeof closed) =>
		makeService({ id, allocation: { backup: makeAllocation('customer', { default: state }) } });
	const catalog = makeCatalog({
		duties: [backup],
		services: [service('one', open), service('two', closed)],
	});
	const plan = makePlan(catalog, ['one', 'two']);
	const [lens, ...others] = write(plan, [backup]);
	expect(others).toEqual([]);
	expect(lens?.pillars.map(({ id, name }) => [id, name])).toEqual([['layer_data', 'Data']]);
	const [question] = questionsIn([lens!]) as [LensQuestion];
	expect(question.choices.map(({ id }) => id)).toEqual(['one', 'two', 'backup_no']);
	expect(question.choices[0]).toMatchObject({
		title: 'Service one',
		improvementPlan: {
			displayText: 'Install the updates on every instance.',
			url: 'https://atlas.example/services/one/#backup',
		},
		helpfulResource: {
			displayText: expect.stringContaining('If nobody acts: Nothing by default.') as unknown,
		},
		additionalResources: [{ type: 'HELPFUL_RESOURCE', content: [{}] }],
	});
	expect(question.riskRules).toEqual([
		{ condition: 'one && two', risk: 'NO_RISK' },
		{ condition: 'one', risk: 'MEDIUM_RISK' },
		{ condition: 'default', risk: 'HIGH_RISK' },
	]);
	expect(question.helpfulResource.url).toBe(plan.address);
	expect(lens?.description).toContain(`edition ${plan.edition}: ${plan.address}`);
});

test('lenses stay within what AWS takes, and no answer is lost', () => {
	const long = 'Ünder all circumstances, do it again. '.repeat(120);
	const duties = Array.from({ length: lensLimits.questions + 5 }, (_, index) =>
		makeDuty({
			id: `duty-${index}`,
			title: `Duty ${index} ${'of many '.repeat(30)}`,
			summary: long,
		}),
	);
	const allocation = Object.fromEntries(
		duties.map(({ id }) => [id, makeAllocation('customer', { customer: long, default: open })]),
	);
	const services = Array.from({ length: 2 * lensLimits.choices }, (_, index) =>
		makeService({
			id: `service-${index}`,
			name: `Service ${index} ${'x'.repeat(140)}`,
			allocation,
		}),
	);
	const catalog = makeCatalog({ duties, services });
	const ids = services.map(({ id }) => id);
	const far = `https://atlas.example/plan/?${'team=a&'.repeat(400)}`;
	const plan = makePlan(catalog, ids, { address: far });
	const texts = customLenses(plan, duties);
	expect(texts.length).toBeGreaterThan(1);
	expect(texts.flatMap(beyondLimits)).toEqual([]);
	const asked = questionsIn(texts.map((text) => JSON.parse(text) as Lens));
	const answers = asked.flatMap(({ choices }) =>
		choices.filter(({ improvementPlan }) => improvementPlan),
	);
	expect(answers).toHaveLength(duties.length * services.length);
	expect(new Set(asked.map(({ helpfulResource }) => helpfulResource.url))).toEqual(new Set([far]));
	const names = texts.map((text) => (JSON.parse(text) as Lens).name);
	expect(new Set(names).size).toBe(names.length);
});

test('more duties of a layer than a pillar takes are asked in a second pillar', () => {
	const duties = Array.from({ length: lensLimits.questions + 1 }, (_, index) =>
		makeDuty({ id: `duty-${index}`, layer: 'data' }),
	);
	const allocation = Object.fromEntries(duties.map(({ id }) => [id, makeAllocation('customer')]));
	const catalog = makeCatalog({ duties, services: [makeService({ id: 'one', allocation })] });
	const [lens] = write(makePlan(catalog, ['one']), duties);
	expect(lens?.pillars.map(({ name }) => name)).toEqual(['Data', 'Data (2)']);
});

test('what is the same for every service is one choice for all that have it from there', () => {
	const training = makeDuty({ id: 'training', general: makeAllocation('customer') });
	const own = makeService({ id: 'own', allocation: { training: makeAllocation('customer') } });
	const services = [makeService({ id: 'one' }), own, makeService({ id: 'two' })];
	const catalog = makeCatalog({ duties: [training], services });
	const [question] = questionsIn(write(makePlan(catalog, ['one', 'own', 'two']), [training]));
	expect(question?.choices.map(({ id, title }) => [id, title])).toEqual([
		['own', 'Service own'],
		['every_service', 'Service one, Service two'],
		['training_no', 'None of these'],
	]);
	expect(question?.choices[1]?.improvementPlan?.url).toBe(
		'https://atlas.example/duties/training/#general',
	);
});

test('a plan in which nothing is the customer’s has no lens', () => {
	const duty = makeDuty({ id: 'hosts' });
	const services = [makeService({ id: 'one', allocation: { hosts: makeAllocation('aws') } })];
	const catalog = makeCatalog({ duties: [duty], services });
	expect(customLenses(makePlan(catalog, ['one']), [duty])).toEqual([]);
});
