import { expect, test } from '@playwright/test';
import {
	controlsOf,
	controlsOfDuty,
	originOn,
	remainingWork,
} from '../../../src/domain/frameworks/controls.ts';
import {
	makeAllocation,
	makeCatalog,
	makeCheck,
	makeCheckGroup,
	makeDuty,
	makeFramework,
} from '../../fixtures/catalog.ts';
import { controlFragment } from '../../../src/domain/fragments.ts';

const duty = makeDuty();
const bare = makeFramework({ id: 'pci-dss', order: 2, groups: [] });
const catalog = makeCatalog({
	duties: [duty, makeDuty({ id: 'backup-and-recovery' })],
	frameworks: [makeFramework(), bare],
	checks: [
		makeCheckGroup({
			controls: [
				makeCheck({ id: 'RDS.1', related: { 'nist-800-53': ['SI-2'], 'pci-dss': ['v3.2.1/6.2'] } }),
				makeCheck({ id: 'RDS.2', related: { 'pci-dss': ['v4.0.1/10.2', 'v4.0.1/6.3.3'] } }),
				makeCheck({
					id: 'RDS.3',
					duty: 'backup-and-recovery',
					related: { 'pci-dss': ['v4.0.1/6.3.3'] },
				}),
			],
		}),
	],
});
const [nist, pci] = catalog.frameworks;

test('a control leads to its duties, a duty back to the control', () => {
	for (const framework of catalog.frameworks)
		for (const control of controlsOf(catalog)(framework))
			for (const answered of control.duties) {
				const back = controlsOfDuty(catalog, answered).find(
					(found) => found.framework === framework,
				);
				expect(back?.controls.map(({ id }) => id)).toContain(control.id);
			}
	expect(controlsOf(catalog)(nist!).map(({ id }) => id)).toEqual(['SI-2']);
});

test('a control has the checks that AWS relates to it', () => {
	const [control] = controlsOf(catalog)(nist!);
	expect(control!.checks.map(({ id }) => id)).toEqual(['RDS.1']);
});

test('where only ids are known, the checks say which duties, later editions first, in the order in which one counts', () => {
	const controls = controlsOf(catalog)(pci!);
	expect(controls.map(({ id }) => id)).toEqual(['v4.0.1/6.3.3', 'v4.0.1/10.2', 'v3.2.1/6.2']);
	expect(controls[0]!.duties.map(({ id }) => id)).toEqual([duty.id, 'backup-and-recovery']);
	expect(controls.every(({ title }) => title === undefined)).toBe(true);
});

test('whose a control is depends on the service model', () => {
	const [control] = controlsOf(catalog)(nist!);
	expect([originOn(control!, 'iaas'), originOn(control!, 'paas')]).toEqual([
		'customer',
		'inherited',
	]);
});

test('what remains is the customer’s part of the first duty that is not all AWS’s', () => {
	const aws = makeAllocation('aws', {
		customer: 'Choose dedicated hosts where a rule asks for them.',
	});
	const inherited = makeDuty({ id: 'hosts', allocation: { iaas: aws, paas: aws, saas: aws } });
	const [control] = controlsOf(catalog)(nist!);
	expect(remainingWork({ ...control!, duties: [inherited] })).toBeUndefined();
	expect(remainingWork({ ...control!, duties: [inherited, duty] })).toEqual({
		duty,
		text: 'Install the updates on every instance',
	});
});

const fragments = [
	{ id: 'AC-2', fragment: 'ac-2' },
	{ id: 'AC-2(3)', fragment: 'ac-2.3' },
	{ id: 'PR.DS-01', fragment: 'pr.ds-01' },
	{ id: 'v4.0.1/10.2.1', fragment: 'v4.0.1.10.2.1' },
	{ id: '3.13.8', fragment: '3.13.8' },
];
for (const { id, fragment } of fragments)
	test(`the place of ${id} is #${fragment}`, () => {
		expect(controlFragment(id)).toBe(fragment);
	});
