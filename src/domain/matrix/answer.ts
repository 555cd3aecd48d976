import type { Setting } from '../check-schema.ts';
import { plainText } from '../code-spans.ts';
import type { Allocation } from '../schema.ts';
import { describeMonth } from '../source.ts';
import {
	answerParts,
	defaultStates,
	handoffs,
	owners,
	type AnswerPart,
	type DefaultState,
	type Provenance,
} from '../vocabulary.ts';

/** A cell elsewhere that completes an answer. */
export interface SeenCell {
	title: string;
	/** Its address from the site's root. */
	path: string;
}

/** An answer as it is shown and sent: an allocation with everything that it takes to word it. */
export interface Answer extends Omit<Allocation, 'see'> {
	provenance: Provenance;
	/** The label of the service model that the answer is assumed from; only of usual ones. */
	assumedFrom?: string;
	/** A stated answer whose owner differs from the usual one. */
	exception: boolean;
	/** Cells elsewhere that complete this one. */
	see?: readonly SeenCell[];
	/** What checks the customer's part, by its id. */
	checks?: readonly SeenCell[];
}

/** What stands in front of each text of an answer. */
export const answerHeads: Record<AnswerPart | 'checks' | 'see', string> = {
	aws: 'AWS',
	customer: 'You',
	default: 'If nobody touches it',
	changed: 'Changed',
	note: 'Note',
	checks: 'How to check',
	see: 'See also',
};

/** One line of an answer. Pages, tickets, exports and results of the search show the same lines. */
export interface AnswerLine {
	part: AnswerPart | 'checks' | 'see';
	/** Who or what it is about. */
	head: string;
	text: string;
	/** Whether the duty is met if nobody acts; only of the default. */
	state?: DefaultState;
	/** The ways of creating the thing, where their defaults differ. */
	ways: readonly { way: string; state: DefaultState; text: string }[];
	/** No page carries it: it is our reading. */
	inferred: boolean;
	/** Which of the answer's sources carry it, from 1; empty where that is not known, or goes without saying. */
	sources: readonly number[];
	/** Where it leads, in place of its text. */
	links: readonly SeenCell[];
}

/** The lines of an answer, in the order in which they are read. */
export function answerLines(answer: Answer): AnswerLine[] {
	const { changed } = answer;
	const texts: Record<AnswerPart, Partial<AnswerLine> | undefined> = {
		aws: textOf(answer.aws),
		customer: textOf(answer.customer),
		default: answer.default && { ...answer.default, ways: answer.default.ways ?? [] },
		changed: changed && {
			head: `${answerHeads.changed} ${describeMonth(changed.date)}`,
			text: changed.text,
		},
		note: textOf(answer.note),
	};
	const bare = { text: '', ways: [], inferred: false, sources: [], links: [] };
	return [
		...answerParts.flatMap((part): AnswerLine[] => {
			const line = texts[part];
			const inferred = answer.inferred?.includes(part) ?? false;
			const sources = carriers(answer, part);
			return line ? [{ ...bare, part, head: answerHeads[part], inferred, sources, ...line }] : [];
		}),
		...(['checks', 'see'] as const).flatMap((part): AnswerLine[] => {
			const links = answer[part] ?? [];
			const text = links.length > 0 ? titlesOf(links) : shownBy(part, answer);
			return text ? [{ ...bare, part, head: answerHeads[part], text, links }] : [];
		}),
	];
}

/** A line as one text without marks of code, its default named first: `Off by default: Nothing is encrypted.` */
export function lineText({ state, text, ways, inferred }: AnswerLine): string {
	const label = state ? `${defaultStates[state].label}: ` : '';
	const each = ways.map((way) => ` ${way.way} (${labelInside(way.state)}): ${closed(way.text)}`);
	const whole = `${label}${each.length > 0 ? closed(text) : text}${each.join('')}`;
	return `${plainText(whole)}${inferred ? ` (${ourReading})` : ''}`;
}

/** What to look at in an account, in one sentence with marks of code. */
export function settingText({ call, field, expect }: Omit<Setting, 'source'>): string {
	return `\`${call}\`: \`${field}\` ${expect}.`;
}

/** Whom a general answer is about. */
export const everyService = 'every AWS service';

/** How a text is marked that no page carries. */
export const ourReading = 'our reading';

/** Whether the sources of an answer have numbers: its lines refer to them. */
export function hasNumbers(lines: readonly AnswerLine[]): boolean {
	return lines.some(({ sources }) => sources.length > 0);
}

/** A reference to numbered sources: `[1, 3]`. */
export function referTo(sources: readonly number[]): string {
	return `[${sources.join(', ')}]`;
}

/** The line that says most in one: your part, else AWS's, else why there is nothing to do. */
export function leadingLine(answer: Answer): AnswerLine | undefined {
	const lines = answerLines(answer);
	const led = (['customer', 'aws', 'note'] as const).flatMap(
		(part) => lines.find((line) => line.part === part) ?? [],
	);
	return led[0];
}

/** Where an answer comes from, in words; undefined where it is stated for this very subject. */
export function describeProvenance({
	provenance,
	assumedFrom,
}: Pick<Answer, 'provenance' | 'assumedFrom'>): string | undefined {
	switch (provenance) {
		case 'stated':
			return undefined;
		case 'general':
			return `the same for ${everyService}`;
		case 'usual':
			return `assumed from ${assumedFrom ?? 'its service model'}`;
	}
}

/** The owner of an answer with its hand-off, and where the answer comes from: `Shared (AWS supplies, you apply)`. */
export function describeOwner(answer: Answer): string {
	const { owner, handoff } = answer;
	const provenance = describeProvenance(answer);
	const shared = handoff ? ` (${handoffs[handoff].label})` : '';
	return `${owners[owner].label}${shared}${provenance ? `, ${provenance}` : ''}`;
}

/** What marks the element that shows an answer, whatever it looks like. */
export function answerAttributes(
	duty: string,
	subject: string,
	{ owner, provenance, exception }: Pick<Answer, 'owner' | 'provenance' | 'exception'>,
): Record<`data-${string}`, string> {
	return {
		'data-duty': duty,
		'data-subject': subject,
		'data-owner': owner,
		'data-provenance': provenance,
		...(exception && { 'data-exception': 'true' }),
	};
}

function textOf(text: string | undefined): Partial<AnswerLine> | undefined {
	return text === undefined ? undefined : { text };
}

// One page that carries every text is named below all of them.
function carriers({ sources }: Answer, part: AnswerPart): number[] {
	if (sources.length < 2) return [];
	return sources.flatMap((source, index) => (source.for.includes(part) ? [index + 1] : []));
}

// Where no check looks, the account itself shows it.
function shownBy(part: 'checks' | 'see', { setting }: Answer): string {
	return part === 'checks' && setting ? settingText(setting) : '';
}

function titlesOf(cells: readonly SeenCell[]): string {
	return cells.map(({ title }) => title).join(', ');
}

function labelInside(state: DefaultState): string {
	const { label } = defaultStates[state];
	return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

function closed(text: string): string {
	return /[.?!]$/.test(text) ? text : `${text}.`;
}
