import { expect, test } from '@playwright/test';
import { settingOf, settingsOfDuty } from '../../../src/domain/checks/settings.ts';
import { resolveCell } from '../../../src/domain/matrix/matrix.ts';
import { serviceSubject, variantSubject } from '../../../src/domain/matrix/subject.ts';
import {
	makeAllocation,
	makeCatalog,
	makeCheck,
	makeCheckGroup,
	makeDuty,
	makeService,
	makeSetting,
	makeVariant,
} from '../../fixtures/catalog.ts';
import type { CheckGroup } from '../../../src/domain/catalog.ts';

const duty = makeDuty();
const service = makeService({
	securityHubPrefix: 'RDS',
	allocation: { [duty.id]: makeAllocation('customer', { setting: makeSetting() }) },
	variants: [makeVariant()],
});

function makeCase(controls?: CheckGroup['controls']) {
	const catalog = makeCatalog({
		duties: [duty],
		services: [service],
		checks: controls ? [makeCheckGroup({ controls })] : [],
	});
	return { catalog, cell: resolveCell(duty, serviceSubject(service)) };
}

test('a setting is shown where no check looks, or only for tags', () => {
	const bare = makeCase();
	expect(settingOf(bare.catalog, bare.cell)).toEqual(makeSetting());
	const tagged = makeCase([makeCheck({ id: 'RDS.1', tagging: true })]);
	expect(settingOf(tagged.catalog, tagged.cell)).toEqual(makeSetting());
	const checked = makeCase([makeCheck({ id: 'RDS.1' })]);
	expect(settingOf(checked.catalog, checked.cell)).toBeUndefined();
});

test('a variant that restates nothing has its service’s setting, and the duty names it once', () => {
	const { catalog } = makeCase();
	const variant = resolveCell(duty, variantSubject(service, service.variants[0]!));
	expect(settingOf(catalog, variant)).toEqual(makeSetting());
	expect(settingsOfDuty(catalog, duty).map(({ subject }) => subject.id)).toEqual([service.id]);
});
