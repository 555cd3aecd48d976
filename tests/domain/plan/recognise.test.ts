import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readSystem } from '../../../src/domain/plan/read-text.ts';
import { recognise } from '../../../src/domain/plan/recognise.ts';
import { buildResourceTable } from '../../../src/domain/plan/resource-table.ts';
import {
	makeCatalog,
	makeDuty,
	makeResources,
	makeService,
	makeVariant,
} from '../../fixtures/catalog.ts';
import { hostileTexts } from '../../fixtures/hostile.ts';

const table = buildResourceTable(
	makeCatalog({
		duties: [makeDuty()],
		services: [
			makeService({
				id: 'amazon-rds',
				name: 'Amazon RDS',
				variants: [makeVariant({ id: 'custom' })],
			}),
			makeService({ id: 'amazon-aurora', name: 'Amazon Aurora' }),
			makeService({ id: 'amazon-vpc', name: 'Amazon VPC' }),
			makeService({ id: 'aws-privatelink', name: 'AWS PrivateLink' }),
			makeService({
				id: 'amazon-eks',
				name: 'Amazon EKS',
				variants: [makeVariant({ id: 'nodes' }), makeVariant({ id: 'auto' })],
			}),
		],
		resources: [
			makeResources({
				cloudformation: ['AWS::RDS::*'],
				terraform: ['aws_db_*', 'aws_rds_*'],
				arns: ['rds'],
				bills: ['Relational Database Service'],
				choices: [
					{
						types: ['AWS::RDS::DBInstance', 'aws_rds_cluster'],
						property: 'Engine',
						means: { 'aurora*': 'amazon-aurora', 'custom-*': 'amazon-rds/custom' },
					},
				],
				settings: [
					{
						duty: 'guest-os-patching',
						types: ['AWS::RDS::DBInstance'],
						property: 'BackupRetentionPeriod',
						open: ['0'],
						settled: ['*'],
						absent: 'settled',
					},
				],
			}),
			makeResources({ id: 'amazon-aurora', arns: ['rds:cluster'], terraform: ['aws_rds_cluster'] }),
			makeResources({
				id: 'aws-privatelink',
				cloudformation: ['AWS::EC2::VPCEndpoint'],
				terraform: ['aws_vpc_endpoint'],
				choices: [
					{
						types: ['AWS::EC2::VPCEndpoint', 'aws_vpc_endpoint'],
						property: 'VpcEndpointType',
						means: { Gateway: 'amazon-vpc' },
						absent: 'amazon-vpc',
					},
				],
			}),
			makeResources({
				id: 'amazon-eks',
				cloudformation: ['AWS::EKS::*'],
				choices: [
					{ types: ['AWS::EKS::Nodegroup'], is: 'amazon-eks/nodes' },
					{
						types: ['AWS::EKS::Cluster'],
						property: 'ComputeConfig.Enabled',
						means: { true: 'amazon-eks/auto' },
						elsewhere: true,
					},
				],
			}),
		],
	}),
);

const typed = (key: string, properties: object = {}) =>
	({ by: 'type', key, name: 'one', properties: { ...properties } }) as const;
const subjectsOf = (...resources: Parameters<typeof recognise>[1]) =>
	recognise(table, resources).recognised.map(({ subject }) => subject);

test('a property tells a variant, or another service, and the service stays where it says neither', () => {
	expect(subjectsOf(typed('AWS::RDS::DBInstance', { Engine: 'custom-oracle' }))).toEqual([
		'amazon-rds/custom',
	]);
	expect(subjectsOf(typed('AWS::RDS::DBInstance', { Engine: 'Aurora-MySQL' }))).toEqual([
		'amazon-aurora',
	]);
	expect(subjectsOf(typed('AWS::RDS::DBInstance', { Engine: 'mariadb' }))).toEqual(['amazon-rds']);
	expect(subjectsOf(typed('AWS::RDS::DBInstance', { Engine: { Ref: 'Engine' } }))).toEqual([
		'amazon-rds',
	]);
});

test('a property that is left out tells what AWS makes of it, and only a text with properties leaves one out', () => {
	const endpoint = 'AWS::EC2::VPCEndpoint';
	expect(subjectsOf(typed(endpoint))).toEqual(['amazon-vpc']);
	expect(subjectsOf(typed('aws_vpc_endpoint'))).toEqual(['amazon-vpc']);
	expect(subjectsOf(typed(endpoint, { VpcEndpointType: 'Interface' }))).toEqual([
		'aws-privatelink',
	]);
	expect(subjectsOf(typed(endpoint, { VpcEndpointType: { Ref: 'Type' } }))).toEqual([
		'aws-privatelink',
	]);
	expect(subjectsOf({ by: 'type', key: endpoint, name: 'one' })).toEqual(['aws-privatelink']);
});

