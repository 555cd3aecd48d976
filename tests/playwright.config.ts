import { defineConfig } from '@playwright/test';
import { AGAIN } from './again.ts';

// Tests without a browser: functions, content and the built files. Each suite is a folder and not a pattern: Playwright
// matches patterns against whole paths, where a folder above the project may be called as one of these.
export default defineConfig({
	testMatch: '*.test.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 120_000,
	forbidOnly: true,
	projects: [
		{ name: 'domain', testDir: 'domain' },
		{ name: 'elements', testDir: 'elements' },
		{ name: 'built', testDir: 'built' },
		{ name: 'integrations', testDir: 'integrations' },
		{ name: 'check', testDir: 'check' },
		{ name: 'project', testDir: 'project' },
		{ name: 'tools', testDir: 'tools' },
		// The longest test of all is in here: it begins first, and the others go on beside it.
		{ name: 'deploy', testDir: 'deploy', retries: AGAIN },
		{ name: 'build', testDir: 'build' },
	],
});
