import type { Catalog } from '../catalog.ts';
import type { Cell } from '../matrix/matrix.ts';
import { usualAllocation } from '../matrix/subject.ts';
import type { Owner } from '../vocabulary.ts';
import { cellsOf } from './cell-checks.ts';
import type { Check } from './checks.ts';

/** Whether a finding of a check is the reader's to mend. */
export interface Verdict {
	/** In a few words: `Yours`, `Yours, beside AWS’s part`. */
	text: string;
	/** Who owns the duty; undefined where the answers of its services differ. */
	owner: Owner | undefined;
	/** The answers that say so, of the check's own duty; none where no service here has the check. */
	cells: Cell[];
}

const words: Record<Owner, string> = {
	customer: 'Yours: nobody else acts on it.',
	shared: 'Yours: AWS does a part, and the finding is about the other one.',
	aws: 'Not yours to mend: AWS does it.',
	'not-applicable': 'Nobody’s: there is no such thing here.',
};

/** Whether a finding is the reader's: what the answers to the check's duty say, and nothing else. */
export function verdictOf(catalog: Catalog, check: Check): Verdict {
	const cells = cellsOf(catalog, check).filter(({ duty }) => duty.id === check.duty);
	const owners = new Set(cells.map(({ allocation }) => allocation.owner));
	const [owner] = owners;
	if (owners.size === 1 && owner) return { text: words[owner], owner, cells };
	if (owners.size > 1) return { text: 'It depends on the service:', owner: undefined, cells };
	const usual = usualOwner(catalog, check);
	return { text: usual ? words[usual] : '', owner: usual, cells };
}

// A service that has no page here: what usually holds for what somebody configures.
function usualOwner(catalog: Catalog, { duty }: Check): Owner | undefined {
	const found = catalog.duties.find(({ id }) => id === duty);
	return found && (found.general ?? usualAllocation(found, 'paas')).owner;
}
