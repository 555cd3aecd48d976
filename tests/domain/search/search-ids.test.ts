import { expect, test } from '@playwright/test';
import { listIdPrefixes, spellIds } from '../../../src/domain/search/search-ids.ts';
import { makeCatalog, makeService } from '../../fixtures/catalog.ts';

const prefixes = listIdPrefixes(
	makeCatalog({
		services: [
			makeService({
				id: 'elastic-load-balancing',
				name: 'Elastic Load Balancing',
				iamPrefix: 'elasticloadbalancing',
				securityHubPrefix: 'ELB',
			}),
			makeService({ id: 'amazon-ec2', name: 'Amazon EC2', iamPrefix: 'ec2' }),
			makeService({ id: 'amazon-ebs', name: 'Amazon EBS', iamPrefix: 'ec2' }),
			makeService({ id: 'aws-iam', name: 'AWS IAM', iamPrefix: 'iam', securityHubPrefix: 'IAM' }),
		],
	}),
);

for (const [text, spelt] of [
	['EC2.8', 'EC2'],
	['ELB.4', 'Elastic Load Balancing'],
	['who fixes elb.4 here', 'who fixes Elastic Load Balancing here'],
	['iam:PassRole', 'IAM Pass Role PassRole'],
	['elasticloadbalancing:Describe*', 'Elastic Load Balancing Describe'],
	['python 3.9', 'python 3.9'],
	['10.0.0.1', '10.0.0.1'],
	['constructor.1', 'constructor.1'],
	['foo:Bar', 'foo:Bar'],
] as const)
	test(`reads “${text}” as “${spelt}”`, () => {
		expect(spellIds(text, prefixes)).toBe(spelt);
	});
