import { type MapShape } from '../map/map-shapes.ts';
import { type LineColumn } from '../matrix/line.ts';
import { type Cell } from '../matrix/matrix.ts';
import { describeSplit, type Split } from '../matrix/split.ts';
import { handoffs, owners } from '../vocabulary.ts';

/** What the picture says that stands for a page where its link is pasted. */
export interface Card {
	/** What kind of page it is. */
	kicker: string;
	title: string;
	/** One or two sentences under the title. */
	summary: string;
	/** The stack, a column a subject; empty where the page is about one duty. */
	line: readonly LineColumn[];
	/** The id of the column that the page is about, where others stand beside it. */
	current?: string;
	/** How many duties each owner has. */
	split?: Split;
	/** The owners of one duty, a cell a service model; empty where the page is about more. */
	answers: readonly Cell[];
	/** The map as a picture; of its own page only. */
	map?: CardMap | undefined;
	/** One more count. */
	note: string;
}

/** The map as the shapes of a picture, with its size. */
export interface CardMap {
	shapes: readonly MapShape[];
	width: number;
	height: number;
}

/** What a card says, for those who do not see it. */
export function describeCard({ kicker, title, line, split, answers }: Card): string {
	const facts = [
		...(split ? [`Duties: ${describeSplit(split)}`] : []),
		...answers.map(
			({ subject, allocation: { owner, handoff } }) =>
				`${subject.label}: ${owners[owner].label}${handoff ? ` (${handoffs[handoff].label})` : ''}`,
		),
		...(split || line.length === 0 ? [] : [describeLine(line)]),
	];
	return `${kicker}: ${title}${/[.?!]$/.test(title) ? '' : '.'} ${facts.join('. ')}.`;
}

function describeLine(line: readonly LineColumn[]): string {
	const parts = line.map(
		({ subject, blocks }) =>
			`${subject.label} ${blocks.filter(({ below }) => below).length} of ${blocks.length}`,
	);
	return `Layers that are AWS’s: ${parts.join(', ')}`;
}
