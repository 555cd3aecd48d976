import { selectRows, type TableRow } from '../../domain/comparison/select.ts';
import type { TableState } from '../../domain/comparison/table-state.ts';
import { fetchColumn } from '../page/columns.ts';
import { nameOf } from './comparison-controls.ts';
import type { ComparisonNames } from './comparison-names.ts';
import { download, makeFile, type ExportFormat } from './table-download.ts';

/** Hands a view of the comparison to the reader as a file. Rejects where a part of it could not be loaded. */
export async function exportView(
	view: TableState,
	rows: readonly TableRow[],
	names: ComparisonNames,
	format: ExportFormat,
) {
	const columns = await Promise.all(view.columns.map((id) => fetchColumn(id)));
	const shown = selectRows(rows, view).map((row) => ({
		...row,
		team: nameOf(row.team, view, names),
	}));
	const file = await makeFile({ address: location.href, columns, rows: shown }, format);
	download(file, `shared-responsibility.${format}`);
}
