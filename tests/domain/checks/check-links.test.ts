import { expect, test } from '@playwright/test';
import {
	controlUrl,
	remediationUrl,
	ruleIdentifier,
	ruleUrl,
} from '../../../src/domain/checks/check-links.ts';

test('a control and its remediation have AWS’s addresses', () => {
	expect(controlUrl({ id: 's3' }, 'S3.5')).toBe(
		'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-5',
	);
	expect(remediationUrl('S3.5')).toBe(
		'https://docs.aws.amazon.com/console/securityhub/S3.5/remediation',
	);
});

const rule = 'restricted-ssh';
const cases = [
	{ of: 'a rule of AWS Config', check: { rule }, page: true, identifier: 'RESTRICTED_SSH' },
	{
		of: 'a rule that is called otherwise in templates',
		check: { rule, identifier: 'INCOMING_SSH_DISABLED' },
		...{ page: true, identifier: 'INCOMING_SSH_DISABLED' },
	},
	{ of: 'a rule of Security Hub’s own', check: { rule, custom: true as const }, page: false },
	{ of: 'a rule whose page was not read', check: { rule, unread: true as const }, page: false },
	{ of: 'no rule', check: { custom: true as const }, page: false },
];
for (const { of, check, page, identifier } of cases)
	test(`${of} has ${page ? 'a page and an identifier' : 'neither page nor identifier'}`, () => {
		expect(ruleUrl(check) !== undefined).toBe(page);
		expect(ruleIdentifier(check)).toBe(identifier);
	});
