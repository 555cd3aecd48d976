import type { Catalog, Duty, ReadyComparison, Service, Stack } from '../catalog.ts';
import { describeCompared, subjectsOf } from '../matrix/compared.ts';
import { disputePath, settledDisputes, type SettledDispute } from '../disputes/disputes.ts';
import { profileOf } from '../matrix/services.ts';
import { allSubjects, type Subject, type SubjectKind } from '../matrix/subject.ts';
import { type FixedPage } from '../navigation/fixed-page.ts';
import { fixedPage, fixedPaths } from '../navigation/fixed-pages.ts';
import { dutyPath, guidePath, readyComparisonPath, stackPath } from '../paths.ts';
import type { Profile } from '../schema.ts';
import { osAccess } from '../service-profile.ts';
import { answerRecords, subjectFilters } from './answer-record.ts';
import { checkRecords } from './check-records.ts';
import type { SearchKind } from './search-kinds.ts';
import { placeOf, type SearchRecord } from './search-record.ts';

/** Everything that a search can find: the pages that are meant to be read, and every stated allocation. */
export function buildSearchRecords(catalog: Catalog): SearchRecord[] {
	const subjects = allSubjects(catalog).filter(({ path }) => path);
	return [
		...catalog.guides.map(({ id, title, summary, aliases }): SearchRecord => ({
			path: guidePath(id),
			kind: 'model',
			title,
			names: [title],
			aliases,
			texts: [summary],
			meta: { summary },
			filters: { kind: 'model', page: id },
			place: placeOf(undefined),
		})),
		...catalog.stacks.map(stackRecord),
		...catalog.duties.map(dutyRecord),
		...subjects.map(subjectRecord),
		...answerRecords(catalog, subjects),
		...catalog.comparisons.map((record) => comparisonRecord(catalog, record)),
		...checkRecords(catalog),
		...fixedPaths.flatMap((path) => fixedRecords(fixedPage(catalog, path))),
		...settledDisputes(catalog).map(disputeRecord),
	];
}

function stackRecord({ id, name, summary, aliases }: Stack): SearchRecord {
	const path = stackPath(id);
	return {
		path,
		kind: 'page',
		title: `Plan: ${name}`,
		names: [name, `${name} plan`],
		aliases: [...aliases],
		texts: [summary],
		meta: { summary },
		filters: { kind: 'page', page: path },
		place: placeOf(undefined),
	};
}

/** A claim is found in the words of whoever believes it. */
function disputeRecord({ dispute, cell }: SettledDispute): SearchRecord {
	const { id, claim, truth, because, aliases } = dispute;
	return {
		path: disputePath(dispute),
		kind: 'page',
		title: `Often wrong: “${claim}”`,
		names: [claim],
		aliases: [...aliases],
		texts: [truth, because],
		meta: { summary: truth },
		filters: { kind: 'page', page: id, duty: cell.duty.id },
		place: placeOf(cell.duty.layer),
	};
}

// Nobody looks for a page without aliases: the home page, the search itself.
function fixedRecords(page: FixedPage): SearchRecord[] {
	const { path, heading, headline, aliases, summary, description } = page;
	if (aliases.length === 0) return [];
	return [
		{
			path,
			kind: 'page',
			title: heading,
			names: [...new Set([heading, headline])],
			aliases: [...aliases],
			texts: [description],
			meta: { summary },
			filters: { kind: 'page', page: path },
			place: placeOf(undefined),
		},
	];
}

function comparisonRecord(catalog: Catalog, record: ReadyComparison): SearchRecord {
	const { id, title, aliases, columns } = record;
	const path = readyComparisonPath(id);
	const summary = describeCompared(catalog, subjectsOf(catalog, columns));
	return {
		path,
		kind: 'page',
		title: `Compare ${title}`,
		names: [title],
		aliases: [...aliases],
		texts: [summary],
		meta: { summary },
		filters: { kind: 'page', page: path },
		place: placeOf(undefined),
	};
}

function dutyRecord({ id, title, question, aliases, summary, layer, team }: Duty): SearchRecord {
	return {
		path: dutyPath(id),
		kind: 'duty',
		title,
		names: [title],
		aliases: [question, ...aliases],
		texts: [summary],
		meta: { summary },
		filters: { kind: 'duty', layer, team, duty: id },
		place: placeOf(layer),
	};
}

/** The kind of result that the page of a subject is. */
export const subjectKinds: Record<SubjectKind, SearchKind> = {
	'service-model': 'service-model',
	service: 'service',
	variant: 'service',
};

function subjectRecord(subject: Subject): SearchRecord {
	const { label, summary, names, aliases, serviceAliases } = subject;
	const kind = subjectKinds[subject.kind];
	return {
		path: subject.path!,
		kind,
		title: label,
		names: [...names],
		aliases: [...aliases, ...serviceAliases],
		texts: [summary, ...describe(subject)],
		meta: { summary },
		filters: { kind, ...subjectFilters(subject) },
		place: placeOf(undefined),
	};
}

function describe(subject: Subject): string[] {
	switch (subject.kind) {
		case 'service-model':
			return [subject.record.definition];
		case 'service':
			return describeProfile(subject.service, subject.service.profile);
		case 'variant':
			return describeProfile(subject.service, profileOf(subject.service, subject.record));
	}
}

function describeProfile({ category }: Service, profile: Profile): string[] {
	return [category, `Operating system: ${osAccess[profile.osAccess]}`];
}
