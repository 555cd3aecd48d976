import type { Cell } from '../domain/matrix/matrix.ts';
import { cellPath } from '../domain/matrix/subject.ts';
import { plainText } from '../domain/code-spans.ts';
import { editLink, reportLink } from '../domain/share/correction-link.ts';
import { readRepository } from '../domain/publish/site-settings.ts';
import { owners } from '../domain/vocabulary.ts';
import { publicUrl } from './address.ts';

/** The public address of the repository, where the build names one: `https://github.com/owner/name`. */
export const repository = readRepository(process.env);

/** The form that reports a mistake in one answer; undefined where no repository is configured. */
export function reportAnswer({ duty, subject, allocation }: Cell): string | undefined {
	const path = cellPath(subject, duty.id);
	if (!repository || !path) return undefined;
	const { owner, aws, customer, note, sources } = allocation;
	const texts: (string | undefined)[] = [
		`Owner: ${owners[owner].label}`,
		aws && `AWS: ${plainText(aws)}`,
		customer && `You: ${plainText(customer)}`,
		allocation.default && `If nobody touches it: ${plainText(allocation.default.text)}`,
		note && `Note: ${plainText(note)}`,
	];
	return reportLink(repository, {
		title: `${duty.title}, ${subject.label}`,
		address: publicUrl(path),
		lines: texts.flatMap((line) => line ?? []),
		sources,
	});
}

/** The form that reports a mistake on a page, and the editor of its file; undefined without a repository. */
export function pageCorrections(title: string, path: string, file: string | undefined) {
	if (!repository) return undefined;
	const place = { title, address: publicUrl(path), lines: [], sources: [] };
	return {
		report: reportLink(repository, place),
		...(file && { edit: editLink(repository, file) }),
	};
}
