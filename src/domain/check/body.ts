import type { Side } from '../vocabulary.ts';

/** What the checks need to know of a file's prose. Lines count from the top of the file. */
export interface Body {
	/** Words of prose, headings and code included. */
	words: number;
	/** Headings in order. */
	headings: readonly { depth: number; text: string; line: number }[];
	/** Links in order, addresses as written. */
	links: readonly { url: string; line: number }[];
	/** Components used by name, with their attributes. */
	components: readonly { name: string; attributes: Record<string, string>; line: number }[];
}

/** The second-level headings of a duty page, in order. */
export const dutyHeadings: Record<Side, readonly string[]> = {
	in: ['What it means', 'What to do', 'Common mistakes'],
	of: ['What AWS does', 'What evidence you can get', 'What it does not cover'],
};

/** How many words a duty's prose has, by side. */
export const dutyWords: Record<Side, { min: number; max: number }> = {
	in: { min: 250, max: 500 },
	of: { min: 200, max: 450 },
};

/** The components that prose may use by name. */
export const bodyComponents = [
	'BasicTable',
	'Cell',
	'DefaultKey',
	'HandoffKey',
	'LayerKey',
	'OwnerKey',
	'TheLine',
] as const;
