import type { Folder } from './folder.ts';

/** The files of the small project that most faults damage. */
export const duty = 'content/duties/guest-os-patching.mdx';
export const otherDuty = 'content/duties/duty-in-data.mdx';
export const service = 'content/services/amazon-rds.mdx';
export const otherService = 'content/services/amazon-ec2.mdx';
export const page = 'content/model/classic-traps.mdx';
export const team = 'content/teams/platform.yaml';
export const corrections = 'content/corrections/amazon-rds.yaml';

/** One problem that a fault must get. */
export interface Told {
	file: string;
	/** A part of the offending line; undefined where the file as a whole is meant. */
	at?: string;
	says: string;
}

/** One way to damage sound content. */
export interface Fault {
	name: string;
	damage: (folder: Folder) => void;
	/** Every problem it gets, and no other; none where it is no fault at all. */
	told: readonly Told[];
}

/** A fault that is no fault: what looks odd and is right. */
export function accepted(name: string, damage: Fault['damage']): Fault {
	return { name, damage, told: [] };
}

/** A fault with its problems. */
export function refused(name: string, damage: Fault['damage'], ...told: Told[]): Fault {
	return { name, damage, told };
}

/** Another value for a field of the duty; `line` is the field as it is written then. */
export function field(line: string, says: string, at = line): Fault {
	return refused(`the field ${show(line)}`, set(duty, line), {
		file: duty,
		at: at.split('\n')[0]!,
		says,
	});
}

/** The same, where the other value is right. */
export function rightField(line: string): Fault {
	return accepted(`the field ${show(line)}`, set(duty, line));
}

/** Another value for a field of some file. */
export function fieldOf(file: string, line: string, says: string, at = line): Fault {
	return refused(`${show(line)} in ${file}`, set(file, line), {
		file,
		at: at.split('\n')[0]!,
		says,
	});
}

/** A paragraph more in the page on the model. */
export function prose(text: string, says: string, at = text): Fault {
	return refused(`the prose ${show(text)}`, (folder) => folder.append(page, `\n${text}\n`), {
		file: page,
		at: at.split('\n')[0]!,
		says,
	});
}

/** The same, where nothing is wrong with it. */
export function rightProse(text: string): Fault {
	return accepted(`the prose ${show(text)}`, (folder) => folder.append(page, `\n${text}\n`));
}

/** Writes a field anew, the first of that name. */
export function set(file: string, line: string): Fault['damage'] {
	const key = /^\s*(?:- )?["']?([\w-]+)/.exec(line)?.[1] ?? '';
	return (folder) => folder.replace(file, new RegExp(`^[ -]*${key}:.*$`, 'm'), line);
}

function show(text: string): string {
	const json = JSON.stringify(text);
	return json.length > 100 ? `${json.slice(0, 99)}…` : json;
}
