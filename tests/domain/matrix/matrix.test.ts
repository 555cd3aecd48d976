import { expect, test } from '@playwright/test';
import { resolveCell, resolveColumn } from '../../../src/domain/matrix/matrix.ts';
import {
	modelSubject,
	serviceSubject,
	variantSubject,
} from '../../../src/domain/matrix/subject.ts';
import {
	makeAllocation,
	makeCatalog,
	makeDuty,
	makeService,
	makeServiceModel,
	makeVariant,
} from '../../fixtures/catalog.ts';

const duty = makeDuty();

test.describe('resolveCell', () => {
	test('takes a service model’s answer from the duty, as stated', () => {
		const cell = resolveCell(duty, modelSubject(makeServiceModel('iaas')));
		expect(cell).toMatchObject({ provenance: 'stated', from: 'iaas', exception: false });
		expect(cell.allocation).toBe(duty.allocation.iaas);
	});

	test('gives on-premises its one answer for every duty', () => {
		const model = makeServiceModel('on-premises');
		const cell = resolveCell(makeDuty({ side: 'of' }), modelSubject(model));
		expect(cell.allocation).toBe(model.baseline);
		expect(cell.provenance).toBe('stated');
	});

	test('prefers what the service states', () => {
		const stated = makeAllocation('aws');
		const service = makeService({ allocation: { [duty.id]: stated } });
		const cell = resolveCell(duty, serviceSubject(service));
		expect(cell).toMatchObject({ provenance: 'stated', from: 'amazon-rds', exception: false });
		expect(cell.allocation).toBe(stated);
	});

	test('falls back to the service model’s usual answer and says so', () => {
		const cell = resolveCell(duty, serviceSubject(makeService({ serviceModel: 'iaas' })));
		expect(cell).toMatchObject({ provenance: 'usual', from: 'iaas', exception: false });
		expect(cell.allocation).toBe(duty.allocation.iaas);
	});

	test('does not find what every object has', () => {
		const named = makeDuty({ id: 'constructor' });
		const service = makeService({ variants: [makeVariant()] });
		for (const subject of [serviceSubject(service), variantSubject(service, service.variants[0]!)])
			expect(resolveCell(named, subject).provenance).toBe('usual');
	});

	test('marks a stated owner that is not the usual one as an exception', () => {
		const service = makeService({ allocation: { [duty.id]: makeAllocation('customer') } });
		expect(resolveCell(duty, serviceSubject(service)).exception).toBe(true);
	});

	test('goes from variant to service to the variant’s own service model', () => {
		const [own, base] = [makeAllocation('customer'), makeAllocation('shared')];
		const variant = makeVariant({ allocation: { [duty.id]: own } });
		const other = makeDuty({ id: 'os-hardening' });
		const third = makeDuty({ id: 'image-management' });
		const service = makeService({ allocation: { [other.id]: base }, variants: [variant] });
		const subject = variantSubject(service, variant);
		expect(resolveCell(duty, subject)).toMatchObject({
			allocation: own,
			provenance: 'stated',
			from: 'amazon-rds/custom',
			// The variant is IaaS, where the customer usually patches: no exception there.
			exception: false,
		});
		expect(resolveCell(other, subject)).toMatchObject({
			allocation: base,
			provenance: 'stated',
			from: 'amazon-rds',
			exception: true,
		});
		expect(resolveCell(third, subject)).toMatchObject({
			allocation: third.allocation.iaas,
			provenance: 'usual',
			from: 'iaas',
		});
	});
});

test('resolveColumn answers every duty in the catalog’s order', () => {
	const catalog = makeCatalog();
	const column = resolveColumn(catalog, modelSubject(catalog.serviceModels[1]!));
	expect(column.map((cell) => cell.duty.id)).toEqual(catalog.duties.map(({ id }) => id));
});
