import type { Catalog } from '../catalog.ts';
import { disputePath } from '../disputes/disputes.ts';
import { describeCompared, subjectsOf } from '../matrix/compared.ts';
import { allSubjects, type Subject } from '../matrix/subject.ts';
import { shortName } from '../names.ts';
import { fixedPage, fixedPaths } from '../navigation/fixed-pages.ts';
import { dutyPath, guidePath, readyComparisonPath } from '../paths.ts';
import { subjectKinds } from './search-records.ts';
import { listIdPrefixes, type IdPrefixes } from './search-ids.ts';
import { findLookalikes } from './search-spelling.ts';
import type { Topic } from './search-topic.ts';
import { listUncovered, type UncoveredTopic } from './search-uncovered.ts';
import { findWordDuties, type WordDuties } from './word-duties.ts';

/** Everything a question is read against, as it is sent to the browser. */
export interface SearchVocabulary {
	topics: Topic[];
	/** What people ask for and what has no page here. */
	uncovered: UncoveredTopic[];
	/** The public address of the repository, where one is configured: there a page can be asked for. */
	repository?: string;
	/** What the answers tell of their words. None of these is taken for a mistyped one. */
	words: WordDuties;
	/** What ids in other lists begin with, and the service that is meant. */
	prefixes: IdPrefixes;
	/** English words that would be taken for mistyped words of the vocabulary; parted by blanks. */
	lookalikes: string;
	/** How many indexes the search has. */
	indexes: number;
}

/** What a vocabulary holds besides the catalog. */
export interface VocabularySetting {
	/** The public address of the repository, where one is configured. */
	repository?: string | undefined;
	/** The words of English, none of which is taken for a mistyped one. */
	english?: readonly string[];
}

/** The vocabulary of the catalog, for a search with so many indexes. */
export function buildSearchVocabulary(
	catalog: Catalog,
	indexes: number,
	{ repository, english = [] }: VocabularySetting = {},
): SearchVocabulary {
	const duties = catalog.duties.map(({ id, title, question, summary, aliases }): Topic => ({
		kind: 'duty',
		found: 'duty',
		id,
		path: dutyPath(id),
		label: title,
		names: [title, ...aliases],
		summary,
		question,
	}));
	const subjects = allSubjects(catalog).flatMap((subject): Topic[] => {
		const { kind, id, path, label, names, aliases } = subject;
		if (!path) return [];
		// A variant does not answer to its service's names.
		const own = [...new Set([...names, ...aliases, ...bareNames(subject)])];
		const ordinary = subject.kind === 'service' && subject.service.ordinary;
		return [
			{
				...{ kind: 'subject', found: subjectKinds[kind], id, path, label, names: own },
				...(ordinary && { ordinary }),
			},
		];
	});
	const pages = catalog.guides.map(({ id, title, aliases, summary }): Topic => ({
		kind: 'page',
		found: 'model',
		id,
		path: guidePath(id),
		label: title,
		names: [title, ...aliases],
		summary,
	}));
	const fixed = fixedPaths.flatMap((path): Topic[] => {
		const { heading, aliases, summary } = fixedPage(catalog, path);
		if (aliases.length === 0) return [];
		// Its heading may be what every question has: "Services".
		const names = [...aliases];
		return [{ kind: 'page', found: 'page', id: path, path, label: heading, names, summary }];
	});
	const claims = catalog.disputes.map(({ id, claim, truth, aliases }): Topic => ({
		kind: 'page',
		found: 'page',
		id,
		path: disputePath({ id }),
		label: `Often wrong: “${claim}”`,
		names: [claim, ...aliases],
		summary: truth,
	}));
	const comparisons = catalog.comparisons.flatMap((record): Topic[] => {
		const { id, title, columns } = record;
		const names = [...record.aliases];
		if (names.length === 0) return [];
		const path = readyComparisonPath(id);
		const summary = describeCompared(catalog, subjectsOf(catalog, columns));
		return [{ kind: 'page', found: 'page', id: path, path, label: title, names, summary }];
	});
	const topics = [...duties, ...subjects, ...pages, ...fixed, ...comparisons, ...claims];
	const [uncovered, words] = [listUncovered(catalog), findWordDuties(catalog)];
	return {
		topics,
		uncovered,
		...(repository && { repository }),
		words,
		prefixes: listIdPrefixes(catalog),
		lookalikes: findLookalikes({ topics, uncovered, words }, english),
		indexes,
	};
}

// "EKS Auto Mode" is called "Auto Mode" by whoever has EKS in mind.
function bareNames({ kind, name, service }: Subject): string[] {
	if (kind !== 'variant') return [];
	const before = `${shortName(service.name)} `;
	const bare = name.slice(before.length);
	const isBare = name.startsWith(before) && / /.test(bare) && !/^(on|for) /.test(bare);
	// "DynamoDB Accelerator (DAX)" is called by either.
	const [, long, short] = /^(.+) \(([A-Z][\w-]+)\)$/.exec(name) ?? [];
	return [...(isBare ? [bare] : []), ...(long && short ? [long, short] : [])];
}
