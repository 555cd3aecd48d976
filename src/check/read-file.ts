import type { Body } from '../domain/check/body.ts';
import { findStrayTexts } from '../domain/check/stray-texts.ts';
import { shapeData } from '../domain/check/shape.ts';
import type { Problem } from '../domain/problem.ts';
import { kindTable, type Kind } from '../domain/schema.ts';
import { readBody } from './read-body.ts';
import { readYaml, type Locate } from './read-record.ts';
import { readText } from './read-text.ts';
import { splitFile } from './split-file.ts';

/** One content file, as far as it could be read. */
export interface ReadFile {
	id: string;
	file: string;
	/** The whole file, where it could be read. */
	text?: string;
	/** The record's fields, or undefined where they could not be read; misshapen parts are stood in for. */
	data?: unknown;
	/** The parts that were misshapen. */
	doubts?: Problem['path'][];
	/** The prose, where there is any and it could be read. */
	body?: Body;
	/** The way from a field back to its line. */
	locate?: Locate;
	problems: Problem[];
}

/** What was read last of each file: a build, and above all its tests, ask for the same several times. */
const known = new Map<string, ReadFile>();

/** Reads the file of one record, its fields and its prose. */
export function readFile(root: string, kind: Kind, id: string): ReadFile {
	const file = `content/${kind}/${id}${kindTable[kind].ending}`;
	const { text, problems } = readText(root, file);
	if (text === undefined) return { id, file, problems };
	const before = known.get(file);
	// What cannot be told apart by its text, bytes that are no text, is read each time.
	if (problems.length === 0 && before?.text === text) return before;
	const read = readParts(text, problems, kind, { id, file });
	if (problems.length === 0) known.set(file, read);
	return read;
}

function readParts(
	text: string,
	problems: readonly Problem[],
	kind: Kind,
	{ id, file }: Pick<ReadFile, 'id' | 'file'>,
): ReadFile {
	if (kindTable[kind].ending === '.yaml') {
		const fields = readFields(text, kind, file, 0);
		return { id, file, text, ...fields, problems: [...problems, ...fields.problems] };
	}
	const parts = splitFile(text);
	if (!parts) {
		const message = 'has no frontmatter: begin the file with the fields between two lines of ---';
		return { id, file, text, problems: [...problems, { file, path: [], message }] };
	}
	const fields = readFields(parts.fields, kind, file, 1);
	const prose = readBody('\n'.repeat(parts.linesBefore) + parts.prose, file);
	return {
		...{ id, file, text },
		...fields,
		...(prose.body && { body: prose.body }),
		problems: [...problems, ...fields.problems, ...prose.problems],
	};
}

function readFields(
	text: string,
	kind: Kind,
	file: string,
	skipped: number,
): Pick<ReadFile, 'data' | 'doubts' | 'locate' | 'problems'> {
	const { data, problems, locate } = readYaml(text, file, skipped);
	if (data === undefined) return { problems };
	const shaped = shapeData(kindTable[kind].schema, data, file);
	// Without a backslash nothing is escaped, and what stands in the file as it is has been told.
	const strays = text.includes('\\') ? findStrayTexts(data, text, file) : [];
	return {
		data: shaped.data,
		doubts: shaped.doubts,
		locate,
		problems: [...shaped.problems, ...strays],
	};
}
