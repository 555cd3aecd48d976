// `npm run checks -- <newer list>`: what differs between content/checks and a newer control reference of AWS's, a copy of
// https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-controls-reference.md.
import { existsSync, readFileSync } from 'node:fs';
import { checkContent } from '../src/check/check-content.ts';
import {
	compareWithList,
	formatDifferences,
	readControlList,
} from '../src/domain/checks/newer-list.ts';

const [file] = process.argv.slice(2);
if (!file || !existsSync(file)) {
	console.error(
		file
			? `no file "${file}": name a copy of AWS’s control reference`
			: 'say which list: npm run checks -- <copy of AWS’s control reference, as Markdown>',
	);
	process.exit(1);
}
const list = readControlList(readFileSync(file, 'utf8'));
if (list.length === 0) {
	console.error(
		`"${file}" names no control: a row reads | [RDS.13](…) | title | standards | HIGH |`,
	);
	process.exit(1);
}
const { catalog } = checkContent(process.cwd());
console.log(formatDifferences(compareWithList(catalog.checks, list)));
