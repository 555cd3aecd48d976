import { changeRecords } from './records/change-record.ts';
import { checkRecords } from './records/check-record.ts';
import { frameworkRecord } from './records/framework-record.ts';
import { frameworkRow } from './schema/frameworks.ts';
import { changeRow, checkRow, controlRow } from './schema/list-tables.ts';
import { cellsOf, type Table } from './table.ts';

/** The tables that stand beside the answers: checks, frameworks, their controls, changes. */
export const listTables: readonly Table[] = [
	{
		name: 'checks',
		description: 'Controls of AWS Security Hub.',
		shape: checkRow,
		primaryKey: ['id'],
		foreignKeys: [{ field: 'duty', table: 'duties' }],
		lines: ({ catalog, url }) =>
			checkRecords(catalog, url).map(({ related = {}, ...check }) =>
				cellsOf(checkRow, { ...check, related: relatedText(related) }),
			),
	},
	{
		name: 'frameworks',
		description: 'Frameworks whose controls ask for duties.',
		shape: frameworkRow,
		primaryKey: ['id'],
		lines: ({ catalog, url }) =>
			catalog.frameworks.map((framework) =>
				cellsOf(frameworkRow, frameworkRecord(catalog, framework, url)),
			),
	},
	{
		name: 'controls',
		description: 'The controls of the frameworks.',
		shape: controlRow,
		primaryKey: ['framework', 'id'],
		foreignKeys: [{ field: 'framework', table: 'frameworks' }],
		lines: ({ catalog, url }) =>
			catalog.frameworks.flatMap((framework) =>
				frameworkRecord(catalog, framework, url).controls.map((control) =>
					cellsOf(controlRow, control),
				),
			),
	},
	{
		name: 'changes',
		description: 'Dated changes of answers, and of services as a whole.',
		shape: changeRow,
		primaryKey: ['id'],
		foreignKeys: [{ field: 'subject', table: 'subjects' }],
		lines: ({ catalog, url }) =>
			changeRecords(catalog, url).map(({ sources, ...change }) =>
				cellsOf(changeRow, { ...change, sources: sources.map((source) => source.url).join(' ') }),
			),
	},
];

function relatedText(related: Readonly<Record<string, readonly string[]>>): string {
	return Object.entries(related)
		.map(([framework, ids]) => `${framework}: ${ids.join(', ')}`)
		.join(' | ');
}
