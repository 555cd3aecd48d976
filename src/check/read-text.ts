import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findStray } from '../domain/characters.ts';
import type { Problem } from '../domain/problem.ts';

/** The text of one content file, and what is wrong with its characters. */
export interface ReadText {
	/** The text without a byte order mark, or undefined where the file holds none that could be read. */
	text: string | undefined;
	problems: Problem[];
}

/** Four times the largest file of today: more was pasted by accident. */
const LARGEST_FILE = 256 * 1024;

/** Reads a content file. Only a file of its own is read: a pipe would never end, a link may lead anywhere. */
export function readText(root: string, file: string): ReadText {
	const refuse = (message: string, line?: number): ReadText => ({
		text: undefined,
		problems: [{ file, path: [], message, ...(line && { line }) }],
	});
	try {
		const path = join(root, file);
		const found = lstatSync(path);
		if (found.isSymbolicLink()) return refuse('is a link: put the file itself here');
		if (found.isDirectory()) return refuse('is a folder: only files are read here');
		if (!found.isFile()) return refuse('is no file that can be read: remove it');
		if (found.size > LARGEST_FILE)
			return refuse(
				`has ${found.size} bytes: at most ${LARGEST_FILE} are read; was something pasted by accident?`,
			);
		const bytes = readFileSync(path);
		const text = new TextDecoder().decode(bytes);
		if (!isUtf8(bytes))
			return refuse(
				'is not in UTF-8: save it in that encoding',
				lineAt(text, text.indexOf('\uFFFD')),
			);
		if (text.trim() === '') return refuse('is empty: write its fields or remove the file');
		return { text, problems: strayProblems(text, file) };
	} catch (error) {
		return refuse(describeFailure(error));
	}
}

/** Why a file or folder could not be read, in words. */
export function describeFailure(error: unknown): string {
	const code = (error as NodeJS.ErrnoException).code ?? String(error);
	const denied = code === 'EACCES' || code === 'EPERM';
	return `cannot be read (${code})${denied ? ': give yourself the permission' : ''}`;
}

// The first of each line: a text written backwards would else be told sign by sign.
function strayProblems(text: string, file: string): Problem[] {
	if (!findStray(text)) return [];
	return text.split('\n').flatMap((content, index) => {
		const stray = findStray(content);
		if (!stray) return [];
		const message = `holds ${stray.description}: remove it`;
		return [{ file, path: [], message, line: index + 1, column: stray.index + 1 }];
	});
}

function lineAt(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}
