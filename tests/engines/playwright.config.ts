import { defineConfig } from '@playwright/test';
import { AGAIN } from '../again.ts';
import { baseURL, webServer } from '../server/site-server.ts';

// The main journeys in an engine that Playwright does not drive here: Debian's Firefox, over WebDriver BiDi.
export default defineConfig({
	testDir: '.',
	testMatch: '*.test.ts',
	// One Firefox for all of them: to start it takes longer than a journey.
	workers: 1,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	forbidOnly: true,
	retries: AGAIN,
	use: { baseURL },
	webServer,
});
