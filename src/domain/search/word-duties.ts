import type { Catalog } from '../catalog.ts';
import { answerLines, lineText, type Answer } from '../matrix/answer.ts';
import { answerOf, generalAnswer } from '../matrix/cell-answer.ts';
import { resolveColumn } from '../matrix/matrix.ts';
import { allSubjects } from '../matrix/subject.ts';
import { ownValue } from '../own-value.ts';
import { contentStems, isNumber } from './search-words.ts';

/**
 * What the answers tell of each stem: how many of them have it, then the duties that it is mostly about, each as its
 * number in the catalog with the share of the answers, in hundredths.
 */
export type WordDuties = Record<string, number[]>;

/** So many answers are taken for others' beside those that have a word: a word of one answer tells little. */
const DOUBT = 3;
const LEAST = 15;
const MOST = 3;
/** About so many answers there are; only the order of rarities counts. */
const ANSWERS = 2000;

/** Which duties the words of all stated, general and usual answers are about. */
export function findWordDuties(catalog: Catalog): WordDuties {
	const counts = new Map<string, Map<number, number>>();
	for (const [number, texts] of textsByDuty(catalog).entries())
		for (const text of texts)
			for (const stem of new Set(contentStems(text).filter((one) => !isNumber(one)))) {
				const duties = counts.get(stem) ?? new Map<number, number>();
				counts.set(stem, duties.set(number, (duties.get(number) ?? 0) + 1));
			}
	const entries = [...counts].map(([stem, duties]) => [stem, summarize(duties)] as const);
	return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** How much of a word's answers are a duty's, from 0 to 1; the duty by its number in the catalog. */
export function shareOf(words: WordDuties, stem: string, duty: number): number {
	const [, ...pairs] = ownValue(words, stem) ?? [];
	const place = pairs.findIndex((number, index) => index % 2 === 0 && number === duty);
	return place < 0 ? 0 : pairs[place + 1]! / 100;
}

/** How rare a word is among the answers; the greater, the rarer. */
export function rarityOf(words: WordDuties, stem: string): number {
	return Math.log(1 + ANSWERS / (ownValue(words, stem)?.[0] ?? 1));
}

function textsByDuty(catalog: Catalog): string[][] {
	const cells = allSubjects(catalog).flatMap((subject) =>
		resolveColumn(catalog, subject).filter(({ from }) => from === subject.id),
	);
	const byDuty = Map.groupBy(cells, ({ duty }) => duty.id);
	return catalog.duties.map((duty) => {
		const general = generalAnswer(catalog, duty);
		const stated = (byDuty.get(duty.id) ?? []).map((cell) => answerOf(catalog, cell));
		return [...stated, ...(general ? [general] : [])].map(textOf);
	});
}

function textOf(answer: Answer): string {
	return answerLines(answer).map(lineText).join(' ');
}

function summarize(duties: ReadonlyMap<number, number>): number[] {
	const all = [...duties.values()].reduce((sum, count) => sum + count, 0);
	const shares = [...duties]
		.map(([number, count]) => [number, Math.round((100 * count) / (all + DOUBT))] as const)
		.filter(([, share]) => share >= LEAST)
		.toSorted(([, a], [, b]) => b - a);
	return [all, ...shares.slice(0, MOST).flat()];
}
