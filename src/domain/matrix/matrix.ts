import type { Catalog, Duty } from '../catalog.ts';
import type { Allocation } from '../schema.ts';
import type { Owner, Provenance } from '../vocabulary.ts';
import { usualAllocation, type Subject } from './subject.ts';

/** The answer to one duty for one subject, and where the answer comes from. */
export interface Cell {
	duty: Duty;
	subject: Subject;
	allocation: Allocation;
	/** `stated`: by the subject or, for a variant, by its service. `general`: by the duty, for all services. `usual`: the service model's answer. */
	provenance: Provenance;
	/** The id of the record that holds the allocation: a subject's, or the duty's where it is general. */
	from: string;
	/** The owner that is usual for the subject's service model. */
	usualOwner: Owner;
	/** A stated cell whose owner differs from the usual one. */
	exception: boolean;
}

/** Resolves one cell: variant, then service, then what holds for all services, then service model. */
export function resolveCell(duty: Duty, subject: Subject): Cell {
	const usual = subject.baseline ?? usualAllocation(duty, subject.serviceModel);
	const answer = statedAnswer(duty, subject) ??
		generalAnswer(duty) ?? {
			allocation: usual,
			provenance: 'usual',
			from: subject.serviceModel,
		};
	return {
		duty,
		subject,
		...answer,
		usualOwner: usual.owner,
		exception: answer.provenance === 'stated' && answer.allocation.owner !== usual.owner,
	};
}

/** One cell a duty, in the catalog's order. */
export function resolveColumn(catalog: Catalog, subject: Subject): Cell[] {
	return catalog.duties.map((duty) => resolveCell(duty, subject));
}

type Answer = Pick<Cell, 'allocation' | 'provenance' | 'from'>;

function statedAnswer(duty: Duty, { statements }: Subject): Answer | undefined {
	for (const { from, on } of statements) {
		const allocation = on(duty);
		if (allocation) return { allocation, provenance: 'stated', from };
	}
	return undefined;
}

function generalAnswer({ id, general }: Duty): Answer | undefined {
	return general && { allocation: general, provenance: 'general', from: id };
}
