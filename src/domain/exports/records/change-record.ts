import type { Catalog } from '../../catalog.ts';
import type { Change } from '../../changes/change.ts';
import { changePath } from '../../changes/feeds.ts';
import { listChanges } from '../../changes/list-changes.ts';
import type { ToUrl } from '../../to-url.ts';
import { compact, toSource } from '../row.ts';
import type { ChangeRecord } from '../schema/changes.ts';

/** Every change as it is published, the latest first. */
export function changeRecords(catalog: Catalog, url: ToUrl): ChangeRecord[] {
	return listChanges(catalog).map((change) => changeRecord(change, url));
}

function changeRecord(change: Change, url: ToUrl): ChangeRecord {
	const { id, date, kind, service, subject, duty, title, path, sources, coming } = change;
	const { before, after, owners, reason } = change;
	return compact({
		id,
		date,
		kind,
		service: service.id,
		subject,
		duty,
		title,
		before,
		after,
		owner_before: owners?.before,
		owner_after: owners?.after,
		reason,
		coming,
		sources: sources.map(toSource),
		url: url(changePath(change)),
		cell: url(path),
	}) as ChangeRecord;
}
