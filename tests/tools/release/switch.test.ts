import { expect, test } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { switchTo } from '../../../tools/release/layout.ts';
import { release, rollBack } from '../../../tools/release/release.ts';
import { load } from './load.ts';
import { buildSite, place, served, useOwnPlace } from './sites.ts';

useOwnPlace();

test('under load no request fails while releases are switched, and old assets answer', async () => {
	const [a, b] = [
		await release(buildSite('a'), place.target),
		await release(buildSite('b'), place.target),
	];
	const server = createServer((request, response) => {
		try {
			response.end(served(request.url === '/' ? 'index.html' : request.url!));
		} catch {
			response.writeHead(404).end();
		}
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const paths = ['/', '/_astro/a.js', '/_astro/b.js', '/pagefind/fragment/en_a.pf_fragment'];
	const asking = load(
		paths.map((path) => `${url}${path}`),
		{ connections: 16, duration: 4000 },
	);
	let switches = 0;
	const slowest = { ms: 0 };
	const running = { load: true };
	void asking.then(() => (running.load = false));
	while (running.load) {
		const started = performance.now();
		switchTo(place.target, switches % 2 === 0 ? a : b);
		slowest.ms = Math.max(slowest.ms, performance.now() - started);
		switches += 1;
		await wait(100);
	}
	const { answered, refused, broken } = await asking;
	server.close();
	console.log(
		`${answered} requests, ${switches} switches, the slowest in ${slowest.ms.toFixed(1)} ms`,
	);
	expect({ refused, broken }).toEqual({ refused: 0, broken: 0 });
	expect(answered).toBeGreaterThan(500);
	expect(switches).toBeGreaterThan(10);
	const started = performance.now();
	await rollBack(place.target);
	expect(performance.now() - started).toBeLessThan(5000);
});
