import { listChanges } from '../changes/list-changes.ts';
import { listFile, type DataContext, type DataFile } from './data-file.ts';
import { changeRecords } from './records/change-record.ts';
import { checkRecords, retiredRecords } from './records/check-record.ts';
import { frameworkRecord } from './records/framework-record.ts';

/** The lists that stand beside the answers: what looks at them, who asks for them, and how they changed. */
export function listFiles(context: DataContext): DataFile[] {
	const { catalog, url } = context;
	const checks = [...checkRecords(catalog, url), ...retiredRecords(catalog, url)];
	return [
		listFile(
			context,
			{
				name: 'checks.json',
				description: 'Controls of AWS Security Hub, each with its duty and its subjects.',
				schema: 'checks',
			},
			checks.length,
			() => checks,
		),
		listFile(
			context,
			{
				name: 'frameworks.json',
				description: 'Frameworks with their controls, each with the duties that answer it.',
				schema: 'frameworks',
			},
			catalog.frameworks.length,
			() => catalog.frameworks.map((framework) => frameworkRecord(catalog, framework, url)),
		),
		listFile(
			context,
			{
				name: 'changes.json',
				description: 'What AWS changed, what it closes, and what we had wrong.',
				schema: 'changes',
			},
			listChanges(catalog).length,
			() => changeRecords(catalog, url),
		),
	];
}
