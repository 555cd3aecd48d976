import type { ChangeRecord } from '../../domain/exports/schema/changes.ts';
import type { Column } from '../../domain/matrix/column.ts';
import { changesDataPath } from '../../domain/data-paths.ts';
import { base } from '../page/base.ts';
import { fetchData } from '../page/data.ts';
import { download } from '../page/download.ts';
import { orReason } from '../page/reason.ts';
import type { Plan } from './plan.ts';
import { fetchBackground } from './plan-beside.ts';

/** Takes the plan along as its responsibility workbook. What writes it is loaded when it is asked for. */
export async function takeWorkbook(plan: Plan, columns: readonly Column[], edition: string) {
	const [{ writeSheets }, { planWorkbook }, background, published] = await orReason(
		Promise.all([
			import('../page/write-sheets.ts'),
			import('../../domain/plan/workbook/plan-workbook.ts'),
			fetchBackground(),
			fetchData<{ data_version: string; result: ChangeRecord[] }>(changesDataPath),
		]),
		'what goes into the workbook did not come. Try again.',
	);
	const version = published.data_version;
	const sheets = planWorkbook({
		...{ address: location.href, edition, version, columns, background },
		...{ changes: published.result, url: (path: string) => `${location.origin}${base}${path}` },
		...plan.facts,
	});
	download(await writeSheets(sheets), `atlas-plan-${version.split('+')[0]}.xlsx`);
}
