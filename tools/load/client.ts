import { Agent, get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { once } from 'node:events';
import { digest, type Question } from './questions.ts';

/** What became of all that was asked. */
export interface Tally {
	/** How often was asked, repetitions not counted. */
	asked: number;
	/** How often the answer was right, be it the second one. */
	right: number;
	/** How often a connection that had been kept open was closed by the server while it was asked. */
	reset: number;
	/** How often a connection failed otherwise: there was none, or it was new. */
	failed: number;
	/** How often there was no answer after a repetition either. */
	lost: number;
	/** Wrong answers: status, body, or a policy that does not admit the page's own script. */
	wrong: string[];
}

/** A tally before the first question. */
export function startTally(): Tally {
	return { asked: 0, right: 0, reset: 0, failed: 0, lost: 0, wrong: [] };
}

/** Asks at random over connections that are kept open, and counts what comes. */
export async function ask(
	port: number,
	questions: readonly Question[],
	{ connections, requests }: { connections: number; requests: number },
	tally: Tally,
): Promise<void> {
	const readers = Array.from({ length: connections }, async () => {
		const agent = new Agent({ keepAlive: true, maxSockets: 1 });
		while (tally.asked < requests) {
			tally.asked += 1;
			await askOnce(port, agent, questions[Math.floor(Math.random() * questions.length)]!, tally);
		}
		agent.destroy();
	});
	await Promise.all(readers);
}

/** As a browser does: what a kept connection did not answer is asked once more, over a new one. */
async function askOnce(port: number, agent: Agent, question: Question, tally: Tally) {
	for (const attempt of ['first', 'second']) {
		const request = get({ port, host: '127.0.0.1', path: question.path, agent });
		try {
			const [response] = (await once(request, 'response')) as [IncomingMessage];
			const fault = findFault(question, response, await buffer(response));
			if (fault) tally.wrong.push(`${question.path}: ${fault}`);
			else tally.right += 1;
			return;
		} catch {
			if (request.reusedSocket) tally.reset += 1;
			else tally.failed += 1;
			if (attempt === 'second') tally.lost += 1;
		}
	}
}

function findFault(
	{ status, bodies, location }: Question,
	{ statusCode, headers }: IncomingMessage,
	body: Buffer,
): string | undefined {
	if (statusCode !== status) return `status ${statusCode}`;
	if (location) return headers.location === location ? undefined : `leads to ${headers.location}`;
	const version = bodies.get(digest(body));
	if (!version) return 'a body of neither version';
	const policy = String(headers['content-security-policy']);
	const isPage = policy.includes('script-src');
	return isPage && version.scriptHash && !policy.includes(version.scriptHash)
		? `a page of version ${version.name} with a policy that refuses its script`
		: undefined;
}
