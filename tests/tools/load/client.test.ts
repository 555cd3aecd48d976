import { expect, test } from '@playwright/test';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { ask, startTally } from '../../../tools/load/client.ts';
import { digest, type Question } from '../../../tools/load/questions.ts';

const version = { name: 'a', folder: '', scriptHash: 'sha256-own' };
const page: Question = {
	path: '/',
	status: 200,
	bodies: new Map([[digest(Buffer.from('page')), version]]),
};
const policy = { 'content-security-policy': "script-src 'self' 'sha256-own'" };

/** What a reader counts who asks one server thirty times over one connection. */
async function askThirtyTimes(question: Question, answer: RequestListener) {
	const server = createServer(answer).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const tally = startTally();
	await ask(port, [question], { connections: 1, requests: 30 }, tally);
	server.close();
	return { ...tally, wrong: [...new Set(tally.wrong)] };
}

const right = { asked: 30, right: 30, reset: 0, failed: 0, lost: 0, wrong: [] };

test('right answers are counted', async () => {
	expect(
		await askThirtyTimes(page, (_, response) => response.writeHead(200, policy).end('page')),
	).toEqual(right);
	const redirect = { path: '/rds/', status: 301, bodies: new Map(), location: '/services/rds/' };
	expect(
		await askThirtyTimes(redirect, (_, response) =>
			response.writeHead(301, { location: '/services/rds/' }).end(),
		),
	).toEqual(right);
});

const wrong: [string, RequestListener, string][] = [
	['status', (_, response) => response.writeHead(404, policy).end('page'), '/: status 404'],
	[
		'body',
		(_, response) => response.writeHead(200, policy).end('pa'),
		'/: a body of neither version',
	],
	[
		'policy',
		(_, response) =>
			response.writeHead(200, { 'content-security-policy': "script-src 'self'" }).end('page'),
		'/: a page of version a with a policy that refuses its script',
	],
];
for (const [name, answer, fault] of wrong)
	test(`a wrong ${name} is told`, async () => {
		expect(await askThirtyTimes(page, answer)).toEqual({ ...right, right: 0, wrong: [fault] });
	});

test('a connection that is closed while it is asked counts, and its question is repeated', async () => {
	let count = 0;
	const tally = await askThirtyTimes(page, (request, response) => {
		count += 1;
		if (count === 10) request.socket.destroy();
		else response.writeHead(200, policy).end('page');
	});
	expect(tally).toEqual({ ...right, reset: 1 });
});

test('a server that never answers loses what it is asked', async () => {
	const tally = await askThirtyTimes(page, (request) => request.socket.destroy());
	expect(tally).toEqual({ ...right, right: 0, failed: 60, lost: 30 });
});
