import type { SearchKind } from './search-kinds.ts';

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
	/** Whether it is meant only with the brand in front where another subject is named. */
	ordinary?: true;
	/** What its page says in one sentence; of a subject its column says it. */
	summary?: string;
	/** What a duty asks. */
	question?: string;
}
