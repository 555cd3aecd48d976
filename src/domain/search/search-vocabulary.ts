import type { Catalog } from '../catalog.ts';
import { disputePath } from '../disputes/disputes.ts';
import { allSubjects, type Subject } from '../matrix/subject.ts';
import { shortName } from '../names.ts';
import { fixedPage, fixedPaths } from '../navigation/fixed-pages.ts';
import { dutyPath, guidePath } from '../paths.ts';
import type { SearchKind } from './search-kinds.ts';
import { buildSearchRecords, subjectKinds } from './search-records.ts';
import { splitWords, stemOf } from './search-words.ts';

/** Something that a question can be about: a duty, a subject or a page on the model. */
export interface Topic {
	kind: 'duty' | 'subject' | 'page';
	/** The kind of result that its page is. */
	found: SearchKind;
	/** The id of the duty, the subject or the page. */
	id: string;
	/** Its page from the site's root. */
	path: string;
	label: string;
	/** What it is called; of records the label first. */
	names: string[];
	/** Sentences that say what it is about; only of duties. */
	hints?: string[];
}

/** Everything a question is read against, as it is sent to the browser. */
export interface SearchVocabulary {
	topics: Topic[];
	/** Further words of the answers, so that a rare word is not taken for a mistyped one; parted by blanks. */
	words: string;
	/** How many indexes the search has. */
	indexes: number;
}

/** The vocabulary of the catalog, for a search with so many indexes. */
export function buildSearchVocabulary(catalog: Catalog, indexes: number): SearchVocabulary {
	const duties = catalog.duties.map(({ id, title, question, summary, aliases }): Topic => ({
		kind: 'duty',
		found: 'duty',
		id,
		path: dutyPath(id),
		label: title,
		names: [title, ...aliases],
		hints: [question, summary],
	}));
	const subjects = allSubjects(catalog).flatMap((subject): Topic[] => {
		const { kind, id, path, label, names, aliases } = subject;
		if (!path) return [];
		// A variant does not answer to its service's names.
		const own = [...new Set([...names, ...aliases, ...bareNames(subject)])];
		return [{ kind: 'subject', found: subjectKinds[kind], id, path, label, names: own }];
	});
	const pages = catalog.guides.map(({ id, title, aliases }): Topic => ({
		kind: 'page',
		found: 'model',
		id,
		path: guidePath(id),
		label: title,
		names: [title, ...aliases],
	}));
	const fixed = fixedPaths.flatMap((path): Topic[] => {
		const { heading, aliases } = fixedPage(catalog, path);
		if (aliases.length === 0) return [];
		// Its heading may be what every question has: "Services".
		return [{ kind: 'page', found: 'page', id: path, path, label: heading, names: [...aliases] }];
	});
	const claims = catalog.disputes.map(({ id, claim, aliases }): Topic => ({
		kind: 'page',
		found: 'page',
		id,
		path: disputePath({ id }),
		label: `Often wrong: “${claim}”`,
		names: [claim, ...aliases],
	}));
	return {
		topics: [...duties, ...subjects, ...pages, ...fixed, ...claims],
		words: answerWords(catalog),
		indexes,
	};
}

// "EKS Auto Mode" is called "Auto Mode" by whoever has EKS in mind.
function bareNames({ kind, name, service }: Subject): string[] {
	if (kind !== 'variant') return [];
	const before = `${shortName(service.name)} `;
	const bare = name.slice(before.length);
	return name.startsWith(before) && / /.test(bare) && !/^(on|for) /.test(bare) ? [bare] : [];
}

function answerWords(catalog: Catalog): string {
	const texts = buildSearchRecords(catalog).flatMap((record) => record.texts);
	const words = new Set(texts.flatMap(splitWords).filter((word) => /^[a-z]{4,}$/.test(word)));
	const byStem = new Map([...words].toSorted().map((word) => [stemOf(word), word]));
	return [...byStem.values()].join(' ');
}
