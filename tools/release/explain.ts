import { Refusal } from './refusal.ts';

/** What a person can do about what the system refuses, by its code. */
const mends: Record<string, (path: string) => string> = {
	EACCES: (path) => `no permission for ${path}: run this as the owner of the folder of releases`,
	EPERM: (path) => `no permission for ${path}: run this as the owner of the folder of releases`,
	EROFS: (path) => `${path} lies on a disk that can only be read: choose another folder`,
	ENOSPC: (path) =>
		`no space left for ${path}: what was begun is removed again; free some, or keep fewer releases (--keep)`,
	EDQUOT: (path) =>
		`no space left for ${path}: what was begun is removed again; keep fewer releases`,
	ENOTDIR: (path) => `${path} leads through a file: name a folder`,
	EEXIST: (path) => `${path} is a file: name a folder`,
	EXDEV: (path) => `${path} lies on another disk: keep all releases on one`,
};

/** The sentence for an expected failure; undefined where the failure is a fault of ours. */
export function explain(error: unknown): string | undefined {
	if (error instanceof Refusal) return error.message;
	if (!(error instanceof Error)) return undefined;
	const { code, path, dest = path } = error as NodeJS.ErrnoException & { dest?: string };
	return mends[code ?? '']?.(dest ?? 'the folder of releases');
}

/** Runs a command: an expected failure is told in its sentence, and the command fails. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
	try {
		await command();
	} catch (error) {
		const sentence = explain(error);
		if (!sentence) throw error;
		console.error(sentence);
		process.exitCode = 1;
	}
}
