import type { ColumnCell } from '../matrix/column.ts';
import { escapeMarkdown } from '../markdown.ts';
import { answerLines, describeOwner, hasNumbers, lineText, referTo } from '../matrix/answer.ts';
import { describeDate } from '../source.ts';

/** What a reader passes on: a place of the site, with the answer that stands there if there is one. */
export interface SharedPlace {
	title: string;
	/** A sentence on the place, where it is no answer. */
	summary?: string;
	/** The full address. */
	address: string;
	/** The answer that stands there. */
	answer?: ColumnCell;
	/** The whole place as Markdown, where it is more than this says. */
	markdown?: string;
	/** Lines below the title: a team's duties, the owners of a row. */
	points?: readonly string[];
}

/** The place as plain text for a ticket. */
export function toTicketText({ title, summary, address, answer, points }: SharedPlace): string {
	const { lines, sources } = describeAnswer(answer);
	return joinLines([
		title,
		summary,
		...(points ?? []).map((point) => `- ${point}`),
		...lines.map(([name, text]) => `${name}: ${text}`),
		...sources.map(({ number, title: name, url, date }, index) => {
			const label = sources.length === 1 ? 'Source: ' : index === 0 ? 'Sources:\n- ' : '- ';
			return `${label}${number}${name}, ${date}, ${url}`;
		}),
		`Link: ${address}`,
	]);
}

/** The place as Markdown. */
export function toMarkdownNote(place: SharedPlace): string {
	const { title, summary, address, answer, points, markdown } = place;
	if (markdown !== undefined) return markdown;
	const { lines, sources } = describeAnswer(answer);
	return joinLines([
		`### [${escapeMarkdown(title)}](${address})`,
		'',
		summary && escapeMarkdown(summary),
		...(points ?? []).map((point) => `- ${escapeMarkdown(point)}`),
		...lines.map(([name, text]) => `- **${name}:** ${escapeMarkdown(text)}`),
		...sources.map(
			({ number, title: name, url, date }) =>
				`- Source: ${escapeMarkdown(number)}[${escapeMarkdown(name)}](${url}), ${date}`,
		),
	]);
}

interface Described {
	lines: readonly (readonly [name: string, text: string])[];
	/** `number` is what a line refers to, with a blank behind it; empty where no line does. */
	sources: readonly { number: string; title: string; url: string; date: string }[];
}

function describeAnswer(answer: ColumnCell | undefined): Described {
	if (!answer) return { lines: [], sources: [] };
	const lines = answerLines(answer);
	const numbered = hasNumbers(lines);
	return {
		lines: [
			['Owner', describeOwner(answer)],
			...lines.map(
				(line) =>
					[
						line.head,
						`${lineText(line)}${line.sources.length > 0 ? ` ${referTo(line.sources)}` : ''}`,
					] as const,
			),
		],
		sources: answer.sources.map((source, index) => ({
			number: numbered ? `${referTo([index + 1])} ` : '',
			title: source.title,
			url: source.url,
			date: describeDate(source),
		})),
	};
}

function joinLines(lines: readonly (string | undefined)[]): string {
	return `${lines.filter((line) => line !== undefined).join('\n')}\n`;
}
