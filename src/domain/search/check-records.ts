import type { Catalog } from '../catalog.ts';
import { dutiesOf } from '../checks/cell-checks.ts';
import { listChecks } from '../checks/checks.ts';
import { controlsOf } from '../frameworks/controls.ts';
import { placeOf, type SearchRecord } from './search-record.ts';

/** The records of checks and of the controls of frameworks: places on their pages, found by id and by title. */
export function checkRecords(catalog: Catalog): SearchRecord[] {
	// Those for tags ask a hundred times the same of other things: found by their ids alone.
	const checks = listChecks(catalog).filter(({ tagging }) => !tagging);
	return [
		...checks.map((check): SearchRecord => {
			const { id, title, path, rule, prowler = [], group } = check;
			const [duty] = dutiesOf(catalog, check);
			return {
				path,
				kind: 'check',
				title: `${id}: whose finding is it?`,
				names: [id],
				aliases: [...(rule ? [rule] : []), ...prowler],
				texts: [title, group.name],
				meta: { summary: title },
				filters: { kind: 'check', ...(duty && { layer: duty.layer, team: duty.team }) },
				place: placeOf(duty?.layer),
			};
		}),
		...catalog.frameworks.flatMap((framework) =>
			controlsOf(catalog)(framework).map(({ id, title, path, duties }): SearchRecord => ({
				path,
				kind: 'control',
				title: `${framework.label} ${id}${title ? `: ${title}` : ''}`,
				names: [id],
				aliases: [],
				texts: [...(title ? [title] : []), framework.title],
				meta: { summary: duties.map((duty) => duty.title).join(', ') },
				filters: { kind: 'control', ...(duties[0] && { layer: duties[0].layer }) },
				place: placeOf(duties[0]?.layer),
			})),
		),
	];
}
