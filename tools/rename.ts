// `npm run rename -- <kind> <id> <new id>`: gives a record a new id everywhere in the content, and keeps the old addresses.
import { checkContent, describeCounts } from '../src/check/check-content.ts';
import { formatProblems } from '../src/domain/problem.ts';
import { carryOut } from './rename/carry-out.ts';
import { findCodeMentions, type CodeMention } from './rename/code-mentions.ts';
import { planRename, type ChangedFile } from './rename/plan.ts';
import { readRequest, type RenameRequest } from './rename/request.ts';

const root = process.cwd();
const request = readRequest(process.argv.slice(2));
if (typeof request === 'string') refuse(request);
else {
	const plan = planRename(root, request);
	if (typeof plan === 'string') refuse(plan);
	else {
		carryOut(root, plan);
		report(request, plan);
	}
}

function refuse(sentence: string) {
	console.error(`Nothing was changed: ${sentence}${sentence.endsWith('?') ? '' : '.'}`);
	process.exitCode = 1;
}

function report({ from, to }: RenameRequest, changed: readonly ChangedFile[]) {
	for (const { file, to: target, changes } of changed) {
		const moved = target === file ? '' : ` → ${target}`;
		console.log(`${file}${moved}${changes > 0 ? ` (${changes})` : ''}`);
	}
	console.log(`"${from}" is called "${to}" now. Files changed: ${changed.length}.`);
	reportMentions(findCodeMentions(root, from));
	const { problems, counts } = checkContent(root);
	if (problems.length > 0) {
		console.error(formatProblems(problems));
		process.exitCode = 1;
	} else console.log(`Content is sound: ${describeCounts(counts)}. Next: npm run ledger.`);
}

function reportMentions(mentions: readonly CodeMention[]) {
	if (mentions.length === 0) return;
	console.log('Named beside the content, too; change it where this record is meant:');
	for (const { file, count } of mentions) console.log(`  ${file} (${count})`);
}
