import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { textForms } from '../../../src/domain/plan/resource.ts';
import { readSteps, readSystem } from '../../../src/domain/plan/read-text.ts';
import { recognise } from '../../../src/domain/plan/recognise.ts';
import { buildResourceTable } from '../../../src/domain/plan/resource-table.ts';
import { readYamlDocuments } from '../../../src/elements/plan/template-yaml.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { buildCatalog } from '../../../src/domain/catalog.ts';
import { hostileTexts } from '../../fixtures/hostile.ts';
import { moreSystems } from './more-systems.ts';
import { systems } from './systems.ts';

const root = new URL('../../../', import.meta.url).pathname;
const table = buildResourceTable(buildCatalog(readContent(root).records));

const tried = [...systems, ...moreSystems];

for (const { says, text, form, subjects, unrecognised = [], open = [], settled = [] } of tried) {
	test(`${says} is recognised`, () => {
		const read = readSystem(text, { yaml: readYamlDocuments });
		if ('problem' in read) throw new Error(read.problem);
		expect(read.form).toBe(form);
		const found = recognise(table, read.resources);
		expect(found.recognised.map(({ subject }) => subject).toSorted()).toEqual(subjects.toSorted());
		expect(found.unrecognised.map(({ key }) => key).toSorted()).toEqual(unrecognised.toSorted());
		const said = (state: string) =>
			found.settings
				.filter((setting) => setting.state === state)
				.map(({ resource, property }) => `${resource} ${property}`);
		for (const each of open) expect(said('open')).toContain(each);
		for (const each of settled) expect(said('settled')).toContain(each);
	});
}

test('texts of every form are tried, forty and more of them', () => {
	expect(tried.length).toBeGreaterThanOrEqual(40);
	expect(new Set(tried.map(({ form }) => form))).toEqual(new Set(Object.keys(textForms)));
});

// What `cdk synth` (aws-cdk-lib 2.276.0) made of a shop: a network, a service on Fargate behind a load balancer, Aurora, a
// bucket behind CloudFront, a table, a queue, a function behind an API, and a key.
const synthesised = readFileSync(join(root, 'tests/fixtures/cdk-shop.template.json'), 'utf8');

for (const [form, text] of [
	['JSON', synthesised],
	['YAML', stringify(JSON.parse(synthesised))],
] as const)
	test(`a template that the CDK made is recognised, as ${form}`, () => {
		const read = readSystem(text, { yaml: readYamlDocuments });
		if ('problem' in read) throw new Error(read.problem);
		const { recognised, unrecognised, settings } = recognise(table, read.resources);
		expect(recognised.map(({ subject }) => subject).toSorted()).toEqual([
			...['amazon-api-gateway', 'amazon-aurora/serverless-v2', 'amazon-cloudfront'],
			...['amazon-cloudwatch', 'amazon-dynamodb', 'amazon-ecs/fargate', 'amazon-s3'],
			...['amazon-sqs', 'amazon-vpc', 'aws-iam', 'aws-kms', 'aws-lambda'],
			...['aws-secrets-manager', 'elastic-load-balancing'],
		]);
		expect(unrecognised).toEqual([]);
		const said = settings.map(
			({ resource, property, state }) => `${resource} ${property} ${state}`,
		);
		expect(said).toEqual([
			'WebTaskDefwebLogGroup034DCD19 RetentionInDays open',
			'OrdersA9B65338 StorageEncrypted settled',
			'OrdersA9B65338 DeletionProtection settled',
			'Pictures8CDD258B VersioningConfiguration.Status settled',
			'Pictures8CDD258B LoggingConfiguration open',
			'Pictures8CDD258B PublicAccessBlockConfiguration.BlockPublicPolicy settled',
			'Key961B73FD EnableKeyRotation settled',
		]);
	});

/** A text as somebody sends it who cut it off, pasted into it, or means harm. */
const damaged = fc
	.record({
		text: fc.constantFrom(...tried.map(({ text }) => text)),
		from: fc.nat(),
		to: fc.nat(),
		into: fc.oneof(
			hostileTexts,
			fc.constantFrom('[', '{', '"', '!Ref', '&a *a', '<<EOT', '${', ': |', '\t', ',,', '\0'),
			fc.constantFrom(...tried.map(({ text }) => text)),
		),
	})
	.map(({ text, from, to, into }) => {
		const [start, end] = [from, to].map((at) => at % (text.length + 1)).toSorted((a, b) => a - b);
		return `${text.slice(0, start)}${into}${text.slice(end)}`;
	});

