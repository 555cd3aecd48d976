import type { Column } from '../../domain/matrix/column.ts';
import { columnPath } from '../../domain/data-paths.ts';
import { fetchData } from './data.ts';

const columns = new Map<string, Promise<Column>>();

/** The data of a column, fetched once for all of the page. Rejects where it does not come; another try may succeed. */
export function fetchColumn(subject: string): Promise<Column> {
	const known = columns.get(subject);
	if (known) return known;
	const column = fetchData<Column>(columnPath(subject));
	columns.set(subject, column);
	column.catch(() => columns.delete(subject));
	return column;
}
