import { expect, test } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { answerWith, PortTaken, serveSite } from '../../../tools/start/site-server.ts';

let folder = '';
const servers: Server[] = [];

test.beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-served-'));
	for (const [name, text] of [
		['index.html', 'home'],
		['404.html', 'the site’s own page'],
		['rds/index.html', 'rds'],
		['_astro/a.js', 'script'],
	] as const) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
});
test.afterAll(() => {
	for (const server of servers) server.close();
	rmSync(folder, { recursive: true });
});

/** Asks a server of the site at `base` for a path. */
async function ask(base: string, path: string) {
	const server = createServer(answerWith({ folder, base })).listen(0, '127.0.0.1');
	servers.push(server);
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
	const { status, headers } = response;
	return { status, location: headers.get('location'), text: await response.text() };
}

for (const [base, path, text] of [
	['/', '/', 'home'],
	['/', '/rds/', 'rds'],
	['/', '/rds/?team=platform', 'rds'],
	['/', '/_astro/a.js', 'script'],
	['/atlas/', '/atlas/', 'home'],
	['/atlas/', '/atlas/rds/', 'rds'],
] as const)
	test(`${path} of a site at ${base} is answered`, async () => {
		expect(await ask(base, path)).toEqual({ status: 200, location: null, text });
	});

for (const [base, path, location] of [
	['/', '/rds', '/rds/'],
	['/', '/rds?team=platform', '/rds/?team=platform'],
	['/atlas/', '/atlas', '/atlas/'],
	['/atlas/', '/', '/atlas/'],
	['/atlas/', '/atlas/rds', '/atlas/rds/'],
] as const)
	test(`${path} of a site at ${base} leads to ${location}`, async () => {
		expect(await ask(base, path)).toMatchObject({ status: 301, location });
	});

for (const [base, path] of [
	['/', '/nowhere'],
	['/', '/nowhere/'],
	['/', '/%2e%2e/%2e%2e/etc/passwd'],
	['/', '/%'],
	['/atlas/', '/rds/'],
] as const)
	test(`${path} of a site at ${base} gets the site’s own page of what is missing`, async () => {
		expect(await ask(base, path)).toEqual({
			status: 404,
			location: null,
			text: 'the site’s own page',
		});
	});

test('two slashes in front never lead to another host', async () => {
	expect((await ask('/', '//rds')).location).toBeNull();
});

for (const host of ['127.0.0.1', '::1'])
	test(`a port that somebody has on ${host} is taken`, async () => {
		const other = createServer().listen(0, host);
		servers.push(other);
		await new Promise((resolve, reject) => other.once('listening', resolve).once('error', reject));
		const { port } = other.address() as AddressInfo;
		await expect(serveSite({ folder, base: '/' }, port)).rejects.toThrow(PortTaken);
	});
