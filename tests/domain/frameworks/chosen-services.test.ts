import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { controlOn } from '../../../src/domain/frameworks/chosen-services.ts';
import { controlsOf } from '../../../src/domain/frameworks/controls.ts';
import {
	parseFrameworkView,
	writeFrameworkView,
} from '../../../src/domain/frameworks/framework-view.ts';
import { originOf } from '../../../src/domain/frameworks/origins.ts';
import { buildColumn } from '../../../src/domain/matrix/column.ts';
import { resolveColumn } from '../../../src/domain/matrix/matrix.ts';
import { allSubjects } from '../../../src/domain/matrix/subject.ts';
import { checkContent } from '../../../src/check/check-content.ts';

const { catalog } = checkContent(join(import.meta.dirname, '..', '..', '..'));
const subjects = allSubjects(catalog).filter(({ kind }) => kind !== 'service-model');
const columns = new Map(subjects.map((one) => [one.id, buildColumn(catalog, one)]));

test('whose a control is on a service, and whether something remains, follow from the matrix', () => {
	const asked = catalog.frameworks.flatMap((framework) =>
		controlsOf(catalog)(framework).map(({ duties }) => duties.map(({ id }) => id)),
	);
	const sets = [...new Map(asked.map((ids) => [ids.join(), ids])).values()];
	const differing = subjects.flatMap((subject) => {
		const owners = new Map(
			resolveColumn(catalog, subject).map(({ duty, allocation }) => [duty.id, allocation.owner]),
		);
		const column = columns.get(subject.id)!;
		return sets
			.filter((ids) => {
				const { whose, left } = controlOn(ids, [column]);
				const some = ids.map((id) => owners.get(id)!);
				const remains = some.includes('customer') || some.includes('shared');
				return whose[0]?.origin !== originOf(some) || (left !== undefined) !== remains;
			})
			.map((ids) => `${ids.join()} on ${subject.id}`);
	});
	expect(differing).toEqual([]);
});

test('what remains is said once, with every chosen service that it remains on, and how much more there is', () => {
	const [first, second] = subjects.map(({ id }) => columns.get(id)!);
	const cell = (duty: string, text: string) =>
		({ ...first!.cells[0]!, duty, owner: 'customer', brief: text, path: `/x/${duty}/` }) as const;
	const rds = {
		...first!,
		label: 'RDS',
		cells: [cell('a', 'Patch it.'), cell('b', 'Back it up.')],
	};
	const lambda = {
		...second!,
		label: 'Lambda',
		cells: [{ ...cell('a', ''), owner: 'aws' } as const, cell('b', 'Copy it.')],
	};
	expect(controlOn(['a', 'b'], [lambda, rds])).toEqual({
		whose: [
			{ origin: 'shared', services: ['Lambda'] },
			{ origin: 'customer', services: ['RDS'] },
		],
		left: { text: 'Patch it', cells: [{ label: 'RDS', path: '/x/a/' }], more: 1 },
	});
	expect(controlOn(['b'], [lambda, rds]).left).toEqual({
		text: 'Copy it',
		cells: [
			{ label: 'Lambda', path: '/x/b/' },
			{ label: 'RDS', path: '/x/b/' },
		],
		more: 0,
	});
});

const known = new Map([
	['amazon-rds', 'amazon-rds'],
	['rds', 'amazon-rds'],
	['aws-lambda', 'aws-lambda'],
]);
const addresses = [
	{ search: '', services: [], written: '', ignored: 0 },
	{
		search: '?services=rds,aws-lambda,amazon-rds',
		services: ['amazon-rds', 'aws-lambda'],
		written: '?services=amazon-rds,aws-lambda',
		ignored: 0,
	},
	{
		search: '?services=<b>,rds&x=1',
		services: ['amazon-rds'],
		written: '?services=amazon-rds',
		ignored: 2,
	},
];
for (const { search, services, written, ignored } of addresses)
	test(`the address "${search}" says ${services.join(' and ') || 'no service'}`, () => {
		const view = parseFrameworkView(search, { subjects: known });
		expect(view.state).toEqual({ services });
		expect(view.ignored).toHaveLength(ignored);
		expect(writeFrameworkView(view.state)).toBe(written);
	});
