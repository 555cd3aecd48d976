import type { Kind } from '../../src/domain/schema.ts';
import { suggest } from '../../src/domain/suggestion.ts';

/** The kinds of records that can be renamed. Service models are words of the code, corrections go with their service. */
export const renamedKinds = [
	'duties',
	'services',
	'variants',
	'teams',
	'model',
	'comparisons',
] as const;

/** A kind of record that can be renamed. */
export type RenamedKind = (typeof renamedKinds)[number];

/** What is to be renamed; a variant's ids hold its service's. */
export interface RenameRequest {
	kind: RenamedKind;
	from: string;
	to: string;
}

const usage =
	'say what to rename: npm run rename -- <kind> <id> <new id>, with a kind of ' +
	`${renamedKinds.join(', ')}; a variant as <service>/<variant>`;

const others: Readonly<Record<Exclude<Kind, RenamedKind>, string>> = {
	'service-models': 'service models are words of the code (src/domain/vocabulary.ts): they stay',
	uncovered: 'a list of what has no page is called like its provider: rename the file by hand',
	corrections: 'corrections are called like their service: rename that',
	resources: 'resources are called like their service: rename that',
	stacks: 'stacks keep their id: change their name',
	checks: 'checks are called like their page at AWS: they stay',
	evidence: 'evidence is called like its duty: rename that',
	frameworks: 'a framework’s id is in its address, and nobody else gave it a name: it stays',
	changes: 'changes are called like their service: rename that',
	disputes: 'the id of a claim is a fragment of /often-wrong/: it stays',
};

/** Reads the arguments of the command; a sentence says what is wrong with them. */
export function readRequest(args: readonly string[]): RenameRequest | string {
	const [kind, from, to, ...more] = args;
	if (!kind || !from || !to || more.length > 0) return usage;
	if (isRenamedKind(kind)) return { kind, from, to };
	return isOther(kind) ? others[kind] : `no kind "${kind}"${suggest(kind, renamedKinds)}`;
}

function isOther(kind: string): kind is keyof typeof others {
	return Object.hasOwn(others, kind);
}

function isRenamedKind(kind: string): kind is RenamedKind {
	return (renamedKinds as readonly string[]).includes(kind);
}
