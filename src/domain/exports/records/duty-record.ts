import type { Catalog, Duty } from '../../catalog.ts';
import { statedServices } from '../../matrix/services.ts';
import { dutyDataPath } from '../../data-paths.ts';
import { dutyPath, twinPath } from '../../paths.ts';
import type { ToUrl } from '../../to-url.ts';
import { compact } from '../row.ts';
import type { DutyRecord } from '../schema/records.ts';

/** What is published of a duty in the list of all. */
export function dutyRecord(catalog: Catalog, duty: Duty, url: ToUrl): DutyRecord {
	const { id, title, question, summary, side, layer, team } = duty;
	const path = dutyPath(id);
	return {
		kind: 'duty',
		id,
		title,
		question,
		summary,
		side,
		layer,
		team,
		aliases: [...duty.aliases],
		short_forms: [...duty.shortForms],
		former_ids: [...duty.movedFrom],
		related: [...duty.related],
		stated: statedServices(catalog, duty).length,
		url: url(path),
		markdown: url(twinPath(path)),
		data: url(dutyDataPath(id)),
	};
}

/** How the owner of a duty is decided, as it is published. */
export function decisionOf({ decision }: Duty): object | undefined {
	if (!decision) return undefined;
	const { 'not-applicable': none, cases, ...owners } = decision;
	return compact({
		...owners,
		not_applicable: none,
		cases: cases.map(({ state, ...rest }) => compact({ ...rest, default_state: state })),
	});
}
