import { expect, test } from '@playwright/test';
import { readRenewal } from '../../../src/domain/addresses/renewed-link.ts';
import { renewProse } from '../../../tools/rename/prose-edits.ts';
import { applyEdits } from '../../../tools/rename/text-edits.ts';
import { makeCatalog, makeDuty, makeService } from '../../fixtures/catalog.ts';

const renewal = readRenewal(
	makeCatalog({
		duties: [makeDuty({ movedFrom: ['os-patches'] })],
		services: [makeService({ movedFrom: ['amazon-sql'] })],
	}),
);
const renewed = (text: string) => applyEdits(text, renewProse(text, renewal));

test('links and cells are renewed where they stand, and what they say stays', () => {
	expect(
		renewed(
			[
				'---',
				'summary: "/duties/os-patches/ 😀"',
				'---',
				'',
				'Text – é 😀 with [/duties/os-patches/ and *more*](/duties/os-patches/#amazon-sql "os-patches").',
				'The code `/duties/os-patches/` and os-patches stay. See [it][1] and ![](/cards/duties/os-patches.png).',
				'',
				'[1]: /compare/?columns=amazon-sql',
				'',
				'<Cell duty="os-patches" subject=\'amazon-sql\' />',
				'',
			].join('\n'),
		),
	).toBe(
		[
			'---',
			'summary: "/duties/os-patches/ 😀"',
			'---',
			'',
			'Text – é 😀 with [/duties/os-patches/ and *more*](/duties/guest-os-patching/#amazon-rds "os-patches").',
			'The code `/duties/os-patches/` and os-patches stay. See [it][1] and ![](/cards/duties/guest-os-patching.png).',
			'',
			'[1]: /compare/?columns=amazon-rds',
			'',
			'<Cell duty="guest-os-patching" subject=\'amazon-rds\' />',
			'',
		].join('\n'),
	);
});

test('prose that names nothing former stays as it is', () => {
	const text =
		'See [this](/duties/key-management/) and <Cell duty="key-management" subject="paas" />.\n';
	expect(renewProse(text, renewal)).toEqual([]);
});
