import type { Question } from './search-query.ts';

/** How a question was read, line by line, for whoever looks for a fault: what it is, and its value. */
export function explainQuestion(question: Question): [string, string][] {
	const { text, subjects, duties, pages, uncovered, asked, named, unknown } = question;
	const lines: [string, string[]][] = [
		['Read as', [text]],
		['Subjects', subjects.map(({ id }) => id)],
		['Duties', duties.map(({ topic, score }) => `${topic.id} ${score.toFixed(1)}`)],
		['Pages', pages.map(({ id }) => id)],
		['Without a page', uncovered.map(({ label }) => label)],
		['Words asked', asked],
		['Words of names', named],
		['Words not known', unknown],
	];
	return lines.map(([what, values]) => [what, values.join(', ') || 'none']);
}
