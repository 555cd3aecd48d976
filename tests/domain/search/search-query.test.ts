import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
	fuseRankings,
	nearestTopics,
	planAnswers,
} from '../../../src/domain/search/search-answers.ts';
import { createQuestionReader } from '../../../src/domain/search/search-query.ts';
import { buildSearchVocabulary } from '../../../src/domain/search/search-vocabulary.ts';
import {
	makeAllocation,
	makeCatalog,
	makeDuty,
	makeGuide,
	makeService,
	makeVariant,
} from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	duties: [
		makeDuty({
			id: 'guest-os-patching',
			title: 'Guest operating system patching',
			aliases: ['OS patches', 'yum update'],
		}),
		makeDuty({
			id: 'backup-and-recovery',
			title: 'Backup and recovery',
			question: 'Who takes and restores copies?',
			aliases: ['PITR', 'snapshots', 'BYOK', 'CloudWatch Logs', 'Macie'],
			layer: 'data',
		}),
		makeDuty({ id: 'version-lifecycle', title: 'Version lifecycle', aliases: ['end of support'] }),
		makeDuty({
			id: 'firewall-configuration',
			title: 'Firewall rules',
			aliases: ['0.0.0.0/0', 'smtp', 'rack', 'spark', 'command'],
			layer: 'network',
		}),
	],
	services: [
		makeService({ id: 'amazon-rds', name: 'Amazon RDS', aliases: ['relational database'] }),
		makeService({ id: 'amazon-dynamodb', name: 'Amazon DynamoDB' }),
		makeService({
			id: 'amazon-cloudwatch',
			name: 'Amazon CloudWatch',
			aliases: ['CloudWatch Logs'],
		}),
		makeService({ id: 'aws-backup', name: 'AWS Backup' }),
		makeService({ id: 'aws-fargate', name: 'AWS Fargate' }),
		makeService({ id: 'amazon-macie', name: 'Amazon Macie' }),
		makeService({
			id: 'amazon-eks',
			name: 'Amazon EKS',
			aliases: ['Kubernetes', 'BYOK', 'managed node groups'],
			variantQuestion: 'Which nodes?',
			variants: [
				makeVariant({ id: 'managed-node-groups', name: 'Managed node groups' }),
				makeVariant({ id: 'self-managed-nodes', name: 'Self-managed nodes' }),
				makeVariant({ id: 'auto-mode', name: 'EKS Auto Mode' }),
				makeVariant({
					id: 'fargate',
					name: 'AWS Fargate',
					serviceModel: 'paas',
					allocation: {
						'guest-os-patching': makeAllocation('aws', { aws: 'Renews every host at night.' }),
					},
				}),
			],
		}),
	],
	model: [makeGuide({ id: 'security-of-the-cloud', title: 'Security of the cloud' })],
});
const vocabulary = buildSearchVocabulary(catalog, 1);
const read = createQuestionReader(vocabulary);
const ids = (topics: readonly { id: string }[]) => topics.map(({ id }) => id);
const dutiesOf = (text: string) => read(text).duties.map(({ topic }) => topic.id);

