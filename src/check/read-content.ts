import type { Body } from '../domain/check/body.ts';
import type { Doubts } from '../domain/check/doubts.ts';
import type { Records } from '../domain/catalog.ts';
import type { Problem } from '../domain/problem.ts';
import { forEachKind, kinds, kindTable, type Kind } from '../domain/schema.ts';
import { suggest } from '../domain/suggestion.ts';
import { readFile, type ReadFile } from './read-file.ts';
import { readFolder } from './read-folder.ts';
import type { Locate } from './read-record.ts';

/** Everything that stands under `content/`, and everything that could not be read there. */
export interface ReadContent {
	records: Records;
	bodies: ReadonlyMap<string, Body>;
	unreadable: { kind: Kind; id: string }[];
	/** The parts of records that did not have their shape. */
	doubts: Doubts;
	problems: Problem[];
	/** How many files of each kind were read, readable or not. */
	counts: Record<Kind, number>;
	/** The way from a field back to its line, by file. */
	locators: ReadonlyMap<string, Locate>;
}

/** Reads every file under `content/` of the project at `root`. Never throws for what a file holds. */
export function readContent(root: string): ReadContent {
	const read = forEachKind((kind) => readKind(root, kind));
	const files = kinds.flatMap((kind) => read[kind].files);
	const byFile = <Value>(pick: (file: ReadFile) => Value | undefined) =>
		new Map(
			files.flatMap((file) => {
				const value = pick(file);
				return value === undefined ? [] : [[file.file, value] as const];
			}),
		);
	return {
		records: forEachKind((kind) => recordsOf(read[kind].files)) as unknown as Records,
		bodies: byFile(({ body }) => body),
		unreadable: kinds.flatMap((kind) =>
			read[kind].files.flatMap(({ id, data }) => (data === undefined ? [{ kind, id }] : [])),
		),
		doubts: byFile(({ doubts }) => doubts),
		problems: [
			...strayEntries(root),
			...kinds.flatMap((kind) => read[kind].problems),
			...files.flatMap(({ problems }) => problems),
		],
		counts: forEachKind((kind) => read[kind].files.length),
		locators: byFile(({ locate }) => locate),
	};
}

/** The files of one kind that have an id, and what is wrong with the others. */
export function readKind(root: string, kind: Kind): { files: ReadFile[]; problems: Problem[] } {
	const folder = `content/${kind}`;
	const { names, failure } = readFolder(root, folder);
	if (failure) return { files: [], problems: [{ file: folder, path: [], message: failure }] };
	const ending = kindTable[kind].ending;
	const misnamed = names.flatMap((name) => {
		const message = nameProblem(name, ending);
		return message === undefined ? [] : [{ file: `${folder}/${name}`, path: [], message }];
	});
	const files = names
		.filter((name) => nameProblem(name, ending) === undefined)
		.map((name) => readFile(root, kind, name.slice(0, -ending.length)));
	if (files.length > 0) return { files, problems: misnamed };
	const message = `no ${ending} file was read: the folder is empty or missing`;
	return { files, problems: [...misnamed, { file: folder, path: [], message }] };
}

// The one place where data gets its kind's type: it has the shape of that kind, with stand-ins where it had not.
function recordsOf(files: readonly ReadFile[]): object[] {
	return files.flatMap(({ id, file, data }) =>
		data === undefined ? [] : [{ ...(data as object), id, file }],
	);
}

// One ending a folder and one spelling an id: two files of a folder can never claim the same id.
function nameProblem(name: string, ending: string): string | undefined {
	if (!name.endsWith(ending)) return `is not read: files of this folder end in ${ending}`;
	const id = name.slice(0, -ending.length);
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
		return `"${id}" is no id: use lower-case letters, digits and hyphens`;
	return undefined;
}

function strayEntries(root: string): Problem[] {
	const { names, failure } = readFolder(root, 'content');
	if (failure) return [{ file: 'content', path: [], message: failure }];
	return names
		.filter((name) => !(kinds as readonly string[]).includes(name))
		.map((name) => ({
			file: `content/${name}`,
			path: [],
			message: `is not read: no kind is called "${name}"${suggest(name, kinds)}`,
		}));
}
