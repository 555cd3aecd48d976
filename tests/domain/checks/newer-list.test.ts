import { expect, test } from '@playwright/test';
import {
	compareWithList,
	formatDifferences,
	readControlList,
} from '../../../src/domain/checks/newer-list.ts';
import { makeCheck, makeCheckGroup } from '../../fixtures/catalog.ts';

const row = (id: string, title: string, severity: string) =>
	`|  [${id}](rds-controls.md#x)  |  ${title}  | AWS Foundational Security Best Practices | ${severity}  | No | Periodic |`;

test('a control reference is read row by row, and what is no control is passed over', () => {
	const list = readControlList(
		[
			'# Control reference',
			'| Security control ID | Security control title | Applicable standards | Severity |',
			'| --- | --- | --- | --- |',
			row('RDS.1', 'Snapshots should be private', 'CRITICAL'),
			row('RDS.2', 'Something odd', 'UNHEARD OF'),
		].join('\n'),
	);
	expect(list).toEqual([
		{ id: 'RDS.1', title: 'Snapshots should be private', severity: 'critical' },
	]);
});

const group = makeCheckGroup({
	controls: [
		makeCheck({ id: 'RDS.1', title: 'Snapshots should be private', severity: 'critical' }),
		makeCheck({ id: 'RDS.2', title: 'Instances should be encrypted at rest', severity: 'low' }),
		makeCheck({ id: 'RDS.3', title: 'Clusters should be tagged' }),
	],
});

test('a newer list shows what came, what went, and what changed', () => {
	const list = readControlList(
		[
			row('RDS.1', 'Snapshots of RDS should be private', 'HIGH'),
			row('RDS.2', 'Instances should be encrypted at-rest', 'LOW'),
			row('RDS.9', 'Proxies should require TLS', 'MEDIUM'),
		].join('\n'),
	);
	expect(formatDifferences(compareWithList([group], list)).split('\n')).toEqual([
		'New at AWS: add each to the file of its prefix, with its duty:',
		'  RDS.9 (medium) Proxies should require TLS',
		'',
		'Gone from AWS’s list: move each to "retired", with its month:',
		'  RDS.3',
		'',
		'Of another severity:',
		'  RDS.1 was critical, is high',
		'',
		'Otherwise worded:',
		'  RDS.1 was "Snapshots should be private", is "Snapshots of RDS should be private"',
	]);
});

test('a list that says the same says so', () => {
	const list = group.controls.map(({ id, title, severity }) => ({ id, title, severity }));
	expect(formatDifferences(compareWithList([group], list))).toBe('The list has nothing new.');
});
