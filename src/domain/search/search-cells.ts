import { answerLines, lineText } from '../matrix/answer.ts';
import type { Column, ColumnCell } from '../matrix/column.ts';
import type { Provenance } from '../vocabulary.ts';
import type { Question } from './search-query.ts';
import { contentStems, stemOf } from './search-words.ts';
import { rarityOf, type WordDuties } from './word-duties.ts';

/** A cell that answers a question, and how well it fits. */
export interface RankedCell {
	cell: ColumnCell;
	score: number;
	/** What makes up the score, for whoever looks for a fault. */
	why: string;
}

/** How much a word counts that an answer has, two of them side by side, and what its duty is called or about. */
const weights = { text: 1, pair: 0.5, duty: 6 };
/** What is said of a duty that is not there says little of anything else. */
const ABSENT = 0.5;
const KEEP = 0.2;
/** What scores less tells too little to stand before the subject itself. */
const TELLING = 3;
/** A duty that fits as well as this is surely meant. */
const SURE_DUTY = 12;

/** Whether a cell fits so well that it answers a question before the page of its subject does. */
export function isTelling({ score }: RankedCell): boolean {
	return score >= TELLING;
}

interface Entry {
	cell: ColumnCell;
	/** The stems of its texts in their order; none where the subject does not state it. */
	stems: readonly string[];
}

interface Fitting extends Entry, RankedCell {
	/** Whether its duty is asked for by its whole title. */
	isTitled: boolean;
}

/**
 * The cells of a subject by how much of the question they contain, rare words weighing most. A cell that the subject
 * does not state has no words of its own: it follows every stated cell that has the question's rarest word. The cell of a
 * duty that is asked for by its title, and by nothing else, comes first.
 */
export function rankCells(question: Question, { cells }: Column, words: WordDuties): RankedCell[] {
	const entries = cells.map((cell): Entry => ({ cell, stems: ownStems(cell) }));
	const rarities = weighWords(new Set(question.said.map(stemOf)), entries, words);
	const best = Math.max(SURE_DUTY, ...question.dutyScores.values());
	const ranked = entries.map((entry) => {
		const text = scoreText(entry, rarities);
		const isTitled = question.titled.has(entry.cell.duty);
		const duty = (weights.duty * (question.dutyScores.get(entry.cell.duty) ?? 0)) / best;
		return { ...entry, isTitled, score: text + duty, why: explain(entry, rarities, text, duty) };
	});
	return settle(ranked, rarities);
}

/** How much each word of a question tells: rare among all answers, and in few of the subject's own. */
function weighWords(
	asked: ReadonlySet<string>,
	entries: readonly Entry[],
	words: WordDuties,
): Map<string, number> {
	const most = Math.log(1 + entries.length);
	return new Map(
		[...asked].flatMap((stem) => {
			const holders = entries.filter(({ stems }) => stems.includes(stem)).length;
			const own = Math.log(1 + entries.length / holders) / most;
			return holders > 0 ? [[stem, rarityOf(words, stem) * own]] : [];
		}),
	);
}

function scoreText({ cell, stems }: Entry, rarities: ReadonlyMap<string, number>): number {
	const rarity = (stem: string) => rarities.get(stem) ?? 0;
	const single = [...new Set(stems)].reduce((sum, stem) => sum + rarity(stem), 0);
	const pairs = new Map(
		stems.slice(1).flatMap((stem, index): [string, number][] => {
			const before = stems[index]!;
			const both = Math.min(rarity(before), rarity(stem));
			return both > 0 && before !== stem ? [[[before, stem].toSorted().join(' '), both]] : [];
		}),
	);
	const together = [...pairs.values()].reduce((sum, both) => sum + both, 0);
	const share = cell.owner === 'not-applicable' ? ABSENT : 1;
	return share * (weights.text * single + weights.pair * together);
}

function explain(
	{ stems }: Entry,
	rarities: ReadonlyMap<string, number>,
	text: number,
	duty: number,
): string {
	const said = [...rarities].filter(([stem]) => stems.includes(stem));
	const words = said.map(([stem, rarity]) => `${stem} ${rarity.toFixed(1)}`).join(', ');
	return `text ${text.toFixed(1)} (${words}), duty ${duty.toFixed(1)}`;
}

// What is the same for every service follows the best stated cell that has the rarest word; what is only usual, all.
function settle(ranked: readonly Fitting[], rarities: ReadonlyMap<string, number>): RankedCell[] {
	const rarest = Math.max(0, ...rarities.values());
	const telling = [...rarities].filter(([, rarity]) => rarity >= rarest).map(([stem]) => stem);
	const isSure = ({ stems }: Entry) => telling.some((stem) => stems.includes(stem));
	const sure = ranked.filter(isSure).map(({ score }) => score);
	// Without any, nothing is held down.
	const held = sure.length > 0;
	const ceilings: Record<Provenance, number> = {
		stated: Infinity,
		general: held ? Math.max(...sure) : Infinity,
		usual: held ? Math.min(...sure) : Infinity,
	};
	const settled = ranked
		.map(({ cell, score, why, isTitled }) => {
			const ceiling = isTitled ? Infinity : ceilings[cell.provenance];
			return score > ceiling
				? { cell, isTitled, score: ceiling, why: `${why}, held at ${ceiling.toFixed(1)}` }
				: { cell, isTitled, score, why };
		})
		.filter(({ score }) => score > 0);
	const top = Math.max(0, ...settled.map(({ score }) => score));
	return (
		settled
			.filter(({ score, isTitled }) => isTitled || score >= KEEP * top)
			// At the same score a cell that is not stated comes later.
			.toSorted(
				(a, b) =>
					Number(b.isTitled) - Number(a.isTitled) ||
					b.score - a.score ||
					Number(isStated(b.cell)) - Number(isStated(a.cell)),
			)
	);
}

function isStated({ provenance }: ColumnCell): boolean {
	return provenance === 'stated';
}

function ownStems(cell: ColumnCell): readonly string[] {
	if (!isStated(cell)) return [];
	return contentStems(answerLines(cell).map(lineText).join(' '));
}
