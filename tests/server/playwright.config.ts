import { defineConfig } from '@playwright/test';
import browser from '../browser/playwright.config.ts';

// What the configuration of the web server promises: headers, addresses, compression. Runs where there is an nginx.
export default defineConfig({ ...browser, testDir: '.', testMatch: '*.test.ts' });
