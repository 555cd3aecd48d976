import type { Catalog, Duty } from '../catalog.ts';
import { answerLines, everyService, lineText, type Answer } from '../matrix/answer.ts';
import { answerOf, answerTitle, generalAnswer } from '../matrix/cell-answer.ts';
import { resolveColumn, type Cell } from '../matrix/matrix.ts';
import { cellPath, type Subject } from '../matrix/subject.ts';
import { generalPath } from '../paths.ts';
import { handoffs } from '../vocabulary.ts';
import { placeOf, resultParts, type SearchRecord } from './search-record.ts';

/** The records of answers: those that subjects state, and those that hold for all services. */
export function answerRecords(catalog: Catalog, subjects: readonly Subject[]): SearchRecord[] {
	const stated = subjects.flatMap((subject) =>
		resolveColumn(catalog, subject).filter(({ from }) => from === subject.id),
	);
	return [
		...stated.map((cell) => allocationRecord(catalog, cell)),
		...catalog.duties.flatMap((duty) => generalRecords(catalog, duty)),
	];
}

/** The record of one stated answer. */
function allocationRecord(catalog: Catalog, cell: Cell): SearchRecord {
	const { duty, subject } = cell;
	return {
		...answerRecord(duty, answerOf(catalog, cell)),
		path: cellPath(subject, duty.id)!,
		title: answerTitle(duty, subject),
		names: [duty.title, ...subject.names],
		aliases: [duty.question, ...duty.aliases, ...subject.aliases, ...subject.serviceAliases],
		filters: { ...answerFilters(duty, cell.allocation), ...subjectFilters(subject) },
	};
}

/** The record of the one answer to a duty for all services, where AWS gives it once. */
function generalRecords(catalog: Catalog, duty: Duty): SearchRecord[] {
	const { id, title, question, aliases } = duty;
	const answer = generalAnswer(catalog, duty);
	if (!answer) return [];
	return [
		{
			...answerRecord(duty, answer),
			path: generalPath(id),
			title: answerTitle(duty, { label: everyService }),
			names: [title],
			aliases: [question, ...aliases],
			filters: answerFilters(duty, answer),
		},
	];
}

type OfAnswer = Pick<SearchRecord, 'kind' | 'texts' | 'meta' | 'place'>;

function answerRecord(duty: Duty, answer: Answer): OfAnswer {
	const { handoff, exception, provenance } = answer;
	const lines = answerLines(answer);
	const shown = lines.filter(({ part }) => resultParts.has(part));
	return {
		kind: 'allocation',
		texts: [
			...lines.map((line) => `${line.head}: ${lineText(line)}`),
			...(handoff ? [handoffs[handoff].label] : []),
		],
		meta: {
			...(handoff && { handoff }),
			...Object.fromEntries(shown.map((line) => [line.part, lineText(line)])),
			...(exception && { exception: 'true' }),
			...(provenance !== 'stated' && { provenance }),
		},
		place: placeOf(duty.layer),
	};
}

function answerFilters(
	{ id, layer, team }: Duty,
	{ owner }: Pick<Answer, 'owner'>,
): SearchRecord['filters'] {
	return { kind: 'allocation', owner, layer, team, duty: id };
}

/** What the records of a subject and of its answers can be narrowed by. */
export function subjectFilters({ id, serviceModel, service }: Subject): SearchRecord['filters'] {
	return { model: serviceModel, subject: id, ...(service && { service: service.id }) };
}
