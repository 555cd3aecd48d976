import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

/** What `npm run release` was asked for. */
export interface ReleaseOptions {
	/** The folder of releases. */
	target: string;
	/** Whether to go back to the release before, instead of releasing. */
	rollback: boolean;
	/** How many releases stay. */
	keep: number;
	/** The nginx to bring along: the folder of its `maps.conf`, and the commands that check and reload it. */
	nginx?: { folder: string; check: string; reload: string };
}

/** How many releases stay: for a roll-back, and so that pages opened before a release still find their assets. */
export const keptByDefault = 5;

const usage =
	'npm run release -- <folder> [--keep <number>] [--rollback] [--nginx <folder of maps.conf> [--check <command>] [--reload <command>]]';

/** Reads the arguments of the command; refuses what they cannot mean. */
export function parseOptions(args: readonly string[]): ReleaseOptions {
	const { values, positionals } = parse(args);
	const [target] = positionals;
	if (target === undefined || positionals.length > 1)
		throw new Refusal(`${positionals.length} folders are named, one has to be: ${usage}`);
	if (values.keep !== undefined && values.rollback)
		throw new Refusal('--rollback keeps all releases: leave out --keep');
	if (!values.nginx && (values.check ?? values.reload))
		throw new Refusal(`--check and --reload are for --nginx: ${usage}`);
	const { check = 'nginx -t', reload = 'nginx -s reload' } = values;
	return {
		target,
		rollback: values.rollback ?? false,
		keep: parseKeep(values.keep),
		...(values.nginx ? { nginx: { folder: values.nginx, check, reload } } : {}),
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				rollback: { type: 'boolean' },
				keep: { type: 'string' },
				nginx: { type: 'string' },
				check: { type: 'string' },
				reload: { type: 'string' },
			},
		});
	} catch (error) {
		const [sentence] = String(error instanceof Error ? error.message : error).split('. ');
		throw new Refusal(`${sentence}: ${usage}`);
	}
}

function parseKeep(text = String(keptByDefault)): number {
	if (!/^[1-9]\d{0,3}$/.test(text))
		throw new Refusal(
			`--keep "${text}" is no whole number from 1 on: how many releases are to stay?`,
		);
	return Number(text);
}
