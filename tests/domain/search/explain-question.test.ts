import { expect, test } from '@playwright/test';
import { explainQuestion } from '../../../src/domain/search/explain-question.ts';
import { createQuestionReader } from '../../../src/domain/search/search-query.ts';
import { buildSearchVocabulary } from '../../../src/domain/search/search-vocabulary.ts';
import { makeCatalog, makeDuty, makeService } from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	duties: [makeDuty({ id: 'backup-and-recovery', title: 'Backup and recovery' })],
	services: [makeService({ id: 'amazon-rds', name: 'Amazon RDS' })],
});
const read = createQuestionReader(buildSearchVocabulary(catalog, 1));

test('tells of a question which subjects, duties and words were read in it', () => {
	const told = Object.fromEntries(explainQuestion(read('backup zebra of RDS')));
	expect(told).toMatchObject({
		Subjects: 'amazon-rds',
		'Words asked': 'backup, zebra',
		'Words of names': 'rds',
		'Words not known': 'zebra',
		Pages: 'none',
	});
	expect(told['Duties']).toMatch(/^backup-and-recovery \d+\.\d$/);
});
