import { serviceModelOf, type Catalog, type Duty } from '../catalog.ts';
import { once } from '../once.ts';
import { generalPath, serviceModelPath } from '../paths.ts';
import type { Allocation } from '../schema.ts';
import { answerAttributes, type Answer, type SeenCell } from './answer.ts';
import type { Cell } from './matrix.ts';
import { cellPath, type Subject } from './subject.ts';
import { subjectsById } from './subjects-by-id.ts';

/** The answer of a cell, with the names of what it refers to. */
export function answerOf(catalog: Catalog, cell: Cell): Answer {
	const { allocation, provenance, exception, subject } = cell;
	return {
		...withNames(catalog, allocation),
		provenance,
		...(provenance === 'usual' && { assumedFrom: serviceModelOf(catalog, subject).label }),
		exception,
	};
}

/** The one answer to a duty for all services, where there is one. */
export function generalAnswer(catalog: Catalog, { general }: Duty): Answer | undefined {
	return general && { ...withNames(catalog, general), provenance: 'general', exception: false };
}

/** What marks the element that shows a cell, whatever it looks like. */
export function cellAttributes({ duty, subject, allocation, provenance, exception }: Cell) {
	const { owner } = allocation;
	return answerAttributes(duty.id, subject.id, { owner, provenance, exception });
}

/**
 * Where an answer is at home: what is not stated for a subject stands elsewhere, so that nobody takes it for a statement
 * about the subject. Undefined for the baseline, which has no page.
 */
export function homeOf({ duty, subject, provenance, from }: Cell): string | undefined {
	switch (provenance) {
		case 'stated':
			return cellPath(subject, duty.id);
		case 'general':
			return generalPath(duty.id);
		case 'usual':
			return `${serviceModelPath(from)}#${duty.id}`;
	}
}

/** What an answer is called: `Guest operating system patching on Amazon RDS`. */
export function answerTitle({ title }: Duty, { label }: Pick<Subject, 'label'>): string {
	return `${title} on ${label}`;
}

const indexes = once((catalog: Catalog) => ({
	duties: new Map(catalog.duties.map((duty) => [duty.id, duty])),
	subjects: subjectsById(catalog),
}));

function withNames(catalog: Catalog, { see = [], ...texts }: Allocation) {
	const seen = see.flatMap((id) => seenCell(catalog, id) ?? []);
	return { ...texts, ...(seen.length > 0 && { see: seen }) };
}

// A cell is named as `<duty>@<subject>`.
function seenCell(catalog: Catalog, cell: string): SeenCell | undefined {
	const { duties, subjects } = indexes(catalog);
	const [dutyId = '', subjectId = ''] = cell.split('@');
	const [duty, subject] = [duties.get(dutyId), subjects.get(subjectId)];
	const path = duty && subject && cellPath(subject, duty.id);
	return path ? { title: answerTitle(duty, subject), path } : undefined;
}
