import { expect, test } from '@playwright/test';
import { editLink, reportLink, requestLink } from '../../../src/domain/share/correction-link.ts';
import { makeSource } from '../../fixtures/catalog.ts';

const repository = 'https://git.example/owner/atlas';

test('a report is filled with the place, what stands there and on what it rests', () => {
	const link = new URL(
		reportLink(repository, {
			title: 'Backup & recovery, Amazon RDS',
			address: 'https://atlas.example/services/amazon-rds/#backup-and-recovery',
			lines: ['Owner: Shared'],
			sources: [makeSource()],
		}),
	);
	expect(`${link.origin}${link.pathname}`).toBe(`${repository}/issues/new`);
	expect(link.searchParams.get('title')).toBe('Mistake: Backup & recovery, Amazon RDS');
	const body = link.searchParams.get('body')!;
	for (const text of ['#backup-and-recovery', '> Owner: Shared', makeSource().url])
		expect(body).toContain(text);
});

test('a page is asked for by the name of its service', () => {
	const link = new URL(requestLink(repository, 'Amazon MQ & more'));
	expect(`${link.origin}${link.pathname}`).toBe(`${repository}/issues/new`);
	expect(link.searchParams.get('title')).toBe('Page wanted: Amazon MQ & more');
});

test('a file is edited where the repository keeps it', () => {
	expect(editLink(repository, 'content/services/amazon-rds.mdx')).toBe(
		`${repository}/edit/main/content/services/amazon-rds.mdx`,
	);
});
