import { expect, test } from '@playwright/test';
import {
	answerLines,
	describeOwner,
	describeProvenance,
	hasNumbers,
	leadingLine,
	lineText,
	type Answer,
} from '../../../src/domain/matrix/answer.ts';
import type { Allocation } from '../../../src/domain/schema.ts';
import { makeAllocation, makeSetting, makeSource } from '../../fixtures/catalog.ts';

function makeAnswer({ see: _, ...texts }: Allocation, overrides: Partial<Answer> = {}): Answer {
	return { ...texts, provenance: 'stated', exception: false, ...overrides };
}

const whole = makeAnswer(
	makeAllocation('shared', {
		default: {
			state: 'off-until-enabled',
			text: 'Nothing is kept',
			ways: [
				{ way: 'Console', state: 'on-unless-changed', text: 'kept for 7 days' },
				{ way: 'API', state: 'off-until-enabled', text: 'nothing is kept.' },
			],
		},
		changed: { date: '2026-03', text: 'The console keeps backups since then.' },
		note: 'Snapshots are another matter.',
		inferred: ['note'],
		sources: [
			makeSource({ for: ['aws', 'default'] }),
			makeSource({ url: 'https://docs.aws.amazon.com/b', for: ['customer', 'default', 'changed'] }),
		],
	}),
	{ see: [{ title: 'Data retention on Amazon S3', path: '/services/amazon-s3/#data-retention' }] },
);
const textsOf = (answer: Answer) =>
	answerLines(answer).map((line) => `${line.head}: ${lineText(line)}`);

test('the lines of an answer stand in the order in which they are read, each with its head', () => {
	expect(textsOf(whole)).toEqual([
		'AWS: Patches the fleet below the service.',
		'You: Install the updates on every instance.',
		'If nobody touches it: Off by default: Nothing is kept. Console (on by default): kept for 7 days. API (off by default): nothing is kept.',
		'Changed March 2026: The console keeps backups since then.',
		'Note: Snapshots are another matter. (our reading)',
		'See also: Data retention on Amazon S3',
	]);
});

test('a text that an answer does not have makes no line', () => {
	expect(textsOf(makeAnswer(makeAllocation('not-applicable')))).toEqual([
		'Note: There is no operating system to patch.',
	]);
});

test('where no check looks, what to look at in the account stands in its place', () => {
	const answer = makeAnswer(makeAllocation('customer', { setting: makeSetting() }));
	expect(textsOf(answer).at(-1)).toBe('How to check: DescribeInstances: State.Name is running.');
	const checked = { ...answer, checks: [{ title: 'EC2.1', path: '/checks/ec2/#ec2-1' }] };
	expect(textsOf(checked).at(-1)).toBe('How to check: EC2.1');
});

test('a default reads on its own, whatever it is', () => {
	const none = makeAllocation('aws', { default: { state: 'none', text: 'No rule is there.' } });
	expect(textsOf(makeAnswer(none)).at(-1)).toBe(
		'If nobody touches it: Nothing by default: No rule is there.',
	);
});

test.describe('the sources of a line', () => {
	test('are named by their numbers where the record says what they carry', () => {
		expect(answerLines(whole).map(({ part, sources }) => [part, sources])).toEqual([
			['aws', [1]],
			['customer', [2]],
			['default', [1, 2]],
			['changed', [2]],
			['note', []],
			['see', []],
		]);
		expect(hasNumbers(answerLines(whole))).toBe(true);
	});

	test('are not named where there is one page only', () => {
		const allocation = makeAllocation('aws', { sources: [makeSource({ for: ['aws'] })] });
		expect(hasNumbers(answerLines(makeAnswer(allocation)))).toBe(false);
	});
});

for (const { provenance, assumedFrom, words } of [
	{ provenance: 'stated', words: undefined },
	{ provenance: 'general', words: 'the same for every AWS service' },
	{ provenance: 'usual', assumedFrom: 'PaaS', words: 'assumed from PaaS' },
] as const)
	test(`a ${provenance} answer says where it comes from: ${words}`, () => {
		const origin = { provenance, ...(assumedFrom && { assumedFrom }) };
		expect(describeProvenance(origin)).toBe(words);
		expect(describeOwner(makeAnswer(makeAllocation('shared'), origin))).toBe(
			`Shared (Each in its own layer)${words ? `, ${words}` : ''}`,
		);
	});

test('the leading line is your part, else AWS’s, else why there is nothing to do', () => {
	const led = (['shared', 'customer', 'aws', 'not-applicable'] as const).map(
		(owner) => leadingLine(makeAnswer(makeAllocation(owner)))?.part,
	);
	expect(led).toEqual(['customer', 'customer', 'aws', 'note']);
});
