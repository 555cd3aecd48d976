import { expect, test } from '@playwright/test';
import { listTables } from '../../../src/domain/exports/list-tables.ts';
import { changeRecords } from '../../../src/domain/exports/records/change-record.ts';
import { checkRecords, retiredRecords } from '../../../src/domain/exports/records/check-record.ts';
import { frameworkRecord } from '../../../src/domain/exports/records/framework-record.ts';
import { changeRecordSchema } from '../../../src/domain/exports/schema/changes.ts';
import { checkSchema } from '../../../src/domain/exports/schema/checks.ts';
import { frameworkRecordSchema } from '../../../src/domain/exports/schema/frameworks.ts';
import {
	makeAllocation,
	makeCatalog,
	makeCheck,
	makeCheckGroup,
	makeDuty,
	makeDutyOfEveryLayer,
	makeFramework,
	makeService,
	makeServiceModel,
	makeSource,
} from '../../fixtures/catalog.ts';

const url = (path: string) => `https://atlas.example${path}`;
const duty = makeDuty();
const catalog = makeCatalog({
	'service-models': ['on-premises', 'iaas', 'paas', 'saas'].map((id) =>
		makeServiceModel(id as 'iaas'),
	),
	duties: [...makeDutyOfEveryLayer(), duty],
	services: [
		makeService({
			securityHubPrefix: 'RDS',
			allocation: { [duty.id]: makeAllocation('customer') },
			ending: {
				state: 'support-ends',
				date: '2027-03',
				text: 'Move to another service, before its support ends.',
				sources: [makeSource()],
			},
		}),
	],
	checks: [
		makeCheckGroup({
			controls: [
				makeCheck({
					related: { 'nist-800-53': ['SI-2', 'SI-3'], csf: ['PR.PS-02'] },
					prowler: ['rds_updates_installed'],
				}),
				makeCheck({ id: 'RDS.2', tagging: true, custom: true }),
			],
			retired: [{ id: 'RDS.3', title: 'Instances should be small', since: '2026-01' }],
		}),
	],
	frameworks: [makeFramework()],
	changes: [
		{
			id: 'amazon-rds',
			file: 'content/changes/amazon-rds.yaml',
			changes: [
				{
					duty: duty.id,
					date: '2023-01-05',
					before: 'You did it.',
					after: 'AWS does it.',
					ownerBefore: 'customer',
					ownerAfter: 'aws',
					sources: [makeSource()],
				},
			],
		},
	],
});
const context = {
	catalog,
	edition: { dataVersion: '2026.11.0+0', lastModified: '2026-11' },
	url,
	uuid: (name: string) => name,
};
const table = (name: string) => {
	const { shape, lines } = listTables.find((one) => one.name === name)!;
	const columns = Object.keys(shape.shape);
	return [...lines(context)].map((cells) =>
		Object.fromEntries(columns.map((column, index) => [column, cells[index]])),
	);
};

test('a check is published with the subjects of its prefix, its rule, and what others call it', () => {
	const [check, tags] = checkRecords(catalog, url);
	expect(check).toMatchObject({
		kind: 'check',
		id: 'RDS.1',
		duty: duty.id,
		subjects: ['amazon-rds'],
		tagging: false,
		rule_identifier: 'UPDATES_INSTALLED',
		prowler: ['rds_updates_installed'],
		url: 'https://atlas.example/checks/rds/#rds-1',
	});
	expect(tags).toMatchObject({ tagging: true });
	// A rule of Security Hub's own has no page and no name in templates.
	expect(Object.keys(tags!)).not.toContain('rule_url');
	expect(Object.keys(tags!)).not.toContain('rule_identifier');
});

test('a check that AWS has taken away is answered with the month', () => {
	expect(retiredRecords(catalog, url)).toEqual([
		expect.objectContaining({ kind: 'retired', id: 'RDS.3', since: '2026-01' }),
	]);
});

test('a control names its duties, the checks of AWS, and whose it is on each service model', () => {
	const record = frameworkRecord(catalog, catalog.frameworks[0]!, url);
	expect(record.outside).toEqual(['SI-1']);
	expect(record.controls).toEqual([
		expect.objectContaining({
			framework: 'nist-800-53',
			id: 'SI-2',
			group: 'SI',
			duties: [duty.id],
			checks: ['RDS.1'],
			origin_iaas: 'customer',
			origin_saas: 'inherited',
		}),
	]);
});

test('a change tells who owned it before and after; an ending has no duty', () => {
	const [ending, move] = changeRecords(catalog, url);
	expect(ending).toMatchObject({ kind: 'ending', subject: 'amazon-rds', coming: true });
	expect(Object.keys(ending!)).not.toContain('duty');
	expect(move).toMatchObject({
		kind: 'aws-changed',
		date: '2023-01-05',
		duty: duty.id,
		owner_before: 'customer',
		owner_after: 'aws',
		coming: false,
	});
});

test('the records fit their schemas', () => {
	for (const check of [...checkRecords(catalog, url), ...retiredRecords(catalog, url)])
		expect(checkSchema.safeParse(check).error?.issues).toBeUndefined();
	for (const framework of catalog.frameworks)
		expect(
			frameworkRecordSchema.safeParse(frameworkRecord(catalog, framework, url)).error?.issues,
		).toBeUndefined();
	for (const change of changeRecords(catalog, url))
		expect(changeRecordSchema.safeParse(change).error?.issues).toBeUndefined();
});

test('in a table lists stand in one cell, and a control names its framework', () => {
	expect(table('checks')[0]).toMatchObject({
		id: 'RDS.1',
		related: 'nist-800-53: SI-2, SI-3 | csf: PR.PS-02',
		caveat: '',
	});
	expect(table('controls')).toEqual([
		expect.objectContaining({ framework: 'nist-800-53', duties: duty.id, checks: 'RDS.1' }),
	]);
	expect(table('frameworks').map(({ id }) => id)).toEqual(['nist-800-53']);
	expect(table('changes').map(({ kind, sources }) => [kind, sources])).toEqual([
		['ending', makeSource().url],
		['aws-changed', makeSource().url],
	]);
});