test('a text that is cut, spliced or hostile is read or told, and names nothing that is not known', () => {
	const subjects = new Set(Object.keys(table.labels));
	const duties = new Set(table.settings.map(({ duty }) => duty));
	fc.assert(
		fc.property(damaged, (text) => {
			const read = readSystem(text, { yaml: readYamlDocuments });
			if ('problem' in read) return expect(read.problem.length).toBeLessThan(300);
			const { recognised, settings } = recognise(table, read.resources);
			expect(recognised.filter(({ subject }) => !subjects.has(subject))).toEqual([]);
			expect(settings.filter(({ duty }) => !duties.has(duty))).toEqual([]);
		}),
		{ numRuns: 500 },
	);
});

// Each of these has held up a reader of such texts for minutes, or ended it.
const bombs: [what: string, text: string][] = [
	['aliases that blow up', `Resources:\n  a: &a [x,x]\n${aliases(30)}`],
	['brackets in brackets', `Resources: ${'['.repeat(20_000)}`],
	['objects in objects', '{"a":'.repeat(20_000)],
	['blocks in blocks', `resource "aws_s3_bucket" "a" {\n${'x {\n'.repeat(20_000)}`],
	['a text that never ends', `resource "aws_s3_bucket" "a" {\n b = "${'${"'.repeat(20_000)}`],
	['a line of commas', `Service${','.repeat(300_000)}`],
	['a line of quotes', `Service,${'"'.repeat(300_000)}`],
	['blanks', `x${' '.repeat(300_000)}\n- ${' '.repeat(300_000)}y`],
	['a state address without an end', `module.${'a[0].module.'.repeat(20_000)}`],
];

function aliases(depth: number): string {
	const names = Array.from({ length: depth }, (_, at) => String.fromCodePoint(98 + (at % 24)) + at);
	const lines = names.map(
		(name, at) => `  ${name}: &${name} [*${names[at - 1] ?? 'a'}, *${names[at - 1] ?? 'a'}]`,
	);
	return lines.join('\n');
}

for (const [what, text] of bombs)
	test(`${what} cannot hold the reading up`, () => {
		const started = process.cpuUsage();
		readSystem(text, { yaml: readYamlDocuments });
		// Seconds, not minutes, on whatever machine.
		expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
	});

const bucket = (at: number) =>
	`  Bucket${at}:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: !Sub "a-${at}"\n`;
const many = (count: number, line: (at: number) => string) =>
	Array.from({ length: count }, (_, at) => line(at)).join('');
/** Long texts, in how many steps they are read at least, and how many resources they name. */
const longTexts = [
	{ what: 'template', text: `Resources:\n${many(2000, bucket)}`, steps: 20, names: 2000 },
	{
		what: 'cost report',
		text: `Service,Cost\n${many(50_000, (at) => `"Amazon, number ${at % 30}",${at}\n`)}`,
		steps: 20,
		names: 30,
	},
	{
		what: 'list of ARNs',
		text: many(15_000, (at) => `arn:aws:s3:::bucket-${at}\n`),
		steps: 5,
		names: 15_000,
	},
];
for (const { what, text, steps: least, names } of longTexts)
	test(`a long ${what} is read in short steps, to the same end`, () => {
		const steps = readSteps(text, { yaml: readYamlDocuments });
		let count = 0;
		for (let step = steps.next(); !step.done; step = steps.next()) count += 1;
		expect(count).toBeGreaterThan(least);
		const read = readSystem(text, { yaml: readYamlDocuments });
		expect('resources' in read && read.resources).toHaveLength(names);
	});

test('what is wrong in a long template is told with its line in the file', () => {
	const lines = Array.from({ length: 4000 }, (_, at) => `  Bucket${at}: { Type: AWS::S3::Bucket }`);
	lines[3000] = '  Broken: Type: AWS::S3::Bucket';
	const read = readSystem(`Resources:\n${lines.join('\n')}`, { yaml: readYamlDocuments });
	expect('problem' in read && read.problem).toMatch(/no YAML.* line 3002,/);
});
