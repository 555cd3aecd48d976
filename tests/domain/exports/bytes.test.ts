import { expect, test } from '@playwright/test';
import { describeBytes } from '../../../src/domain/exports/bytes.ts';

for (const [bytes, text] of [
	[1, '1 KB'],
	[38_400, '38 KB'],
	[8_840_091, '8.8 MB'],
] as const)
	test(`${bytes} bytes are ${text}`, () => {
		expect(describeBytes(bytes)).toBe(text);
	});
