import { expect, test } from '@playwright/test';
import { brotliCompressSync, constants } from 'node:zlib';
import { defaultSearchState } from '../../src/domain/search/search-state.ts';
import { openBuiltSearch } from './built-search.ts';

/** A question may load so much: of the index its list of contents, what the words are read against, and what answers. */
const MOST = 150 * 1024;

const questions = [
	'who patches the os in rds',
	'rds',
	'backup',
	'Who is responsible for encryption at rest in DynamoDB?',
	'fargate vs lambda',
	'eks 1.31',
	'S3.1',
	'iam:PassRole',
	'ddos',
	'kubernets nodes',
	'mfa root account',
	'who rotates the host key of my SFTP server in Transfer Family',
	'does aws back up my ec2 instances',
	'azure key vault',
	'is my lambda function isolated from other customers',
	'responsibility matrix excel',
	'who patches the airflow packages on MWAA',
	'can I get back a deleted KMS key',
	'inherited controls nist',
	'how do I know which log4j version my app uses',
];

test('a question of any kind loads little, also the first', async () => {
	for (const query of questions) {
		const loaded = new Map<string, number>();
		const search = await openBuiltSearch((path, content) => loaded.set(path, sent(path, content)));
		await search.find({ ...defaultSearchState, query }, 6);
		const bytes = [...loaded.values()].reduce((sum, size) => sum + size, 0);
		console.log(`${(bytes / 1024).toFixed(0).padStart(4)} KB, ${loaded.size} files: ${query}`);
		expect(bytes, query).toBeLessThan(MOST);
	}
});

const compressed = new Map<string, number>();

// As a server sends it: the parts of the index are compressed by themselves. The engine is the browser's for good.
function sent(path: string, content: Uint8Array): number {
	if (path.endsWith('.pagefind')) return 0;
	if (!path.endsWith('.json')) return content.length;
	const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
	const size = compressed.get(path) ?? brotliCompressSync(content, { params }).length;
	compressed.set(path, size);
	return size;
}
