import type { Side } from '../vocabulary.ts';

/** What the checks need to know of a file's prose. Lines count from the top of the file. */
export interface Body {
	/** Words of prose, headings and code included. */
	words: number;
	/** Headings in order, each with the fragment that the build gives it. */
	headings: readonly { depth: number; text: string; slug: string; line: number }[];
	/** Links in order, addresses as written; those of references stand where they are defined. */
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

/** The most words that the prose of any other page has. */
export const mostWords = 1500;

/** The components that prose may use by name, and the attributes that each of them needs; it takes no others. */
export const bodyComponents = {
	BasicTable: [],
	Cell: ['duty', 'subject'],
	DefaultKey: [],
	HandoffKey: [],
	LayerKey: [],
	OwnerKey: [],
	TheLine: [],
} as const satisfies Record<string, readonly string[]>;

/** The name of a component that prose may use. */
export type BodyComponent = keyof typeof bodyComponents;
