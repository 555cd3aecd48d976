import { expect, test } from '@playwright/test';
import { buildCheckedColumn } from '../../../src/domain/checks/column-checks.ts';
import { answerLines } from '../../../src/domain/matrix/answer.ts';
import { modelSubject, serviceSubject } from '../../../src/domain/matrix/subject.ts';
import {
	makeAllocation,
	makeCatalog,
	makeCheck,
	makeCheckGroup,
	makeDuty,
	makeService,
} from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	duties: [makeDuty(), makeDuty({ id: 'backup-and-recovery' })],
	services: [
		makeService({
			securityHubPrefix: 'RDS',
			allocation: { 'guest-os-patching': makeAllocation('customer') },
		}),
	],
	checks: [
		makeCheckGroup({
			controls: [
				makeCheck({ id: 'RDS.1', severity: 'low' }),
				makeCheck({ id: 'RDS.2', severity: 'high' }),
				makeCheck({ id: 'RDS.3', tagging: true }),
			],
		}),
	],
});

test('an answer of a column names its checks, the worst first, and leads to them', () => {
	const { cells } = buildCheckedColumn(catalog, serviceSubject(catalog.services[0]!));
	const checked = cells.find(({ duty }) => duty === 'guest-os-patching')!;
	const line = answerLines(checked).find(({ part }) => part === 'checks');
	expect(line).toMatchObject({
		head: 'How to check',
		text: 'RDS.2, RDS.1',
		links: [
			{ title: 'RDS.2', path: '/checks/rds/#rds-2' },
			{ title: 'RDS.1', path: '/checks/rds/#rds-1' },
		],
	});
	expect(cells.find(({ duty }) => duty === 'backup-and-recovery')).not.toHaveProperty('checks');
});

test('a service model has no checks', () => {
	const { cells } = buildCheckedColumn(catalog, modelSubject(catalog.cloudModels[0]!));
	expect(cells.filter(({ checks }) => checks)).toEqual([]);
});
