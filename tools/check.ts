import { formatProblems } from '../src/domain/problem.ts';
import { checkContent, describeCounts } from '../src/check/check-content.ts';

const { problems, counts } = checkContent(process.cwd());
if (problems.length > 0) {
	console.error(formatProblems(problems));
	process.exitCode = 1;
} else {
	console.log(`Content is sound: ${describeCounts(counts)}.`);
}
