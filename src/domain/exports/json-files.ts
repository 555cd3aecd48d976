import { allSubjects, type Subject } from '../matrix/subject.ts';
import { dutyDataName, subjectDataName } from '../data-paths.ts';
import { listFile, recordFile, type DataContext, type DataFile } from './data-file.ts';
import { formerRecords } from './former-records.ts';
import { listFiles } from './json-lists.ts';
import { sourceRecords, vocabularyOf } from './records/lists.ts';
import { decisionOf, dutyRecord } from './records/duty-record.ts';
import { subjectRecord } from './records/subject-record.ts';
import { compact } from './row.ts';
import { allRows, rowsOfDuty, rowsOfSubject } from './rows.ts';

/** The files of JSON, those of all records first. */
export function jsonFiles(context: DataContext): DataFile[] {
	return [
		...wholeFiles(context),
		...listFiles(context),
		...subjectFiles(context),
		...dutyFiles(context),
	];
}

function wholeFiles(context: DataContext): DataFile[] {
	const { catalog, url } = context;
	const subjects = allSubjects(catalog);
	const former = formerRecords(catalog);
	const sources = sourceRecords(catalog);
	return [
		listFile(
			context,
			{
				name: 'subjects.json',
				description: 'Service models, services and variants in short, and their former ids.',
				schema: 'subjects',
			},
			subjects.length + former.subjects.length,
			() => [
				...subjects.map((subject) => subjectRecord(catalog, subject, url)),
				...former.subjects,
			],
		),
		listFile(
			context,
			{ name: 'duties.json', description: 'All duties in short.', schema: 'duties' },
			catalog.duties.length + former.duties.length,
			() => [...catalog.duties.map((duty) => dutyRecord(catalog, duty, url)), ...former.duties],
		),
		recordFile(
			context,
			{
				name: 'vocabulary.json',
				description: 'Every id that answers use, with its label and meaning.',
				schema: 'vocabulary',
			},
			() => vocabularyOf(catalog),
		),
		listFile(
			context,
			{
				name: 'sources.json',
				description: 'The pages on which answers stand, each with the answers that name it.',
				schema: 'sources',
			},
			sources.length,
			() => sources,
		),
		listFile(
			context,
			{
				name: 'all.json',
				description: 'Every answer to every duty for every subject, as flat rows.',
				schema: 'all',
			},
			subjects.length * catalog.duties.length,
			() => allRows(catalog, url),
		),
	];
}

function subjectFiles(context: DataContext): DataFile[] {
	const { catalog, url } = context;
	const file = (id: string, name: string, record: () => object) =>
		recordFile(
			context,
			{ name: subjectDataName(id), description: `${name}: all answers.`, schema: 'subject' },
			record,
		);
	const rationale = (subject: Subject) =>
		subject.kind === 'service' ? subject.record.rationale : undefined;
	return [
		...allSubjects(catalog).map((subject) =>
			file(subject.id, subject.label, () =>
				compact({
					...subjectRecord(catalog, subject, url),
					rationale: rationale(subject),
					allocations: rowsOfSubject(catalog, subject, url),
				}),
			),
		),
		...formerRecords(catalog).subjects.map((record) =>
			file(record.id, `The former id ${record.id}`, () => record),
		),
	];
}

function dutyFiles(context: DataContext): DataFile[] {
	const { catalog, url } = context;
	const file = (id: string, name: string, record: () => object) =>
		recordFile(
			context,
			{ name: dutyDataName(id), description: `${name}: all stated answers.`, schema: 'duty' },
			record,
		);
	return [
		...catalog.duties.map((duty) =>
			file(duty.id, duty.title, () =>
				compact({
					...dutyRecord(catalog, duty, url),
					decision: decisionOf(duty),
					allocations: rowsOfDuty(catalog, duty, url),
				}),
			),
		),
		...formerRecords(catalog).duties.map((record) =>
			file(record.id, `The former id ${record.id}`, () => record),
		),
	];
}
