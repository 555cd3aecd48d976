import { spawnSync } from 'node:child_process';
import { Refusal } from '../release/refusal.ts';

/** What came of a call of the AWS CLI; without output where that was shown. */
export interface Called {
	/** Zero where it did what it was asked for. */
	status: number | null;
	/** What it said. */
	stdout: string | null;
	/** What it complained about. */
	stderr: string | null;
	/** Why it did not start. */
	error?: Error | undefined;
}

/** Calls the AWS CLI; its output is read, or shown as it comes. */
export type Call = (args: readonly string[], output: 'pipe' | 'inherit') => Called;

/** What a stack says of itself. */
export type Outputs = Record<string, string>;

// CloudFront reads its certificates there, and the stack lies beside them.
const region = ['--region', 'us-east-1'];

const callAws: Call = (args, output) =>
	spawnSync('aws', args, { stdio: ['inherit', output, output], encoding: 'utf8' });

/** What is asked of AWS, by its CLI. */
export class Aws {
	readonly #call: Call;

	constructor(call: Call = callAws) {
		this.#call = (args, output) => {
			const called = call([...region, ...args], output);
			if (!called.error) return called;
			throw new Refusal(`the AWS CLI does not start (${called.error.message}): install it`);
		};
	}

	/** Asks what a stack says of itself; undefined where there is no such stack. */
	readOutputs(stack: string): Outputs | undefined {
		const asked = ['cloudformation', 'describe-stacks', '--stack-name', stack, '--output', 'json'];
		const { status, stdout, stderr } = this.#call(asked, 'pipe');
		if (status !== 0 && /does not exist/.test(stderr ?? '')) return undefined;
		if (status !== 0) throw new Refusal(`AWS does not tell what ${stack} is: ${stderr?.trim()}`);
		const [found] = JSON.parse(stdout ?? '').Stacks as {
			Outputs?: { OutputKey: string; OutputValue: string }[];
		}[];
		const outputs = found?.Outputs ?? [];
		return Object.fromEntries(outputs.map((each) => [each.OutputKey, each.OutputValue]));
	}

	/** Creates or changes a stack; parameters that are not named stay as they are. */
	deployStack(stack: string, template: string, parameters: Record<string, string>): void {
		const overrides = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
		this.#run([
			...['cloudformation', 'deploy', '--stack-name', stack, '--template-file', template],
			...['--no-fail-on-empty-changeset', '--parameter-overrides', ...overrides],
		]);
	}

	/** Waits until a distribution is the same at all edges. */
	waitForEdges(distribution: string): void {
		this.#run(['cloudfront', 'wait', 'distribution-deployed', '--id', distribution]);
	}

	/** Copies a folder, or what filters leave of it. Nothing is deleted. */
	copyFolder(from: string, to: string, options: readonly string[]): void {
		this.#run(['s3', 'sync', from, to, '--only-show-errors', ...options]);
	}

	/** Copies a file. */
	copyFile(from: string, to: string, options: readonly string[] = []): void {
		this.#run(['s3', 'cp', from, to, '--only-show-errors', ...options]);
	}

	#run(args: readonly string[]) {
		const { status } = this.#call(args, 'inherit');
		if (status !== 0)
			throw new Refusal(
				`"aws ${args.join(' ')}" failed: mend what it says above, and publish again`,
			);
	}
}
