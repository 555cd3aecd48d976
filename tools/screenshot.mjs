// `npm run screenshot`: makes the picture of the README from the built site.
import { chromium } from '@playwright/test';
import { systemBrowser } from './browser.mjs';
import { preview } from 'astro';

const server = await preview({ root: '.', server: { port: 4330 } });
const browser = await chromium.launch({
	...(systemBrowser && { executablePath: systemBrowser }),
	args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await page.goto('http://localhost:4330/');
await page.screenshot({ path: 'docs/home.png' });
await browser.close();
await server.stop();
