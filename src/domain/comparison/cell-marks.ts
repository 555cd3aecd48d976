import { describeProvenance, type Answer } from '../matrix/answer.ts';

/** What a cell says of where its answer comes from: in a word beside the owner, and in a sentence above its texts. */
export interface CellMarks {
	short?: string;
	full?: string;
}

/** What marks a cell of the comparison; nothing of what is stated and as usual. */
export function cellMarks(
	answer: Pick<Answer, 'provenance' | 'assumedFrom' | 'exception'>,
): CellMarks {
	if (answer.exception)
		return { full: 'Exception: another owner than is usual for the service model.' };
	const words = describeProvenance(answer);
	if (!words) return {};
	return { short: answer.provenance, full: `${words[0]!.toUpperCase()}${words.slice(1)}.` };
}
