import { defineConfig } from '@playwright/test';
import browser from './browser/playwright.config.ts';

// All suites that ask the served site, as `npm test` runs them: with one server, and none waiting for another.
export default defineConfig({
	...browser,
	testDir: '.',
	// What fails so often has one cause; hours of further failures would hide it.
	maxFailures: 40,
	projects: [
		{ name: 'browser', testDir: 'browser' },
		{ name: 'server', testDir: 'server' },
		// One Firefox for all of them: to start it takes longer than a journey.
		{ name: 'engines', testDir: 'engines', fullyParallel: false, workers: 1 },
	],
});
