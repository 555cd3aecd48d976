import type { Catalog } from '../catalog.ts';
import { formerAddresses, type FormerAddresses } from './former-addresses.ts';
import { allSubjects, type Subject } from '../matrix/matrix.ts';
import {
	dutyPath,
	embedPath,
	modelPagePath,
	shortPath,
	subjectPath,
	subjectPathOf,
} from '../paths.ts';

/** An address that leads to another one. */
export interface Redirect {
	/** The address that is asked for, from the site's root. */
	from: string;
	/** The page that answers. */
	to: string;
}

/** Every address that leads to another page: short forms and former addresses, by address. */
export function listRedirects(
	catalog: Catalog,
	former: FormerAddresses = formerAddresses,
): Redirect[] {
	return [
		...allSubjects(catalog).flatMap(subjectRedirects),
		...catalog.duties.flatMap(({ id, movedFrom, shortForms }) => [
			...leadWithEmbed(movedFrom.map(dutyPath), dutyPath(id)),
			...lead(shortForms.map(shortPath), dutyPath(id)),
		]),
		...catalog.modelPages.flatMap(({ id, movedFrom }) =>
			lead(movedFrom.map(modelPagePath), modelPagePath(id)),
		),
		...Object.entries(former.paths).map(([from, to]) => ({ from, to })),
	].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The ids that a subject had before. A variant's holds its service's: each of the two may have changed. */
export function formerSubjectIds(subject: Subject): string[] {
	switch (subject.kind) {
		case 'service-model':
			return subject.model.movedFrom;
		case 'service':
			return subject.service.movedFrom;
		case 'variant':
			return [subject.service.id, ...subject.service.movedFrom]
				.flatMap((service) =>
					[subject.variant.id, ...subject.variant.movedFrom].map((id) => `${service}/${id}`),
				)
				.filter((id) => id !== subject.id);
	}
}

function subjectRedirects(subject: Subject): Redirect[] {
	const path = subjectPath(subject);
	if (path === undefined) return [];
	const former = formerSubjectIds(subject).map((id) => subjectPathOf(subject.kind, id));
	return [...leadWithEmbed(former, path), ...lead(shortFormsOf(subject).map(shortPath), path)];
}

function shortFormsOf(subject: Subject): string[] {
	switch (subject.kind) {
		case 'service-model':
			return subject.model.shortForms;
		case 'service':
			return subject.service.shortForms;
		case 'variant':
			return subject.variant.shortForms;
	}
}

// The bare form of a page, which other sites show in a frame, moves with it.
function leadWithEmbed(froms: readonly string[], to: string): Redirect[] {
	return [...lead(froms, to), ...lead(froms.map(embedPath), embedPath(to))];
}

function lead(froms: readonly string[], to: string): Redirect[] {
	return froms.map((from) => ({ from, to }));
}
