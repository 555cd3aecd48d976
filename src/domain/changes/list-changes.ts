import type { Catalog, Service, Variant } from '../catalog.ts';
import { latestReading } from '../matrix/coverage.ts';
import { answerTitle } from '../matrix/cell-answer.ts';
import { cellPath, serviceSubject, variantSubject, type Subject } from '../matrix/subject.ts';
import { once } from '../once.ts';
import type { Allocation, CorrectionsData, Ending } from '../schema.ts';
import { defaultStates, handoffs, owners } from '../vocabulary.ts';
import type { Change, ChangeKind } from './change.ts';

/** Every change that the content knows of, the latest first. */
export const listChanges = once((catalog: Catalog): readonly Change[] => {
	const present = latestReading(catalog);
	const found = catalog.services.flatMap((service) => [
		...moved(catalog, service),
		...ended(service),
		...corrected(catalog, service),
	]);
	const ids = new Map<string, number>();
	return found
		.map((change) => {
			const count = (ids.get(change.id) ?? 0) + 1;
			ids.set(change.id, count);
			const id = count > 1 ? `${change.id}-${count}` : change.id;
			return { ...change, id, coming: change.date.slice(0, 7) > present };
		})
		.toSorted((a, b) => (a.date === b.date ? compare(a.id, b.id) : compare(b.date, a.date)));
});

type Found = Omit<Change, 'coming'>;

/** What AWS changed: the recorded moves, and what the answers of today say of the last one where no record does. */
function moved(catalog: Catalog, service: Service): Found[] {
	const recorded = (catalog.changes.find(({ id }) => id === service.id)?.changes ?? []).map(
		({ duty, variant, date, before, after, ownerBefore, ownerAfter, sources }) => ({
			...frame(catalog, 'aws-changed', subjectOf(service, variant), duty, date),
			before,
			after,
			owners: { before: ownerBefore, after: ownerAfter },
			sources,
		}),
	);
	const known = new Set(
		recorded.map(({ subject, duty, date }) => `${subject} ${duty} ${date.slice(0, 7)}`),
	);
	const told = statedBy(service).flatMap(({ subject, allocation }) =>
		Object.entries(allocation).flatMap(([duty, { changed, sources }]) => {
			if (!changed || known.has(`${subject.id} ${duty} ${changed.date}`)) return [];
			const carrying = sources.filter((source) => source.for?.includes('changed'));
			return [
				{
					...frame(catalog, 'aws-changed', subject, duty, changed.date),
					after: changed.text,
					sources: carrying.length > 0 ? carrying : sources,
				},
			];
		}),
	);
	return [...recorded, ...told];
}

/** What AWS has closed, or will. */
function ended(service: Service): Found[] {
	const all: [Subject, Ending | undefined][] = [
		[serviceSubject(service), service.ending],
		...service.variants.map((variant): [Subject, Ending | undefined] => [
			variantSubject(service, variant),
			variant.ending,
		]),
	];
	return all.flatMap(([subject, ending]) =>
		ending
			? [
					{
						id: `${ending.date}/${subject.id}/${ending.state}`,
						date: ending.date,
						kind: 'ending' as const,
						service,
						subject: subject.id,
						title: `${subject.label}: ${endings[ending.state]}`,
						path: subject.path!,
						after: ending.text,
						sources: ending.sources,
					},
				]
			: [],
	);
}

const endings: Record<Ending['state'], string> = {
	'closed-to-new-customers': 'closed to new customers',
	'support-ends': 'support ends',
};

/** What we had wrong. */
function corrected(catalog: Catalog, service: Service): Found[] {
	const found = catalog.corrections.find(({ id }) => id === service.id)?.corrections ?? [];
	return found.map((correction) => {
		const { duty, variant, date, what, was, is, reason } = correction;
		const about = frame(catalog, 'we-corrected', subjectOf(service, variant), duty, date);
		return {
			...about,
			id: `${about.id}/${what}`,
			before: nameOf(what, was),
			after: nameOf(what, is),
			reason,
			sources: [],
		};
	});
}

/** An owner, a hand-off or a default state by its label; a text as it is. */
function nameOf(what: CorrectionsData['corrections'][number]['what'], text: string): string {
	const words: Record<string, { label: string }> =
		what === 'owner' ? owners : what === 'handoff' ? handoffs : defaultStates;
	return what === 'text' || !Object.hasOwn(words, text) ? text : words[text]!.label;
}

function frame(catalog: Catalog, kind: ChangeKind, subject: Subject, dutyId: string, date: string) {
	const duty = catalog.duties.find(({ id }) => id === dutyId)!;
	return {
		id: `${date}/${subject.id}/${dutyId}`,
		date,
		kind,
		service: subject.service!,
		subject: subject.id,
		duty: dutyId,
		title: answerTitle(duty, subject),
		path: cellPath(subject, dutyId)!,
	};
}

function subjectOf(service: Service, id: string | undefined): Subject {
	const variant = service.variants.find((one) => one.id === id);
	return variant ? variantSubject(service, variant) : serviceSubject(service);
}

function statedBy(
	service: Service,
): { subject: Subject; allocation: Readonly<Record<string, Allocation>> }[] {
	const variants = service.variants.map((variant: Variant) => ({
		subject: variantSubject(service, variant),
		allocation: variant.allocation,
	}));
	return [{ subject: serviceSubject(service), allocation: service.allocation }, ...variants];
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
