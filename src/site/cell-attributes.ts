import type { Cell } from '../domain/matrix/matrix.ts';

/** What every element that shows a cell says of it, so that tools and tests can rely on it. */
export function cellAttributes({ duty, subject, allocation, provenance, exception }: Cell) {
	return {
		'data-duty': duty.id,
		'data-subject': subject.id,
		'data-owner': allocation.owner,
		'data-provenance': provenance,
		'data-exception': exception || undefined,
	};
}
