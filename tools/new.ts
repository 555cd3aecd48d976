// `npm run new -- service <id>`, `duty <id>` or `variant <service>/<id>`: begins a record with every field it can have.
import { readFileSync, writeFileSync } from 'node:fs';
import { checkContent } from '../src/check/check-content.ts';
import { beginRecord } from './new/record.ts';

const { catalog } = checkContent(process.cwd());
const begun = beginRecord(process.argv.slice(2), catalog, (file) => readFileSync(file, 'utf8'));
if ('problem' in begun) {
	console.error(begun.problem);
	process.exitCode = 1;
} else {
	writeFileSync(begun.file, begun.text);
	console.log(`${begun.file} is begun. "npm run check:content" says what it still needs.`);
}
