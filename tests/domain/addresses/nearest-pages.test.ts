import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { nearestPages } from '../../../src/domain/addresses/nearest-pages.ts';
import { hostileTexts } from '../../fixtures/hostile.ts';

const names = {
	services: {
		'amazon-rds': {
			names: ['Amazon RDS', 'Relational Database Service'],
			shorts: ['RDS'],
			aliases: [],
		},
		'amazon-rds-custom': { names: ['Amazon RDS Custom'], shorts: ['RDS Custom'], aliases: [] },
		'amazon-eks': { names: ['Amazon EKS'], shorts: ['EKS'], aliases: ['Kubernetes'] },
	},
	duties: {
		'guest-os-patching': ['Guest operating system patching', 'Guest OS patching', 'OS patches'],
		'runtime-patching': ['Runtime, engine and middleware patching'],
		'key-management': ['Key management', 'KMS keys'],
	},
};

const suggestions: [path: string, first: string | undefined][] = [
	['/services/rds/', '/services/amazon-rds/'],
	['/services/RDS', '/services/amazon-rds/'],
	['/EKS/', '/services/amazon-eks/'],
	['/services/eks/', '/services/amazon-eks/'],
	['/services/amazon-esk/', '/services/amazon-eks/'],
	['/services/amazon-rds/index.html', '/services/amazon-rds/'],
	['/services/amazon-eks/self-managed/', '/services/amazon-eks/'],
	['/duties/patching/', '/duties/guest-os-patching/'],
	['/duties/key-mangement/', '/duties/key-management/'],
	['/relational%20database%20service/', '/services/amazon-rds/'],
	['/nowhere/', undefined],
	['/', undefined],
	['/%E0%A4%A/', undefined],
];
for (const [path, first] of suggestions)
	test(`${path} was probably meant for ${first ?? 'nothing that is here'}`, () => {
		expect(nearestPages(path, names)[0]?.path).toBe(first);
	});

test('names at most three pages, and each by its own name', () => {
	expect(nearestPages('/duties/patching/', names).map(({ title }) => title)).toEqual([
		'Guest operating system patching',
		'Runtime, engine and middleware patching',
	]);
	expect(nearestPages('/duties/patching/', names, 1)).toHaveLength(1);
});

test('no address throws', () => {
	fc.assert(
		fc.property(hostileTexts, (text) => {
			expect(nearestPages(`/${text}/`, names).length).toBeLessThanOrEqual(3);
		}),
		{ numRuns: 1000 },
	);
});
