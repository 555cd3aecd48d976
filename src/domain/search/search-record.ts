import type { Catalog, Duty } from '../catalog.ts';
import { allSubjects, modelOf, resolveColumn, type Cell, type Subject } from '../matrix/matrix.ts';
import { cellPath, dutyPath, modelPagePath, subjectPath } from '../paths.ts';
import { shortName } from '../names.ts';
import type { Allocation } from '../schema.ts';
import { profileOf, serviceNames } from '../matrix/service.ts';
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
	const subjects = allSubjects(catalog).filter((subject) => subjectPath(subject));
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

function subjectRecord(subject: Subject): SearchRecord {
	const names = subjectNames(subject);
	const summary = summaryOf(subject);
	const kind = subject.kind === 'service-model' ? 'service-model' : 'service';
	return {
		path: subjectPath(subject)!,
		kind,
		title: subject.label,
		names: names.slice(0, 2),
		aliases: names.slice(2),
		texts: [summary, ...profileTexts(subject)],
		meta: { summary },
		filters: { kind, ...subjectFilters(subject) },
		place: placeOf(undefined),
	};
}

/** The record of one stated allocation. */
export function allocationRecord({ duty, subject, allocation, exception }: Cell): SearchRecord {
	const names = subjectNames(subject);
	return {
		path: cellPath(subject, duty.id)!,
		kind: 'allocation',
		title: answerTitle(duty, subject),
		names: [duty.title, ...names.slice(0, 2)],
		aliases: [duty.question, ...duty.aliases, ...names.slice(2)],
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

/** What a subject is looked up by: the name it is shown by first, then its short name, then all others. */
export function subjectNames(subject: Subject): string[] {
	switch (subject.kind) {
		case 'service-model':
			return [subject.model.label, subject.model.title, ...subject.model.aliases];
		case 'service': {
			const [name = '', ...others] = serviceNames(subject.service);
			return [name, shortName(name), ...others];
		}
		case 'variant': {
			const [name = '', ...others] = serviceNames(subject.service);
			return [`${name} ${subject.variant.name}`, subject.variant.name, ...others];
		}
	}
}

function summaryOf(subject: Subject): string {
	if (subject.kind === 'service-model') return subject.model.summary;
	return subject.kind === 'service' ? subject.service.summary : subject.variant.summary;
}

function profileTexts(subject: Subject): string[] {
	if (subject.kind === 'service-model') return [subject.model.definition];
	const variant = subject.kind === 'variant' ? subject.variant : undefined;
	const profile = profileOf(subject.service, variant);
	return [subject.service.category, `Operating system: ${osAccess[profile.osAccess]}`];
}

function subjectFilters(subject: Subject): SearchRecord['filters'] {
	return {
		model: modelOf(subject),
		subject: subject.id,
		...(subject.kind !== 'service-model' && { service: subject.service.id }),
	};
}
