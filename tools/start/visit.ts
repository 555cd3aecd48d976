import { chromium, type Browser } from '@playwright/test';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { systemChromium } from '../browser.ts';
import { readBuildMark } from '../build-mark.mjs';
import { answerWith } from './site-server.ts';

/** A built site that is served, and a browser to look at it. */
export interface Visit {
	browser: Browser;
	/** The address of the home page, with a slash at its end. */
	home: string;
}

/** Serves the built site in a folder, on a port that is free, for as long as something is done with it in a browser. */
export async function visitBuiltSite<Result>(
	folder: string,
	visit: (visit: Visit) => Promise<Result>,
): Promise<Result> {
	const mark = readBuildMark(folder);
	if (!mark) throw new Error(`${folder} holds no finished site: run "npm run build"`);
	const server = createServer(answerWith({ folder, base: mark.base })).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const executablePath = systemChromium();
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: ['--no-sandbox', '--disable-gpu'],
	});
	try {
		const { port } = server.address() as AddressInfo;
		return await visit({ browser, home: `http://127.0.0.1:${port}${mark.base}` });
	} finally {
		await browser.close();
		server.close();
	}
}
