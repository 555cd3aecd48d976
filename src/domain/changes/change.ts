import type { Service } from '../catalog.ts';
import type { Source } from '../schema.ts';
import type { Owner } from '../vocabulary.ts';

/** What brought a change about: AWS moved the line, AWS closes something, or we had an answer wrong. */
export type ChangeKind = 'aws-changed' | 'ending' | 'we-corrected';

/** One dated change of an answer, or of a service as a whole. */
export interface Change {
	/** `2023-01-05/amazon-s3/encryption-at-rest`: permanent. */
	id: string;
	/** A day, or a month. */
	date: string;
	kind: ChangeKind;
	/** The service that it is about. */
	service: Service;
	/** The subject's id: the service's, or that of one of its variants. */
	subject: string;
	/** The duty's id; none of what is about the service as a whole. */
	duty?: string;
	/** What it is about, in a few words. */
	title: string;
	/** The address of the cell, or of the page. */
	path: string;
	/** What held before; of a correction, what stood here. */
	before?: string;
	/** What holds since. */
	after: string;
	/** Who owned it before, and since; where that is told. */
	owners?: { before: Owner; after: Owner };
	/** Why we changed it; only of a correction. */
	reason?: string;
	sources: readonly Source[];
	/** It lies ahead of the content's month. */
	coming: boolean;
}

/** What each kind of change is called. */
export const changeKinds: Readonly<Record<ChangeKind, string>> = {
	'aws-changed': 'AWS changed it',
	ending: 'AWS closes it',
	'we-corrected': 'We had it wrong',
};

/** The ids of all kinds of change. */
export const changeKindIds = Object.keys(changeKinds) as readonly ChangeKind[];

/** The fragment of a change on its page; a hyphen would not tell `amazon-rds/custom` from `amazon-rds-custom`. */
export const changeFragment = (id: string) => id.replaceAll('/', '.');

/** What of a change is told. */
export interface ChangeWords extends Pick<Change, 'kind' | 'after'> {
	before?: string | undefined;
	reason?: string | undefined;
}

/** What a change says, in lines. */
export function changeLines({ before, after, reason, kind }: ChangeWords): string[] {
	const [was, is] = kind === 'we-corrected' ? ['Here stood', 'Right is'] : ['Before', 'Since'];
	if (before === undefined) return [after];
	return [`${was}: ${before}`, `${is}: ${after}`, ...(reason ? [`Why: ${reason}`] : [])];
}

/** The day of a change as a moment: of a month, its first. */
export function dayOf(date: string): string {
	return date.length === 7 ? `${date}-01` : date;
}
