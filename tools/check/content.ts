import { checkContent, describeCounts } from '../../src/check/check-content.ts';
import { formatProblems } from '../../src/domain/problem.ts';

/** Checks all content and says what is wrong with it. Returns whether it is sound. */
export function tellContent(root: string): boolean {
	const { problems, counts } = checkContent(root);
	if (problems.length > 0) console.error(formatProblems(problems));
	else console.log(`Content is sound: ${describeCounts(counts)}.`);
	return problems.length === 0;
}
