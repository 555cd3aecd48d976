/** A part of a template in YAML: a document of its own, and how many lines stand before its first in the template. */
export interface TemplatePiece {
	line: number;
	text: string;
}

/** Pieces are about so long, in characters. */
const LENGTH = 4000;

/**
 * The resources of a template in YAML, some at a time, each piece a template of its own. A resource begins where a line is
 * indented like the first one: what belongs to it is indented further.
 */
export function* templatePieces(text: string): Generator<TemplatePiece> {
	const lines = text.split(/\r?\n/);
	let held: string[] = [];
	let length = 0;
	let indent: number | undefined;
	let inResources = false;
	const piece = (line: number): TemplatePiece => ({
		// Its own head stands in the line before.
		line: line - held.length - 1,
		text: ['Resources:', ...held].join('\n'),
	});
	for (const [at, line] of lines.entries()) {
		const depth = line.search(/[^\s]/);
		const says = depth >= 0 && line[depth] !== '#';
		if (says && depth === 0) {
			if (inResources && held.length > 0) yield piece(at);
			[held, length, indent] = [[], 0, undefined];
			inResources = /^["']?Resources["']?\s*:/.test(line);
			continue;
		}
		if (!inResources) continue;
		if (says) indent ??= depth;
		if (says && depth === indent && length >= LENGTH) {
			yield piece(at);
			[held, length] = [[], 0];
		}
		held.push(line);
		length += line.length;
	}
	if (inResources && held.length > 0) yield piece(lines.length);
}
