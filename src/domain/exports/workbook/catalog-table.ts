import type { Catalog } from '../../catalog.ts';
import { buildCheckedColumn } from '../../checks/column-checks.ts';
import { allSubjects } from '../../matrix/subject.ts';
import { homePath } from '../../paths.ts';
import type { ToUrl } from '../../to-url.ts';
import type { AnswerTable } from './answer-table.ts';

/** All answers of a catalog as one table: every subject that has a page, every duty. */
export function catalogTable(catalog: Catalog, url: ToUrl): AnswerTable {
	const teams = new Map(catalog.teams.map(({ id, name }) => [id, name]));
	return {
		address: url(homePath),
		url,
		columns: allSubjects(catalog)
			.filter(({ path }) => path !== undefined)
			.map((subject) => buildCheckedColumn(catalog, subject)),
		rows: catalog.duties.map(({ id, title, layer, team }) => ({
			duty: id,
			title,
			layer,
			team: teams.get(team) ?? team,
		})),
	};
}
