import { expect, test } from '@playwright/test';
import { idOf, lookUp } from '../../../src/domain/search/identifiers.ts';
import { listIdentifiers } from '../../../src/domain/search/list-identifiers.ts';
import {
	makeCatalog,
	makeCheck,
	makeCheckGroup,
	makeDuty,
	makeFramework,
} from '../../fixtures/catalog.ts';

const forms = [
	{ query: 'RDS.13', id: 'rds.13' },
	{ query: ' [rds.13] ', id: 'rds.13' },
	{ query: 'AC-2', id: 'ac-2' },
	{ query: 'NIST AC-2 (3)', id: 'ac-2(3)' },
	{ query: 'PR.DS-01', id: 'pr.ds-01' },
	{ query: 'PCI DSS 10.2.1', id: '10.2.1' },
	{ query: 'NIST 800-53 AC-2', id: 'ac-2' },
	{ query: 'CIS AWS 1.4', id: '1.4' },
	{ query: 'v4.0.1/10.2.1', id: 'v4.0.1/10.2.1' },
	{ query: 's3-bucket-ssl-requests-only', id: 's3-bucket-ssl-requests-only' },
	{ query: 'INCOMING_SSH_DISABLED', id: 'incoming_ssh_disabled' },
	{ query: 'who patches RDS', id: undefined },
	{ query: 'backup', id: undefined },
	{ query: '', id: undefined },
];
for (const { query, id } of forms)
	test(`"${query}" is ${id ? `the id ${id}` : 'no id'}`, () => {
		expect(idOf(query)).toBe(id);
	});

const catalog = makeCatalog({
	duties: [makeDuty()],
	frameworks: [
		makeFramework(),
		makeFramework({ id: 'pci-dss', label: 'PCI DSS', order: 2, groups: [] }),
	],
	checks: [
		makeCheckGroup({
			controls: [
				makeCheck({
					id: 'RDS.1',
					prowler: ['rds_updates'],
					related: { 'pci-dss': ['v4.0.1/6.3.3'] },
				}),
				makeCheck({ id: 'RDS.2' }),
				makeCheck({ id: 'RDS.3', rule: 'restricted-ssh', identifier: 'INCOMING_SSH_DISABLED' }),
			],
			retired: [{ id: 'RDS.18', title: 'Instances should be in a VPC', since: '2026-01' }],
		}),
	],
});
const found = (query: string) => lookUp(listIdentifiers(catalog), query).map(({ path }) => path);

const places = [
	{ query: 'rds.1', paths: ['/checks/rds/#rds-1'] },
	{ query: 'RDS.18', paths: ['/checks/rds/#rds-18'] },
	{ query: 'updates-installed', paths: ['/checks/rds/#rds-1', '/checks/rds/#rds-2'] },
	{ query: 'UPDATES_INSTALLED', paths: ['/checks/rds/#rds-1', '/checks/rds/#rds-2'] },
	{ query: 'incoming_ssh_disabled', paths: ['/checks/rds/#rds-3'] },
	{ query: 'rds_updates', paths: ['/checks/rds/#rds-1'] },
	{ query: 'SI-2', paths: ['/frameworks/nist-800-53/#si-2'] },
	{ query: '6.3.3', paths: ['/frameworks/pci-dss/#v4.0.1.6.3.3'] },
	{ query: 'v4.0.1/6.3.3', paths: ['/frameworks/pci-dss/#v4.0.1.6.3.3'] },
	{ query: '[RDS.1] updates, who fixes', paths: ['/checks/rds/#rds-1'] },
	{ query: 'is SI-2 inherited, and rds_updates', paths: ['/frameworks/nist-800-53/#si-2'] },
	{ query: 'what does incoming_ssh_disabled look at', paths: ['/checks/rds/#rds-3'] },
	{ query: 'rds 6.3.3 end of support', paths: [] },
	{ query: 'RDS.99', paths: [] },
	{ query: 'to-string', paths: [] },
];
for (const { query, paths } of places)
	test(`${query} leads to ${paths.join(' and ') || 'nothing'}`, () => {
		expect(found(query)).toEqual(paths);
	});
