import { expect, test } from '@playwright/test';
import { formatPath } from '../../../src/domain/problem.ts';
import { dutySchema, serviceSchema, teamSchema } from '../../../src/domain/schema.ts';
import { shapeData } from '../../../src/domain/check/shape.ts';
import { makeDuty, makeService } from '../../fixtures/catalog.ts';

const { id: _id, file: _file, ...duty } = makeDuty();
const { id: _serviceId, file: _serviceFile, ...service } = makeService();

function complaints(schema: Parameters<typeof shapeData>[0], data: unknown): string[] {
	return shapeData(schema, data, 'content/x.mdx').problems.map(
		({ path, message }) => `${formatPath(path)}: ${message}`,
	);
}

test('a sound record becomes data without problems', () => {
	const shaped = shapeData(dutySchema, duty, 'content/x.mdx');
	expect(shaped.problems).toEqual([]);
	expect(shaped.data?.title).toBe('Duty guest-os-patching');
});

const cases: { name: string; change: Record<string, unknown>; expected: (string | RegExp)[] }[] = [
	{
		name: 'names a missing field and what it should hold',
		change: { title: undefined },
		expected: ['title: is missing: add it (a text)'],
	},
	{
		name: 'lists the choices of a missing choice',
		change: { side: undefined },
		expected: ['side: is missing: add it (in or of)'],
	},
	{
		name: 'quotes a value of the wrong type',
		change: { aliases: 'yum' },
		expected: ['aliases: "yum" is not a list'],
	},
	{
		name: 'suggests the near choice',
		change: { layer: 'operating-sytem' },
		expected: [
			'layer: "operating-sytem" is not allowed; did you mean "operating-system"? (allowed: data, identity, application, network, platform, operating-system, virtualization, hardware, facilities, operations or governance)',
		],
	},
	{
		name: 'suggests the near field for a misspelt one',
		change: { alisaes: ['yum'] },
		expected: ['alisaes: unknown field "alisaes"; did you mean "aliases"?'],
	},
	{
		name: 'compares a misspelt field with the fields of its own group',
		change: { allocation: { ...duty.allocation, iaas: { ...duty.allocation.iaas, onwer: 'aws' } } },
		expected: ['allocation.iaas.onwer: unknown field "onwer"; did you mean "owner"?'],
	},
	{
		name: 'says by how much a text is too long',
		change: { title: 'x'.repeat(63) },
		expected: [`title: "${'x'.repeat(56)}… is too long by 3: at most 60 characters`],
	},
	{
		name: 'says how short is too short',
		change: { title: 'x' },
		expected: ['title: "x" is too short: at least 3 characters'],
	},
	{
		name: 'wants a question mark',
		change: { question: 'Who patches the system' },
		expected: ['question: "Who patches the system" does not end with a question mark'],
	},
	{
		name: 'wants https',
		change: { sources: [{ title: 'A page', url: 'http://aws.amazon.com/', asOf: '2026-08' }] },
		expected: ['sources[0].url: "http://aws.amazon.com/" is not an https address'],
	},
	{
		name: 'wants a month',
		change: { sources: [{ title: 'A page', url: 'https://aws.amazon.com/', asOf: '2026' }] },
		expected: ['sources[0].asOf: "2026" is not a month: write YYYY-MM'],
	},
	{
		name: 'wants at least one source an allocation',
		change: { allocation: { ...duty.allocation, paas: { ...duty.allocation.paas, sources: [] } } },
		expected: ['allocation.paas.sources: [] is too short: at least 1 entry'],
	},
	{
		name: 'reports every problem of a file at once',
		change: { title: undefined, side: 'on', team: 7 },
		expected: [
			'title: is missing: add it (a text)',
			'side: "on" is not allowed; did you mean "in"? (allowed: in or of)',
			'team: 7 is not a text',
		],
	},
	{
		name: 'suggests the choice that is spelt in other letters',
		change: { layer: 'Data' },
		expected: [/^layer: "Data" is not allowed; did you mean "data"\? \(allowed: /],
	},
	{
		name: 'lists the choices once where none is near',
		change: { side: 'beneath' },
		expected: ['side: "beneath" is not allowed; use in or of'],
	},
	{
		name: 'names the fields of a group that is none',
		change: {
			allocation: { ...duty.allocation, iaas: { ...duty.allocation.iaas, changed: '2026-08' } },
		},
		expected: ['allocation.iaas.changed: "2026-08" is not a group of fields: date and text'],
	},
	{
		name: 'names the fields of a group that is missing',
		change: { allocation: undefined },
		expected: ['allocation: is missing: add it (a group of fields: iaas, paas and saas)'],
	},
	{
		name: 'does not call a number that is none empty',
		change: { title: Number.NaN },
		expected: ['title: NaN is not a text'],
	},
];

for (const { name, change, expected } of cases) {
	test(name, () => {
		const found = complaints(dutySchema, { ...duty, ...change });
		expect(found).toEqual(
			expected.map((message) =>
				typeof message === 'string' ? message : expect.stringMatching(message),
			),
		);
	});
}

test('reaches into the variants of a service', () => {
	const variants = [
		{
			...service,
			id: 'X y',
			name: 'X',
			summary: 'y'.repeat(40),
			serviceModel: 'paas',
			allocation: {},
		},
	];
	const { data } = shapeData(serviceSchema, service, 'content/x.mdx');
	expect(data).toBeDefined();
	expect(complaints(serviceSchema, { ...service, variants })).toContain(
		'variants[0].id: "X y" is not a lower-case-with-hyphens id',
	);
});

test('wants whole numbers for an order', () => {
	const team = { name: 'Platform', order: 1.5, covers: 'Accounts, images and clusters.' };
	expect(complaints(teamSchema, team)).toEqual(['order: 1.5 is not a whole number']);
});

test.describe('what stands in for a misfit', () => {
	const shaped = (change: Record<string, unknown>) =>
		shapeData(dutySchema, { ...duty, ...change }, 'content/x.mdx');

	test('has the shape of the kind, and leaves what fits as it is', () => {
		const { data } = shaped({ title: 7, aliases: 'yum', side: 'on', allocation: { iaas: 'none' } });
		expect(data).toMatchObject({ question: duty.question, aliases: [], side: 'in' });
		expect(data.title).toBe('content/x.mdx title');
		expect(data.allocation.saas.sources).toEqual([]);
		expect(Object.keys(data.allocation)).toEqual(['iaas', 'paas', 'saas']);
	});

	test('is the text itself where only its wording is wrong', () => {
		expect(shaped({ question: ' Who patches ' }).data.question).toBe('Who patches');
	});

	test('is doubtful where it stands, and a whole answer without its owner', () => {
		const iaas = { ...duty.allocation.iaas, owner: 'both', note: 5 };
		const { doubts } = shaped({ title: 7, allocation: { ...duty.allocation, iaas } });
		expect(doubts.map(formatPath)).toEqual(['title', 'allocation.iaas', 'allocation.iaas.note']);
	});
});
