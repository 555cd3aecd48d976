import type { Problem } from '../domain/problem.ts';

/** The part of a Markdown node that the check reads. */
export interface BodyNode {
	type: string;
	children?: readonly BodyNode[];
	value?: string;
	depth?: number;
	url?: string;
	name?: string | null;
	align?: readonly (string | null)[];
	checked?: boolean | null;
	attributes?: readonly { type: string; name?: string; value?: unknown }[];
	position?: { start: { line: number; column: number } };
}

/** A node and everything in it, in the order of the text. Not by recursion: prose may be nested as deeply as it likes. */
export function descendants(root: BodyNode): BodyNode[] {
	const found: BodyNode[] = [];
	const left = [root];
	for (let node = left.pop(); node; node = left.pop()) {
		found.push(node);
		for (const child of (node.children ?? []).toReversed()) left.push(child);
	}
	return found;
}

/** The words of some nodes. */
export function textOf(nodes: readonly BodyNode[], separator: string): string {
	return nodes
		.map(({ value = '' }) => value)
		.join(separator)
		.trim();
}

/** The line on which a node begins. */
export function lineOf({ position }: BodyNode): number {
	return position?.start.line ?? 1;
}

/** A problem with the prose at a place in it. */
export function problemAt(
	file: string,
	{ line, column }: { line: number; column: number },
	message: string,
): Problem {
	return { file, path: [], message, line, column };
}
