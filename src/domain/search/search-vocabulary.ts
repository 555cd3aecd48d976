import type { Catalog } from '../catalog.ts';
import { allSubjects } from '../matrix/matrix.ts';
import { dutyPath, modelPagePath, subjectPath } from '../paths.ts';
import { buildSearchRecords, subjectNames } from './search-record.ts';
import { splitWords, stemOf } from './search-words.ts';

/** Something that a question can be about: a duty, a subject or a page on the model. */
export interface Topic {
	kind: 'duty' | 'subject' | 'page';
	/** The id of the duty, the subject or the page. */
	id: string;
	/** Its page from the site's root. */
	path: string;
	label: string;
	/** What it is called, the label first. */
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
		id,
		path: dutyPath(id),
		label: title,
		names: [title, ...aliases],
		hints: [question, summary],
	}));
	const subjects = allSubjects(catalog).flatMap((subject): Topic[] => {
		const path = subjectPath(subject);
		if (!path) return [];
		const { id, label } = subject;
		return [{ kind: 'subject', id, path, label, names: ownNames(subject) }];
	});
	const pages = catalog.modelPages.map(({ id, title, aliases }): Topic => ({
		kind: 'page',
		id,
		path: modelPagePath(id),
		label: title,
		names: [title, ...aliases],
	}));
	return { topics: [...duties, ...subjects, ...pages], words: answerWords(catalog), indexes };
}

function answerWords(catalog: Catalog): string {
	const texts = buildSearchRecords(catalog).flatMap((record) => record.texts);
	const words = new Set(texts.flatMap(splitWords).filter((word) => /^[a-z]{4,}$/.test(word)));
	const byStem = new Map([...words].toSorted().map((word) => [stemOf(word), word]));
	return [...byStem.values()].join(' ');
}

/** The names that mean this very subject: a variant does not answer to its service's. */
function ownNames(subject: Parameters<typeof subjectNames>[0]): string[] {
	const names = subjectNames(subject);
	return [...new Set(subject.kind === 'variant' ? names.slice(0, 2) : names)];
}
