import { selectRows, type TableRow } from '../../domain/comparison/select.ts';
import { toMarkdownTable } from '../../domain/comparison/table-export.ts';
import type { TableState } from '../../domain/comparison/table-state.ts';
import type { AnswerTable } from '../../domain/exports/workbook/answer-table.ts';
import { ownValue } from '../../domain/own-value.ts';
import { base } from '../page/base.ts';
import { fetchColumn } from '../page/columns.ts';
import { download } from '../page/download.ts';
import { orReason } from '../page/reason.ts';
import { nameOf } from './comparison-controls.ts';
import type { ComparisonNames } from './comparison-names.ts';
import { exportFormats } from './export-formats.ts';

/** Hands a view of the comparison to the reader as a file with that ending. Rejects with the reason where it cannot. */
export async function exportView(
	view: TableState,
	rows: readonly TableRow[],
	names: ComparisonNames,
	ending: string,
) {
	// The page may be older than the script, or changed by others.
	const format = ownValue(exportFormats, ending);
	if (!format) throw new Error(`nothing here writes “${ending}”. Load the page anew.`);
	const content = await format.write(await tableOf(view, rows, names));
	download(new Blob([content], { type: format.type }), `shared-responsibility.${ending}`);
}

/** A view of the comparison as Markdown. */
export async function viewAsMarkdown(
	view: TableState,
	rows: readonly TableRow[],
	names: ComparisonNames,
): Promise<string> {
	return toMarkdownTable(await tableOf(view, rows, names));
}

async function tableOf(
	view: TableState,
	rows: readonly TableRow[],
	names: ComparisonNames,
): Promise<AnswerTable> {
	const columns = await Promise.all(view.columns.map((id) => columnOf(id, names)));
	const shown = selectRows(rows, view).map((row) => ({
		...row,
		team: nameOf(row.team, view, names),
	}));
	const url = (path: string) => new URL(`${base}${path}`, location.href).href;
	return { address: location.href, url, columns, rows: shown };
}

function columnOf(id: string, { label }: ComparisonNames) {
	const reason = `the answers of ${label(id)} did not come. Try again.`;
	return orReason(fetchColumn(id), reason);
}
