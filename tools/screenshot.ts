// `npm run screenshot`: makes the picture of the README from the built site.
import { visitBuiltSite } from './start/visit.ts';

await visitBuiltSite('dist', async ({ browser, home }) => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
	await page.goto(home);
	await page.screenshot({ path: 'docs/home.png' });
});
