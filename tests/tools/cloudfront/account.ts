import { test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { parseArgs } from 'node:util';
import { Aws, type Called } from '../../../tools/cloudfront/aws.ts';
import { listFiles } from '../../../tools/release/files.ts';
import { readTemplate } from './template-reader.ts';

/** An object of the bucket. */
export interface StoredObject {
	text: string;
	/** Its `Cache-Control`; empty where it says none. */
	caching: string;
	/** Its media type; empty where the CLI is to guess. */
	type: string;
}

/** What was deployed, and what the bucket held in that moment. */
export interface Deployment {
	template: string;
	parameters: Record<string, string>;
	objects: ReadonlyMap<string, StoredObject>;
}

/** An account of AWS as far as the few calls that are made can tell. */
export const account = {
	deployments: [] as Deployment[],
	objects: new Map<string, StoredObject>(),
	calls: [] as string[],
	/** The call that is refused. */
	refused: '',
};

/** Gives each test of a file an empty account. */
export function useOwnAccount(): void {
	test.beforeEach(() => {
		Object.assign(account, { deployments: [], objects: new Map(), calls: [], refused: '' });
	});
}

/** The AWS CLI of the account: it knows the few calls that are made, and refuses all others. */
export const aws = new Aws(([option, region, service, action, ...rest]) => {
	// The CLI may have no region of its own, and then refuses some calls.
	if (`${option} ${region}` !== '--region us-east-1') throw new Error('no region');
	const call = `${service} ${action}`;
	account.calls.push(call);
	if (call === account.refused) return { status: 254, stdout: '', stderr: 'AccessDenied' };
	const asked = parse(rest);
	const known = calls[call];
	if (!known) throw new Error(`aws has no ${call}`);
	return { status: 0, stdout: '', stderr: '', ...known(asked) };
});

function parse(args: string[]) {
	const text = { type: 'string' } as const;
	return parseArgs({
		args,
		allowPositionals: true,
		tokens: true,
		options: {
			...{ output: text, id: text, 'stack-name': text, 'template-file': text },
			...{ 'parameter-overrides': text, 'cache-control': text, 'content-type': text },
			'no-fail-on-empty-changeset': { type: 'boolean' },
			'only-show-errors': { type: 'boolean' },
			include: { type: 'string', multiple: true },
			exclude: { type: 'string', multiple: true },
		},
	});
}
type Asked = ReturnType<typeof parse>;

const calls: Record<string, (asked: Asked) => Partial<Called> | void> = {
	'cloudformation describe-stacks': describeStacks,
	'cloudformation deploy': deploy,
	'cloudfront wait': () => {},
	's3 sync': (asked) => {
		const [from, to] = asked.positionals as [string, string];
		for (const name of listFiles(from))
			if (isMeant(name, asked)) store(join(from, name), `${to}/${name}`, asked);
	},
	's3 cp': (asked) => store(asked.positionals[0]!, asked.positionals[1]!, asked),
};

function describeStacks(): Partial<Called> {
	const last = account.deployments.at(-1);
	if (!last) return { status: 254, stderr: 'Stack with id atlas does not exist' };
	const served = last.parameters['Serve'] === 'yes';
	const outputs = {
		SiteBucketName: 'site',
		...(served && {
			Release: readTemplate(last.template).Outputs['Release']!.Value,
			DistributionId: 'E1',
		}),
	};
	const Outputs = Object.entries(outputs).map(([OutputKey, OutputValue]) => ({
		OutputKey,
		OutputValue,
	}));
	return { stdout: JSON.stringify({ Stacks: [{ Outputs }] }) };
}

function deploy({ values, positionals }: Asked) {
	const overrides = [values['parameter-overrides']!, ...positionals].map((pair) => pair.split('='));
	account.deployments.push({
		template: readFileSync(values['template-file']!, 'utf8'),
		parameters: { ...account.deployments.at(-1)?.parameters, ...Object.fromEntries(overrides) },
		objects: new Map(account.objects),
	});
}

// The last filter that fits a name decides. In its patterns a star means slashes too.
function isMeant(name: string, { tokens }: Asked): boolean {
	const flat = (text: string) => text.replaceAll('/', ':');
	const filters = tokens.flatMap((token) =>
		token.kind === 'option' && /^(in|ex)clude$/.test(token.name) ? [token] : [],
	);
	const last = filters.findLast(({ value }) => matchesGlob(flat(name), flat(value!)));
	return last?.name !== 'exclude';
}

function store(from: string, to: string, { values }: Asked) {
	const key = /^s3:\/\/site\/(.+)$/.exec(to)?.[1];
	if (!key) throw new Error(`there is no ${to}`);
	account.objects.set(key, {
		text: readFileSync(from, 'utf8'),
		caching: values['cache-control'] ?? '',
		type: values['content-type'] ?? '',
	});
}
