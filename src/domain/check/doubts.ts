import type { Problem } from '../problem.ts';

type Path = Problem['path'];

/** The parts of each file whose shape is wrong. What a rule says of them would only repeat that. */
export type Doubts = ReadonlyMap<string, readonly Path[]>;

/** The doubts of one file, from the places of its misfits. */
export function doubtsOf(misfits: readonly Path[]): Path[] {
	// Without its owner nothing about an answer can be judged.
	return misfits.map((path) => (path.at(-1) === 'owner' ? path.slice(0, -1) : path));
}

/** Whether a part of a file is misshapen, lies in such a part, or holds one. Of the file as a whole that is not asked. */
export function isDoubtful(doubts: Doubts, file: string, path: Path): boolean {
	if (path.length === 0) return false;
	return (doubts.get(file) ?? []).some(
		(doubt) => beginsWith(path, doubt) || beginsWith(doubt, path),
	);
}

function beginsWith(path: Path, start: Path): boolean {
	return start.every((part, index) => path[index] === part);
}
