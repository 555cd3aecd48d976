import type { Catalog, ServiceModel } from '../catalog.ts';
import { usualAllocation } from './subject.ts';
import type { Allocation } from '../schema.ts';
import type { CloudModelId } from '../vocabulary.ts';

/** The areas of the table that every course teaches, each decided by one duty of the matrix. */
export const basicAreas = [
	{ label: 'physical infrastructure', duty: 'physical-security' },
	{ label: 'foundational layers', duty: 'virtualization-isolation' },
	{ label: 'operating system', duty: 'guest-os-patching' },
	{ label: 'middleware', duty: 'runtime-patching' },
	{ label: 'applications', duty: 'application-security' },
	{ label: 'network configuration', duty: 'firewall-configuration' },
	{ label: 'data', duty: 'data-classification' },
	{ label: 'user access', duty: 'least-privilege-access' },
] as const;

/** One line of the basic table: what each side answers for in a service model. */
export interface BasicRow {
	model: ServiceModel & { id: CloudModelId };
	/** The areas that AWS runs. */
	aws: readonly string[];
	/** The areas that stay with the customer. */
	customer: readonly string[];
}

/** The basic table of the shared responsibility model, recovered from the matrix. */
export function basicTable(catalog: Catalog): BasicRow[] {
	return catalog.cloudModels.map((model) => {
		const areas = basicAreas.map(({ label, duty }) => {
			const found = catalog.duties.find(({ id }) => id === duty);
			if (!found) throw new RangeError(`the basic table needs the duty "${duty}"`);
			return { label, side: doer(usualAllocation(found, model.id)) };
		});
		const labelsOf = (side: 'aws' | 'customer') =>
			areas.filter((area) => area.side === side).map(({ label }) => label);
		return { model, aws: labelsOf('aws'), customer: labelsOf('customer') };
	});
}

// The basic table knows two sides only. Where AWS installs and the customer picks the hour, AWS does the work.
function doer({ owner, handoff }: Allocation): 'aws' | 'customer' {
	return owner === 'aws' || handoff === 'aws-applies-you-schedule' ? 'aws' : 'customer';
}
