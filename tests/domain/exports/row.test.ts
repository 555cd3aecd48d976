import { expect, test } from '@playwright/test';
import { rowFields, toCells } from '../../../src/domain/exports/row-cells.ts';
import { compact, toRow } from '../../../src/domain/exports/row.ts';
import { allocationRow, allocationSchema } from '../../../src/domain/exports/schema/allocation.ts';
import { buildColumn } from '../../../src/domain/matrix/column.ts';
import { serviceSubject } from '../../../src/domain/matrix/subject.ts';
import type { Service } from '../../../src/domain/catalog.ts';
import {
	makeAllocation,
	makeCatalog,
	makeService,
	makeSetting,
	makeSource,
} from '../../fixtures/catalog.ts';

const shared = makeAllocation('shared', {
	default: {
		state: 'partly-on',
		text: 'A part is done.',
		ways: [
			{ way: 'Console', state: 'always-on', text: 'All of it.' },
			{ way: 'API', state: 'none', text: 'Nothing.' },
		],
	},
	changed: { date: '2026-04', text: 'AWS moved the line.' },
	note: 'One caveat.',
	inferred: ['aws', 'note'],
	see: ['duty-in-identity@amazon-rds'],
	sources: [makeSource({ for: ['aws', 'default'] }), makeSource({ asOf: '2025-11' })],
});
const catalog = makeCatalog({
	services: [makeService({ name: 'Amazon RDS', allocation: { 'duty-in-data': shared } })],
});
const subject = serviceSubject(catalog.services[0]!);
const url = (path: string) => `https://atlas.example${path}`;
const rows = buildColumn(catalog, subject).cells.map((cell, index) =>
	toRow({ subject, duty: catalog.duties[index]! }, cell, url),
);

function rowsOf(allocation: Service['allocation']) {
	const stated = makeCatalog({ services: [makeService({ allocation })] });
	const about = serviceSubject(stated.services[0]!);
	return buildColumn(stated, about).cells.map((cell, index) =>
		toRow({ subject: about, duty: stated.duties[index]! }, cell, url),
	);
}

test('a row holds every text of an answer, flat, with full addresses', () => {
	expect(rows[0]).toEqual({
		subject: 'amazon-rds',
		subject_name: 'Amazon RDS',
		duty: 'duty-in-data',
		duty_title: 'Duty duty-in-data',
		layer: 'data',
		team: 'platform',
		owner: 'shared',
		handoff: 'separate-layers',
		aws: shared.aws,
		customer: shared.customer,
		default_state: 'partly-on',
		default_text: 'A part is done.',
		default_ways: shared.default!.ways,
		changed_date: '2026-04',
		changed_text: 'AWS moved the line.',
		note: 'One caveat.',
		inferred: ['aws', 'note'],
		see: [
			{
				title: 'Duty duty-in-identity on Amazon RDS',
				url: 'https://atlas.example/services/amazon-rds/#duty-in-identity',
			},
		],
		provenance: 'stated',
		stated_by: 'amazon-rds',
		exception: true,
		sources: [
			{
				title: makeSource().title,
				url: makeSource().url,
				as_of: '2026-08',
				for: ['aws', 'default'],
			},
			{ title: makeSource().title, url: makeSource().url, as_of: '2025-11', for: ['aws'] },
		],
		url: 'https://atlas.example/services/amazon-rds/#duty-in-data',
	});
	expect(rows[1]).toMatchObject({ provenance: 'usual', stated_by: 'paas', exception: false });
});

test('every row fits the published shape, and a shared one without its hand-off does not', () => {
	for (const row of rows) expect(allocationSchema.safeParse(row).error).toBeUndefined();
	const { handoff, ...rest } = rows[0]!;
	expect(handoff).toBeTruthy();
	expect(allocationSchema.safeParse(rest).success).toBe(false);
});

test('a spreadsheet has a column for every field, lists in one line', () => {
	expect([...rowFields]).toEqual(Object.keys(allocationRow.shape));
	const cells = Object.fromEntries(
		toCells(rows[0]!).map((cell, index) => [rowFields[index], cell]),
	);
	expect(cells).toMatchObject({
		default_ways: 'Console (always-on): All of it. | API (none): Nothing.',
		inferred: 'aws, note',
		see: 'https://atlas.example/services/amazon-rds/#duty-in-identity',
		exception: 'true',
		sources: `${makeSource().url} (2026-08: aws, default) ${makeSource().url} (2025-11: aws)`,
	});
	expect(toCells(rows[1]!)[rowFields.indexOf('changed_date')]).toBe('');
});

test('what to look at in an account is a field, and one cell with its page', () => {
	const { source, ...texts } = makeSetting();
	const [row] = rowsOf({ 'duty-in-data': makeAllocation('customer', { setting: makeSetting() }) });
	expect(row!.setting).toEqual({
		...texts,
		source: { title: source.title, url: source.url, as_of: source.asOf },
	});
	expect(toCells(row!)[rowFields.indexOf('setting')]).toBe(
		`DescribeInstances: State.Name is \`running\` (${source.url})`,
	);
});

test('a field without a value is no field', () => {
	expect(compact({ a: 1, b: undefined, c: '' })).toEqual({ a: 1, c: '' });
});
