import { defineConfig } from '@playwright/test';
import { AGAIN } from './again.ts';

// Tests without a browser: functions, content and the built files.
export default defineConfig({
	testDir: '.',
	testMatch: '{domain,check,tools,build,deploy}/**/*.test.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 120_000,
	forbidOnly: true,
	projects: [
		{ name: 'domain', testMatch: '{domain,check,tools}/**/*.test.ts' },
		// The longest test of all is in here: it begins first, and the others go on beside it.
		{ name: 'deploy', testMatch: 'deploy/**/*.test.ts', retries: AGAIN },
		{ name: 'build', testMatch: 'build/**/*.test.ts' },
	],
});
