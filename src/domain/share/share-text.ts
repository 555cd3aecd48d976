import type { ColumnCell } from '../matrix/column.ts';
import { escapeMarkdown } from '../markdown.ts';
import { describeDate, describeMonth } from '../source.ts';
import { defaultStates, handoffs, owners } from '../vocabulary.ts';

/** What a reader passes on: a place of the site, with the answer that stands there if there is one. */
export interface SharedPlace {
	title: string;
	/** A sentence on the place, where it is no answer. */
	summary?: string;
	/** The full address. */
	address: string;
	/** The answer, and whom it is about. */
	answer?: { subject: string; cell: ColumnCell };
	/** Lines below the title: a team's duties, the owners of a row. */
	points?: readonly string[];
}

/** The place as plain text for a ticket. */
export function toTicketText({ title, summary, address, answer, points }: SharedPlace): string {
	return joinLines([
		title,
		summary,
		...(points ?? []).map((point) => `- ${point}`),
		...(answer ? describeAnswer(answer).map(([name, text]) => `${name}: ${text}`) : []),
		...sourcesOf(answer).map((source, index, { length }) => {
			const label = length === 1 ? 'Source: ' : index === 0 ? 'Sources:\n- ' : '- ';
			return `${label}${source.title}, ${describeDate(source)}, ${source.url}`;
		}),
		`Link: ${address}`,
	]);
}

/** The place as Markdown. */
export function toMarkdown({ title, summary, address, answer, points }: SharedPlace): string {
	return joinLines([
		`### [${escapeMarkdown(title)}](${address})`,
		'',
		summary && escapeMarkdown(summary),
		...(points ?? []).map((point) => `- ${escapeMarkdown(point)}`),
		...(answer
			? describeAnswer(answer).map(([name, text]) => `- **${name}:** ${escapeMarkdown(text)}`)
			: []),
		...sourcesOf(answer).map(
			(source) =>
				`- Source: [${escapeMarkdown(source.title)}](${source.url}), ${describeDate(source)}`,
		),
	]);
}

function describeAnswer({
	subject,
	cell,
}: NonNullable<SharedPlace['answer']>): [name: string, text: string][] {
	const { aws, customer, note, changed } = cell;
	const handoff = cell.handoff ? ` (${handoffs[cell.handoff].label})` : '';
	const usual =
		cell.provenance === 'usual'
			? `, as is usual for its service model; not stated for ${subject}`
			: '';
	const parts: [name: string, text: string | undefined][] = [
		['Owner', `${owners[cell.owner].label}${handoff}${usual}`],
		['AWS', aws],
		['You', customer],
		[
			'If nobody touches it',
			cell.default &&
				`${cell.default.text} (${defaultStates[cell.default.state].label.toLowerCase()})`,
		],
		[`Changed ${changed ? describeMonth(changed.date) : ''}`, changed?.text],
		['Note', note],
	];
	return parts.flatMap(([name, text]) => (text ? [[name, text]] : []));
}

function sourcesOf(answer: SharedPlace['answer']) {
	return answer?.cell.sources ?? [];
}

function joinLines(lines: readonly (string | undefined)[]): string {
	return `${lines.filter((line) => line !== undefined).join('\n')}\n`;
}
