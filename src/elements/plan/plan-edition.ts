import type { Column } from '../../domain/matrix/column.ts';

/** The month of the newest page that the answers were read on. */
export function editionOf(columns: readonly Column[]): string {
	const months = columns.flatMap(({ cells }) =>
		cells.flatMap(({ sources }) => sources.map(({ asOf }) => asOf)),
	);
	return months.reduce((latest, month) => (month > latest ? month : latest), '');
}
