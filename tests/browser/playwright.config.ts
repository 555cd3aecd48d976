import { defineConfig } from '@playwright/test';
import { systemChromium } from '../../tools/browser.ts';
import { AGAIN } from '../again.ts';
import { baseURL, webServer } from '../server/site-server.ts';

const executablePath = systemChromium();
const quiet = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	// Somebody else’s page, as a test invents it, holds a frame that this machine serves.
	'--disable-features=LocalNetworkAccessChecks',
];

export default defineConfig({
	testDir: '.',
	testMatch: '*.test.ts',
	fullyParallel: true,
	workers: 2,
	// Generous: a slow machine is no fault of the site.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	forbidOnly: true,
	retries: AGAIN,
	use: {
		baseURL,
		browserName: 'chromium',
		launchOptions: executablePath ? { executablePath, args: quiet } : {},
		// Less than a test may take, so that what hangs is named.
		actionTimeout: 30_000,
		navigationTimeout: 60_000,
		contextOptions: { reducedMotion: 'reduce' },
	},
	webServer,
});