test('the longest part of a type or an ARN counts', () => {
	expect(subjectsOf(typed('aws_rds_cluster'))).toEqual(['amazon-aurora']);
	expect(subjectsOf(typed('aws_rds_proxy'))).toEqual(['amazon-rds']);
	const arn = (key: string) => ({ by: 'arn', key, name: '' }) as const;
	expect(
		subjectsOf(arn('arn:aws:rds:eu-west-1:1:cluster:a'), arn('arn:aws:rds:eu-west-1:1:db:a')),
	).toEqual(['amazon-aurora', 'amazon-rds']);
});

test('a variant stands for its service where a resource only belongs to that', () => {
	expect(
		subjectsOf(typed('AWS::EKS::Cluster'), typed('AWS::EKS::Nodegroup'), typed('AWS::EKS::Addon')),
	).toEqual(['amazon-eks/nodes']);
	expect(subjectsOf(typed('AWS::EKS::Cluster'))).toEqual(['amazon-eks']);
	// Two instances, one of each kind: both are in the plan.
	expect(
		subjectsOf(
			typed('AWS::RDS::DBInstance', { Engine: 'custom-oracle' }),
			typed('AWS::RDS::DBInstance', { Engine: 'mysql' }),
		),
	).toEqual(['amazon-rds/custom', 'amazon-rds']);
});

test('what only helps others stands for the service that is meant, where another one shares its types', () => {
	const group = typed('AWS::RDS::DBSubnetGroup');
	expect(subjectsOf(group)).toEqual(['amazon-rds']);
	expect(subjectsOf(group, typed('AWS::RDS::DBInstance', { Engine: 'aurora' }))).toEqual([
		'amazon-aurora',
	]);
	expect(subjectsOf(group, typed('AWS::RDS::DBInstance', { Engine: 'mysql' }))).toEqual([
		'amazon-rds',
	]);
});

test('a setting counts for the service that it is a setting of, not for another one with the same type', () => {
	const aurora = typed('AWS::RDS::DBInstance', { Engine: 'aurora', BackupRetentionPeriod: 0 });
	expect(recognise(table, [aurora]).settings).toEqual([]);
});

test('bills and people name services, with and without the brand', () => {
	const named = (key: string) => ({ by: 'name', key, name: '' }) as const;
	for (const name of ['Amazon Relational Database Service', 'RDS', 'amazon rds', 'Amazon  RDS '])
		expect(subjectsOf(named(name)), name).toEqual(['amazon-rds']);
});

test('what is not known is named with its reason and how often it stands there', () => {
	const { unrecognised } = recognise(table, [
		typed('AWS::Braket::Job'),
		typed('AWS::Braket::Job'),
		typed('random_id'),
		{ by: 'name', key: 'Azure Functions', name: '' },
	]);
	expect(unrecognised).toEqual([
		{ key: 'AWS::Braket::Job', count: 2, reason: 'not-covered' },
		{ key: 'random_id', count: 1, reason: 'no-aws-resource' },
		{ key: 'Azure Functions', count: 1, reason: 'unknown-name' },
	]);
});

test('a template settles a duty, leaves it open, or does not say', () => {
	const stateFor = (properties: object) =>
		recognise(table, [typed('AWS::RDS::DBInstance', properties)]).settings.map(
			({ state, value }) => [state, value],
		);
	expect(stateFor({ BackupRetentionPeriod: 0 })).toEqual([['open', '0']]);
	expect(stateFor({ BackupRetentionPeriod: 7 })).toEqual([['settled', '7']]);
	expect(stateFor({})).toEqual([['settled', undefined]]);
	expect(stateFor({ BackupRetentionPeriod: { Ref: 'Days' } })).toEqual([]);
});

const readers = { yaml: (text: string) => [JSON.parse(text) as unknown] };
const templates = fc.record({
	Resources: fc.dictionary(
		fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')),
		fc.record(
			{
				Type: fc.oneof(fc.constantFrom('AWS::RDS::DBInstance', 'AWS::EKS::Cluster'), fc.anything()),
				Properties: fc.oneof(fc.object(), fc.anything()),
			},
			{ requiredKeys: [] },
		),
	),
});
const texts = fc.oneof(
	hostileTexts,
	templates.map((template) => JSON.stringify(template) ?? ''),
	fc.json(),
	fc
		.array(
			fc.constantFrom(
				'resource "aws_db_x" "a" {',
				'}',
				'a = "',
				'<<EOT',
				'/*',
				'[',
				'x {',
				'\n',
				'${',
			),
		)
		.map((parts) => parts.join(' ')),
	fc
		.array(fc.constantFrom('Service', '"', ',', '\r\n', 'EC2($)', 'Amazon RDS', 'arn:aws:rds:::x'))
		.map((parts) => parts.join('')),
);

test('no text makes the reading throw, and what comes out is known', () => {
	const subjects = new Set(Object.keys(table.labels));
	fc.assert(
		fc.property(texts, (text) => {
			const read = readSystem(text, readers);
			if ('problem' in read) return expect(read.problem).toMatch(/\.$|: /);
			const { recognised } = recognise(table, read.resources);
			expect(recognised.filter(({ subject }) => !subjects.has(subject))).toEqual([]);
		}),
	);
});
