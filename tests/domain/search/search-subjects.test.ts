import { expect, test } from '@playwright/test';
import { createQuestionReader } from '../../../src/domain/search/search-query.ts';
import { buildSearchVocabulary } from '../../../src/domain/search/search-vocabulary.ts';
import { makeCatalog, makeDuty, makeService, makeVariant } from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	duties: [
		makeDuty({
			id: 'secrets-management',
			title: 'Secrets management',
			aliases: ['Parameter Store'],
		}),
		makeDuty({ id: 'network-segmentation', title: 'Network segmentation' }),
		makeDuty({ id: 'data-classification', title: 'Data classification' }),
	],
	services: [
		makeService({ id: 'amazon-connect', name: 'Amazon Connect', ordinary: true }),
		makeService({ id: 'amazon-rds', name: 'Amazon RDS' }),
		makeService({
			id: 'amazon-dynamodb',
			name: 'Amazon DynamoDB',
			aliases: ['DAX'],
			variantQuestion: 'With a cache?',
			variants: [makeVariant({ id: 'dax', name: 'DynamoDB Accelerator (DAX)' })],
		}),
		makeService({ id: 'aws-secrets-manager', name: 'AWS Secrets Manager' }),
		makeService({
			id: 'aws-systems-manager',
			name: 'AWS Systems Manager',
			aliases: ['Parameter Store'],
		}),
		makeService({
			id: 'amazon-vpc-lattice',
			name: 'Amazon VPC Lattice',
			aliases: ['service network'],
		}),
		makeService({
			id: 'aws-privatelink',
			name: 'AWS PrivateLink',
			aliases: ['endpoint policy'],
			variantQuestion: 'Whose service?',
			variants: [makeVariant({ id: 'endpoint-service', name: 'Endpoint service' })],
		}),
	],
});
const read = createQuestionReader(buildSearchVocabulary(catalog, 1));

const named = [
	{ text: 'how do clients connect to RDS', ids: ['amazon-rds'] },
	{ text: 'does Amazon Connect reach RDS', ids: ['amazon-connect', 'amazon-rds'] },
	{ text: 'DAX', ids: ['amazon-dynamodb/dax'] },
	{ text: 'connect secrets', ids: ['amazon-connect'] },
	{ text: 'who is connected to RDS', ids: ['amazon-rds'] },
	{ text: 'endpoint policy of an endpoint for a service', ids: ['aws-privatelink'] },
	{ text: 'policy of an endpoint service', ids: ['aws-privatelink/endpoint-service'] },
	{
		text: 'difference between Secrets Manager and Parameter Store',
		ids: ['aws-secrets-manager', 'aws-systems-manager'],
	},
];
for (const { text, ids } of named)
	test(`“${text}” names ${ids.join(' and ')}`, () => {
		expect(read(text).subjects.map(({ id }) => id)).toEqual(ids);
	});

const compared = [
	{ text: 'rds vs connect', compares: true },
	{ text: 'Amazon RDS or Amazon Connect', compares: true },
	{ text: 'is Amazon Connect in RDS or do I need a copy', compares: false },
	{ text: 'does Amazon Connect call RDS more than once', compares: false },
	{ text: 'traffic between Amazon Connect and RDS', compares: false },
];
for (const { text, compares } of compared)
	test(`“${text}” asks for ${compares ? 'a' : 'no'} comparison`, () => {
		expect(read(text).compares).toBe(compares);
	});

test('a name that stands apart from the own one asks for no duty that has its words', () => {
	expect(read('can a service in a VPC Lattice service network be called').duties).toEqual([]);
});

const pages = [
	{ text: 'data', found: ['/data/'] },
	{ text: 'data classification', found: [] },
	{ text: 'data of my copies', found: ['/data/'] },
	{ text: 'network segmentation matrix', found: ['/compare/'] },
	{ text: 'every service', found: ['/map/'] },
	{ text: 'can every service read secrets', found: [] },
];
for (const { text, found } of pages)
	test(`“${text}” leads to ${found.join() || 'no page of prose'}`, () => {
		expect(read(text).pages.map(({ path }) => path)).toEqual(found);
	});