test.describe('createQuestionReader', () => {
	test('finds the service and the duty of a plain question', () => {
		const question = read('Who patches the OS in RDS?');
		expect(ids(question.subjects)).toEqual(['amazon-rds']);
		expect(dutiesOf('Who patches the OS in RDS?')[0]).toBe('guest-os-patching');
		expect(question.mended).toBe(false);
	});

	for (const [text, subject] of [
		['dynamo db', 'amazon-dynamodb'],
		['fargte', 'aws-fargate'],
		['Amazon RDS', 'amazon-rds'],
		['amazon-rds', 'amazon-rds'],
		['kubernets', 'amazon-eks'],
		['relational database backups', 'amazon-rds'],
	] as const)
		test(`takes “${text}” for ${subject}`, () => {
			expect(ids(read(text).subjects)).toEqual([subject]);
		});

	test('says how a mistyped word was understood', () => {
		expect(read('rds snapshts')).toMatchObject({ mended: true, text: 'rds snapshots' });
	});

	for (const text of [
		'rds 8.0 snapshots',
		'rds 0 snapshots',
		'snapshots 10.0.0.0/8 rds',
		'tls 1.0 rds snapshots',
	])
		test(`takes no number in “${text}” for a duty’s`, () => {
			expect(dutiesOf(text)[0]).toBe('backup-and-recovery');
			expect(dutiesOf(text)).not.toContain('firewall-configuration');
		});

	test('takes a version beside a name for a question about its version', () => {
		expect(read('eks 1.31')).toMatchObject({ asksVersion: true, words: ['eks'] });
		expect(dutiesOf('eks 1.31')).toEqual(['version-lifecycle']);
		expect(read('rds')).toMatchObject({ asksVersion: false });
	});

	for (const text of ['company', 'SFTP', 'RACI', 'PySpark'])
		test(`does not take “${text}” for a mistyped word`, () => {
			expect(read(text)).toMatchObject({ mended: false });
		});

	test('reads a question as it is typed, where that is asked for', () => {
		expect(read('rds snapshts', 'typed')).toMatchObject({ mended: false, text: 'rds snapshts' });
	});

	test('leaves a word alone that the texts of the answers have', () => {
		expect(read('fleet')).toMatchObject({ mended: false, unknown: [] });
	});

	test('names the words that nothing has', () => {
		expect(read('rds qzxwv').unknown).toEqual(['qzxwv']);
	});

	test('means a variant where its service is named too, else the service of that name', () => {
		expect(ids(read('eks fargate').subjects)).toEqual(['amazon-eks/fargate']);
		expect(ids(read('fargate').subjects)).toEqual(['aws-fargate']);
	});

	for (const [text, variant] of [
		['managed node group', 'managed-node-groups'],
		['EKS managed node groups patching', 'managed-node-groups'],
		['eks managed nodes os patches', 'managed-node-groups'],
		['self managed nodes eks', 'self-managed-nodes'],
		['auto mode', 'auto-mode'],
		['fargate on eks patching', 'fargate'],
	] as const)
		test(`means the variant by “${text}”`, () => {
			expect(ids(read(text).subjects)).toEqual([`amazon-eks/${variant}`]);
		});

	test('takes a duty’s word for a duty where another service is named', () => {
		expect(ids(read('rds backup').subjects)).toEqual(['amazon-rds']);
		expect(dutiesOf('rds backup')).toEqual(['backup-and-recovery']);
		expect(ids(read('backup').subjects)).toEqual(['aws-backup']);
	});

	test('reads a comparison where two subjects are named with a word for it', () => {
		expect(read('fargate vs rds')).toMatchObject({ compares: true, asked: [] });
		expect(read('fargate rds')).toMatchObject({ compares: false });
		expect(read('rds or snapshots')).toMatchObject({ compares: false });
	});

	test('takes a service’s own name for the service, and for the duty that has it, too', () => {
		const { subjects, duties } = read('macie of dynamodb');
		expect(subjects.map(({ id }) => id)).toEqual(['amazon-macie', 'amazon-dynamodb']);
		expect(duties.map(({ topic }) => topic.id)).toContain('backup-and-recovery');
		expect(read('macie').asked).toEqual([]);
	});

	test('drops a service for a duty of that name, not for a duty that only mentions it', () => {
		expect(ids(read('rds smtp gateway').subjects)).toEqual(['amazon-rds']);
		expect(ids(read('fargate snapshots rds').subjects)).toEqual(['aws-fargate', 'amazon-rds']);
	});

	test('takes a longer name for the service’s that begins with its own, though a duty has it, too', () => {
		expect(ids(read('cloudwatch logs fargate').subjects)).toEqual([
			'amazon-cloudwatch',
			'aws-fargate',
		]);
	});

	test('takes the version beside a duty’s words for a further duty, never for the first', () => {
		const [first, ...others] = dutiesOf('os patches 8.0');
		expect(first).toBe('guest-os-patching');
		expect(others).toContain('version-lifecycle');
	});

	test('knows a duty by the words of its answers', () => {
		expect(dutiesOf('at night')).toEqual(['guest-os-patching']);
	});

	test('finds a page on the model by its title, little words included', () => {
		expect(ids(read('what is security of the cloud').pages)).toEqual(['security-of-the-cloud']);
	});

	test('never throws, whatever is asked', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				expect(read(text).words.length).toBeLessThanOrEqual(300);
			}),
			{ numRuns: 500 },
		);
		for (const text of [
			'__proto__',
			'constructor toString',
			'<img src=x>',
			'\uD800',
			'💾'.repeat(99),
		])
			expect(() => read(text)).not.toThrow();
	});
});

test.describe('planAnswers', () => {
	const planOf = (text: string) => {
		const { columns, cells, pages } = planAnswers(read(text), vocabulary.topics);
		return {
			columns: ids(columns),
			cells: cells.map(({ subject, duty }) => `${duty.id} × ${subject.id}`),
			pages: ids(pages),
		};
	};

	test('asks the answers of the service, then has the pages of the service and of its duty', () => {
		expect(planOf('who patches the os in rds')).toEqual({
			columns: ['amazon-rds'],
			cells: [],
			pages: ['amazon-rds', 'guest-os-patching'],
		});
	});

	test('asks the answers of each of two services', () => {
		expect(planOf('yum update rds or dynamodb').columns).toEqual(['amazon-rds', 'amazon-dynamodb']);
	});

	test('leads a duty to its page, then to its answer in each service model', () => {
		expect(planOf('pitr')).toEqual({
			columns: [],
			cells: ['iaas', 'paas', 'saas'].map((model) => `backup-and-recovery × ${model}`),
			pages: ['backup-and-recovery'],
		});
	});

	test('asks the answers of a name with a version', () => {
		expect(planOf('eks 1.31')).toMatchObject({
			columns: ['amazon-eks'],
			pages: ['amazon-eks', 'version-lifecycle'],
		});
	});

	test('leads a name alone to its own page', () => {
		expect(planOf('rds')).toEqual({ columns: [], cells: [], pages: ['amazon-rds'] });
	});

	test('leads a word for a service that is a duty’s, too, to the duty first', () => {
		expect(planOf('byok')).toEqual({
			columns: [],
			cells: ['backup-and-recovery × amazon-eks'],
			pages: ['backup-and-recovery', 'amazon-eks'],
		});
	});

	test('asks the answers of a service for the words that stand beside its own name', () => {
		expect(read('eks byok')).toMatchObject({ asked: ['byok'] });
		expect(planOf('eks byok').columns).toEqual(['amazon-eks']);
	});

	test('has no answer to nothing', () => {
		for (const text of ['', 'who does what'])
			expect(planOf(text)).toEqual({ columns: [], cells: [], pages: [] });
	});
});

test('two rankings become one: what both rank high comes first, each thing once', () => {
	expect(fuseRankings([['a', 'b', 'c'], ['b']])).toEqual(['b', 'a', 'c']);
	expect(fuseRankings([])).toEqual([]);
});

test('what is near a question that found nothing is what is spelt like it', () => {
	expect(nearestTopics('dinamodeebee', vocabulary.topics)[0]?.id).toBe('amazon-dynamodb');
	expect(nearestTopics('§', vocabulary.topics)).toEqual([]);
});
