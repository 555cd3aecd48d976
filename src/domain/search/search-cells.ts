import { answerLines, lineText } from '../matrix/answer.ts';
import type { Column, ColumnCell } from '../matrix/column.ts';
import type { Question } from './search-query.ts';
import { contentStems, stemOf } from './search-words.ts';

/** A cell that answers a question, and how well it fits. */
export interface RankedCell {
	cell: ColumnCell;
	score: number;
}

/** How much a word counts that an answer has, and how much what its duty is called counts beside it. */
const weights = { text: 1, duty: 1.2 };
const KEEP = 0.3;

/**
 * The cells of a subject by how much of the question they contain, rare words weighing most. A cell that the subject
 * does not state has no words of its own: it follows every stated cell that has the question's rarest word.
 */
export function rankCells(question: Question, { cells }: Column): RankedCell[] {
	const asked = new Set(question.asked.map(stemOf));
	const entries = cells.map((cell) => ({ cell, stems: ownStems(cell) }));
	const holders = (stem: string) => entries.filter(({ stems }) => stems.has(stem)).length;
	const rarities = [...asked].flatMap((stem): [string, number][] => {
		const count = holders(stem);
		return count === 0 ? [] : [[stem, Math.log(1 + cells.length / count)]];
	});
	const best = Math.max(1, ...question.dutyScores.values());
	const scale = weights.duty * Math.max(1, ...rarities.map(([, rarity]) => rarity));
	const ranked = entries.map(({ cell, stems }) => {
		const words = rarities.filter(([stem]) => stems.has(stem));
		const text = words.reduce((sum, [, rarity]) => sum + rarity, 0);
		const duty = question.dutyScores.get(cell.duty) ?? 0;
		return { cell, words, score: weights.text * text + (scale * duty) / best };
	});
	return settle(ranked, rarities);
}

function settle(
	ranked: readonly (RankedCell & { words: readonly [string, number][] })[],
	rarities: readonly [string, number][],
): RankedCell[] {
	const rarest = Math.max(0, ...rarities.map(([, rarity]) => rarity));
	const isSure = ({ words }: { words: readonly [string, number][] }) =>
		words.some(([, rarity]) => rarity >= rarest);
	// Without any, nothing is held down.
	const ceiling = Math.min(...ranked.filter(isSure).map(({ score }) => score));
	const sorted = ranked
		.map(({ cell, score }) => ({
			cell,
			// At the same score a usual cell comes later.
			score: isUsual(cell) ? Math.min(score, ceiling) : score,
		}))
		.filter(({ score }) => score > 0)
		.toSorted((a, b) => b.score - a.score || Number(isUsual(a.cell)) - Number(isUsual(b.cell)));
	const top = sorted[0]?.score ?? 0;
	return sorted.filter(({ score }) => score >= KEEP * top);
}

function isUsual({ provenance }: ColumnCell): boolean {
	return provenance === 'usual';
}

function ownStems(cell: ColumnCell): ReadonlySet<string> {
	if (isUsual(cell)) return new Set();
	const text = answerLines(cell).map((line) => lineText(line));
	return new Set(contentStems([cell.title, ...text].join(' ')));
}
