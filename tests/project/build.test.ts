import { expect, test } from '@playwright/test';
import config from '../../astro.config.mjs';

test('a build begins by taking the mark of a finished one away, and ends by setting it', () => {
	const names = (config.integrations ?? []).map((entry) => (entry as { name: string }).name);
	expect(names[0]).toBe('build-begins');
	expect(names.at(-1)).toBe('build-ends');
});
