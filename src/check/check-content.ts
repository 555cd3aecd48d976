import { buildCatalog, type Catalog } from '../domain/catalog.ts';
import type { Problem } from '../domain/problem.ts';
import { applyRules } from '../domain/check/rules/index.ts';
import { kinds, type Kind } from '../domain/schema.ts';
import { presentMonth } from '../domain/check/present-month.ts';
import { clockMonth } from './clock.ts';
import { readContent } from './read-content.ts';
import { readLedger } from './read-ledger.ts';

/** What a check of all content found. */
export interface ContentCheck {
	/** The readable content. Publish it only when there are no problems. */
	catalog: Catalog;
	/** Every problem of every file, with its line where that is known. */
	problems: Problem[];
	/** How many files of each kind were read. */
	counts: Record<Kind, number>;
}

/** Reads and checks everything under `content/` of the project at `root`; `month` is the present one. */
export function checkContent(root: string, month = clockMonth()): ContentCheck {
	const { records, bodies, unreadable, doubts, problems, counts, locators } = readContent(root);
	const catalog = buildCatalog(records);
	const thisMonth = presentMonth(catalog, month);
	const recorded = readLedger(root);
	const content = { catalog, bodies, unreadable, doubts, thisMonth, recorded };
	const found = [...problems, ...applyRules(content)];
	const placed = found.map((problem) =>
		problem.line === undefined && problem.path.length > 0
			? { ...problem, ...locators.get(problem.file)?.(problem.path) }
			: problem,
	);
	return { catalog, problems: placed, counts };
}

/** `44 duties, 4 service-models, …`: what was read, so that a check of nothing is seen. */
export function describeCounts(counts: Record<Kind, number>): string {
	return kinds.map((kind) => `${counts[kind]} ${kind}`).join(', ');
}
