import { parseArgs } from 'node:util';
import { Refusal } from '../release/refusal.ts';
import type { Publication } from './publish.ts';

const usage =
	'npm run cloudfront -- <folder of releases> --stack <name> [--domain <host> --certificate <arn>]';

/** Reads the arguments of the command; refuses what they cannot mean. */
export function parseOptions(args: readonly string[]): Publication {
	const { values, positionals } = parse(args);
	const [target] = positionals;
	const { stack, domain, certificate } = values;
	if (target === undefined || positionals.length > 1 || !stack || !domain !== !certificate)
		throw new Refusal(`usage: ${usage}`);
	return { target, stack, ...(domain && certificate ? { creation: { domain, certificate } } : {}) };
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				stack: { type: 'string' },
				domain: { type: 'string' },
				certificate: { type: 'string' },
			},
		});
	} catch (error) {
		const [sentence] = String(error instanceof Error ? error.message : error).split('. ');
		throw new Refusal(`${sentence}: ${usage}`);
	}
}
