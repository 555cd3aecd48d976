import { namesPath } from '../../domain/data-paths.ts';
import type { RecordNames } from '../../domain/services/record-names.ts';
import { fetchData } from './data.ts';

let names: Promise<RecordNames> | undefined;

/** What services and duties are called, fetched once. Rejects where it does not come; another try may succeed. */
export function fetchNames(): Promise<RecordNames> {
	names ??= fetchData<RecordNames>(namesPath);
	names.catch(() => (names = undefined));
	return names;
}
