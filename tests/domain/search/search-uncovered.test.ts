import { expect, test } from '@playwright/test';
import { planAnswers } from '../../../src/domain/search/search-answers.ts';
import { createQuestionReader } from '../../../src/domain/search/search-query.ts';
import { describeUncovered } from '../../../src/domain/search/search-uncovered.ts';
import { buildSearchVocabulary } from '../../../src/domain/search/search-vocabulary.ts';
import {
	makeAllocation,
	makeCatalog,
	makeDuty,
	makeProduct,
	makeService,
	makeUncovered,
} from '../../fixtures/catalog.ts';

const labels = makeAllocation('customer', { customer: 'Label what you store.' });
const classified = { iaas: labels, paas: labels, saas: labels };
const catalog = makeCatalog({
	duties: [
		makeDuty({ id: 'patching', title: 'Patching' }),
		makeDuty({
			id: 'classification',
			title: 'Data classification',
			aliases: ['Macie'],
			question: 'Who knows what the data is?',
			summary: 'Only you know what your data is.',
			allocation: classified,
		}),
	],
	services: [
		makeService({ id: 'amazon-sqs', name: 'Amazon SQS' }),
		makeService({ id: 'amazon-eventbridge', name: 'Amazon EventBridge' }),
	],
	uncovered: [
		makeUncovered({
			products: [
				makeProduct({ aliases: ['RabbitMQ'], serviceModel: 'paas', near: ['amazon-sqs'] }),
				makeProduct({ name: 'Amazon Macie' }),
				makeProduct({ name: 'AWS Health', ordinary: true }),
				makeProduct({ name: 'Amazon EventBridge Scheduler' }),
			],
		}),
		makeUncovered({
			id: 'azure',
			name: 'Microsoft Azure',
			aliases: ['Azure'],
			products: [makeProduct({ name: 'Azure Functions', near: ['amazon-sqs'] })],
		}),
		makeUncovered({
			id: 'others',
			name: 'another company',
			products: [makeProduct({ name: 'Heroku' })],
		}),
	],
});
const vocabulary = buildSearchVocabulary(catalog, 1);
const read = createQuestionReader(vocabulary);
const lackingOf = (text: string) => read(text).uncovered.map(({ label }) => label);

for (const [text, ...labels] of [
	['amazon mq', 'Amazon MQ'],
	['who patches rabbitmq', 'Amazon MQ'],
	['azure', 'Microsoft Azure'],
	['azure functions', 'Azure Functions'],
	['heroku', 'Heroku'],
	['aws health', 'AWS Health'],
	['health checks'],
	['eventbridge scheduler', 'Amazon EventBridge Scheduler'],
	['eventbridge'],
	['another company'],
] as const)
	test(`“${text}” names ${labels.length > 0 ? labels.join(' and ') : 'nothing that has no page'}`, () => {
		expect(lackingOf(text)).toEqual(labels);
	});

test('the longer name is meant, not the service that it begins with', () => {
	expect(read('eventbridge scheduler').subjects).toEqual([]);
	expect(read('eventbridge').subjects).toHaveLength(1);
});

test('what has no page is asked nothing by its own name, unless a duty is called so', () => {
	expect(read('amazon mq patching').asked).toEqual(['patching']);
	expect(read('macie').duties.map(({ topic }) => topic.id)).toEqual(['classification']);
});

test('no name of what has no page is corrected', () => {
	for (const text of ['rabbitmq', 'heroku']) expect(read(text).mended).toBe(false);
});

test('what usually holds for its service model comes first, then what is nearest', () => {
	const plan = planAnswers(read('amazon mq patching'), vocabulary.topics);
	expect(plan.cells.map(({ subject, duty }) => `${duty.id} × ${subject.id}`)).toEqual([
		'patching × paas',
	]);
	expect(plan.cellsFirst).toBe(true);
	expect(plan.pages.map(({ id }) => id)).toEqual(['amazon-sqs', 'paas']);
});

test('without a service model the duty comes before what is nearest', () => {
	const plan = planAnswers(read('azure functions patching'), vocabulary.topics);
	expect(plan.cells).toEqual([]);
	expect(plan.pages.map(({ id }) => id)).toEqual(['patching', 'amazon-sqs']);
});

test('says what is not there, and what is shown in its place', () => {
	const [mq, macie] = vocabulary.uncovered;
	const azure = vocabulary.uncovered.find(({ label }) => label === 'Azure Functions');
	expect(describeUncovered(mq!, { usual: 'PaaS' })).toBe(
		'Amazon MQ has no page here yet; this is what usually holds for PaaS.',
	);
	expect(describeUncovered(mq!, { usual: undefined })).toBe(
		'Amazon MQ has no page here yet; these come nearest.',
	);
	expect(describeUncovered(macie!, { usual: undefined })).toBe(
		'Amazon Macie has no page here yet.',
	);
	expect(describeUncovered(azure!, { usual: undefined })).toBe(
		'Azure Functions does not belong to AWS, and this atlas is about AWS; these come nearest.',
	);
});
