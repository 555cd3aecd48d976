import type { Catalog, Duty, Service } from '../catalog.ts';
import { resolveColumn, type Cell } from '../matrix/matrix.ts';
import { allSubjects, cellPath, type Subject, type SubjectKind } from '../matrix/subject.ts';
import { dutyPath, modelPagePath } from '../paths.ts';
import type { Allocation, Profile } from '../schema.ts';
import { profileOf } from '../matrix/service.ts';
import { defaultStates, handoffs, layerIds, osAccess } from '../vocabulary.ts';
import type { SearchFilter, SearchKey, SearchKind } from './search-kinds.ts';

/** One thing that a search can find, as it goes into the index. */
export interface SearchRecord {
	/** Its address from the site's root. */
	path: string;
	kind: SearchKind;
	title: string;
	/** What it is called: weighs most. */
	names: string[];
	/** What else people call it: weighs less than its names, more than prose. */
	aliases: string[];
	/** Its own sentences. */
	texts: string[];
	/** What a result shows besides its title. */
	meta: Record<string, string>;
	/** Values by filter, and the ids it is looked up by. */
	filters: Partial<Record<SearchFilter | SearchKey, string>>;
	/** Its place in the stack, for sorting. */
	place: number;
}

/** The place in the stack: the layer's number; what lies in no layer comes last. */
export function placeOf(layer: string | undefined): number {
	const place = layerIds.findIndex((id) => id === layer);
	return place < 0 ? layerIds.length : place;
}

/** Everything that a search can find: the pages that are meant to be read, and every stated allocation. */
export function buildSearchRecords(catalog: Catalog): SearchRecord[] {
	const subjects = allSubjects(catalog).filter(({ path }) => path);
	return [
		...catalog.modelPages.map(({ id, title, summary, aliases }): SearchRecord => ({
			path: modelPagePath(id),
			kind: 'model',
			title,
			names: [title],
			aliases,
			texts: [summary],
			meta: { summary },
			filters: { kind: 'model', page: id },
			place: placeOf(undefined),
		})),
		...catalog.duties.map(dutyRecord),
		...subjects.map(subjectRecord),
		...subjects.flatMap((subject) =>
			resolveColumn(catalog, subject)
				.filter(({ from }) => from === subject.id)
				.map(allocationRecord),
		),
	];
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
	const { label, summary, names } = subject;
	const kind = subjectKinds[subject.kind];
	return {
		path: subject.path!,
		kind,
		title: label,
		names: [...names],
		aliases: otherNames(subject),
		texts: [summary, ...describe(subject)],
		meta: { summary },
		filters: { kind, ...subjectFilters(subject) },
		place: placeOf(undefined),
	};
}

/** The record of one stated allocation. */
export function allocationRecord({ duty, subject, allocation, exception }: Cell): SearchRecord {
	return {
		path: cellPath(subject, duty.id)!,
		kind: 'allocation',
		title: answerTitle(duty, subject),
		names: [duty.title, ...subject.names],
		aliases: [duty.question, ...duty.aliases, ...otherNames(subject)],
		texts: allocationTexts(allocation),
		meta: {
			...(allocation.handoff && { handoff: allocation.handoff }),
			...(allocation.aws && { aws: allocation.aws }),
			...(allocation.customer && { customer: allocation.customer }),
			...(allocation.note && { note: allocation.note }),
			...(allocation.default && { default: allocation.default.text }),
			...(exception && { exception: 'true' }),
		},
		filters: {
			kind: 'allocation',
			owner: allocation.owner,
			layer: duty.layer,
			team: duty.team,
			duty: duty.id,
			...subjectFilters(subject),
		},
		place: placeOf(duty.layer),
	};
}

/** What an answer is called: `Guest operating system patching on Amazon RDS`. */
export function answerTitle(duty: Duty, subject: Subject): string {
	return `${duty.title} on ${subject.label}`;
}

function allocationTexts(allocation: Allocation): string[] {
	const { aws, customer, handoff, note, changed } = allocation;
	const { text, state } = allocation.default ?? {};
	return [
		...(aws ? [`AWS ${aws}`] : []),
		...(customer ? [`You: ${customer}`] : []),
		...(text ? [text] : []),
		...(state ? [defaultStates[state].label] : []),
		...(handoff ? [handoffs[handoff].label] : []),
		...(note ? [note] : []),
		...(changed ? [changed.text] : []),
	];
}

function otherNames({ aliases, serviceAliases }: Subject): string[] {
	return [...aliases, ...serviceAliases];
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

function subjectFilters({ id, serviceModel, service }: Subject): SearchRecord['filters'] {
	return { model: serviceModel, subject: id, ...(service && { service: service.id }) };
}
