import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Body } from '../domain/check/body.ts';
import type { Records } from '../domain/catalog.ts';
import type { Problem } from '../domain/problem.ts';
import { forEachKind, kinds, kindTable, type Kind } from '../domain/schema.ts';
import { shapeData } from '../domain/check/shape.ts';
import { suggest } from '../domain/suggestion.ts';
import { readBody } from './read-body.ts';
import { readFrontmatter, readYaml, type Locate } from './read-record.ts';

/** Everything that stands under `content/`, and everything that could not be read there. */
export interface ReadContent {
	records: Records;
	bodies: Map<string, Body>;
	unreadable: { kind: Kind; id: string }[];
	problems: Problem[];
	/** How many files of each kind were read, readable or not. */
	counts: Record<Kind, number>;
	/** The way from a field back to its line, by file. */
	locators: Map<string, Locate>;
}

/** Reads every file under `content/` of the project at `root`. Never throws for what a file holds. */
export function readContent(root: string): ReadContent {
	const read: ReadContent = {
		records: forEachKind(() => []) as unknown as Records,
		bodies: new Map(),
		unreadable: [],
		problems: strayEntries(root),
		counts: forEachKind(() => 0),
		locators: new Map(),
	};
	for (const kind of kinds) readKind(root, kind, read);
	return read;
}

function readKind(root: string, kind: Kind, read: ReadContent): void {
	const names = listFolder(join(root, 'content', kind));
	const records = names.flatMap((name) => {
		const file = `content/${kind}/${name}`;
		const id = name.slice(0, -kindTable[kind].ending.length);
		const misnamed = nameProblem(kind, name, id);
		if (misnamed) {
			read.problems.push({ file, path: [], message: misnamed });
			return [];
		}
		read.counts[kind] += 1;
		const data = readFile(root, kind, file, read);
		if (data === undefined) read.unreadable.push({ kind, id });
		return data === undefined ? [] : [{ id, file, ...(data as object) }];
	});
	if (read.counts[kind] === 0) {
		const message = `no ${kindTable[kind].ending} file was read: the folder is empty or missing`;
		read.problems.push({ file: `content/${kind}`, path: [], message });
	}
	// The one place where shaped data gets its kind's type: the schema of that kind has just accepted it.
	(read.records as Record<Kind, unknown>)[kind] = records;
}

function readFile(root: string, kind: Kind, file: string, read: ReadContent): unknown {
	const text = readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '');
	if (text.trim() === '') {
		read.problems.push({
			file,
			path: [],
			message: 'is empty: write its fields or remove the file',
		});
		return undefined;
	}
	const isYaml = kindTable[kind].ending === '.yaml';
	const { data, problems, locate } = isYaml ? readYaml(text, file) : readFrontmatter(text, file);
	read.problems.push(...problems);
	if (data === undefined) return undefined;
	read.locators.set(file, locate);
	if (!isYaml) {
		const { body, problems: found } = readBody(text, file);
		read.problems.push(...found);
		// Half-read prose would only earn follow-up complaints.
		if (found.length === 0) read.bodies.set(file, body);
	}
	const shaped = shapeData(kindTable[kind].schema, data, file);
	read.problems.push(...shaped.problems);
	return shaped.data;
}

// One ending a folder and one spelling an id: two files of a folder can never claim the same id.
function nameProblem(kind: Kind, name: string, id: string): string | undefined {
	const ending = kindTable[kind].ending;
	if (!name.endsWith(ending)) return `is not read: files of this folder end in ${ending}`;
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
		return `"${id}" is no id: use lower-case letters, digits and hyphens`;
	return undefined;
}

function strayEntries(root: string): Problem[] {
	return listFolder(join(root, 'content'))
		.filter((name) => !(kinds as readonly string[]).includes(name))
		.map((name) => ({
			file: `content/${name}`,
			path: [],
			message: `is not read: no kind is called "${name}"${suggest(name, kinds)}`,
		}));
}

function listFolder(folder: string): string[] {
	try {
		return readdirSync(folder).toSorted();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
