import { expect, test } from '@playwright/test';
import { planSsp } from '../../../../src/domain/plan/tools/plan-ssp.ts';
import { makeAllocation, makeCatalog, makeDuty, makeService } from '../../../fixtures/catalog.ts';
import { makePlan } from './make-plan.ts';

const texts = { aws: 'Keeps copies.', customer: 'Choose how long.' };
const catalog = makeCatalog({
	duties: ['backup', 'hosts', 'keys', 'patching', 'guests'].map((id) => makeDuty({ id })),
	services: [
		makeService({
			id: 'store',
			allocation: {
				backup: makeAllocation('shared', texts),
				hosts: makeAllocation('aws', { ...texts }),
				keys: makeAllocation('customer', { ...texts }),
				guests: makeAllocation('not-applicable'),
			},
		}),
	],
});
const plan = makePlan(catalog, ['store']);
const context = {
	edition: { dataVersion: '2026.11.0+1', lastModified: '2026-11' },
	uuid: (name: string) => name,
	subjects: [{ id: 'store', summary: 'It stores.' }],
};

interface Ssp {
	'system-security-plan': {
		uuid: string;
		metadata: { version: string; links: { href: string; text: string }[] };
		'import-profile': { href: string };
		'system-implementation': { components: { uuid: string; description: string }[] };
		'control-implementation': {
			'implemented-requirements': {
				'control-id': string;
				'by-components': {
					export: {
						provided?: { uuid: string; description: string }[];
						responsibilities?: { 'provided-uuid'?: string; description: string }[];
					};
				}[];
			}[];
		};
	};
}
const read = (of = plan, edition = context.edition) =>
	(JSON.parse(planSsp(of, { ...context, edition })) as Ssp)['system-security-plan'];

test('owners decide what AWS provides and what it leaves; what is assumed is not in it', () => {
	const requirements = read()['control-implementation']['implemented-requirements'];
	const found = requirements.map(({ 'control-id': duty, 'by-components': [by] }) => [
		duty,
		by!.export.provided?.map(({ description }) => description),
		by!.export.responsibilities?.map(({ description }) => description),
	]);
	expect(found).toEqual([
		['backup', [texts.aws], [texts.customer]],
		['hosts', [texts.aws], undefined],
		['keys', undefined, [texts.customer]],
	]);
	const [shared] = requirements[0]!['by-components'];
	expect(shared?.export.responsibilities?.[0]?.['provided-uuid']).toBe(
		shared?.export.provided?.[0]?.uuid,
	);
});

test('it names its edition, and leads to the plan and to the catalog of duties', () => {
	const { metadata, 'import-profile': profile } = read();
	expect(metadata.version).toBe(context.edition.dataVersion);
	expect(metadata.links).toEqual([
		expect.objectContaining({ href: plan.address, text: expect.stringContaining(plan.edition) }),
	]);
	expect(profile.href).toBe('https://atlas.example/data/v1/oscal/catalog.json');
	expect(read()['system-implementation'].components).toMatchObject([
		{ uuid: 'component/store', description: 'It stores.' },
	]);
});

test('the document has another id with other services or another edition, whatever their order', () => {
	const two = makeCatalog({ services: [makeService({ id: 'one' }), makeService({ id: 'two' })] });
	const idOf = (...services: string[]) => read(makePlan(two, services)).uuid;
	expect(idOf('one', 'two')).toBe(idOf('two', 'one'));
	expect(idOf('one')).not.toBe(idOf('two'));
	const later = { ...context.edition, dataVersion: '2027.1.0+1' };
	expect(read(plan, later).uuid).not.toBe(read().uuid);
});
