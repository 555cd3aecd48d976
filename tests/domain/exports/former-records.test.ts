import { expect, test } from '@playwright/test';
import { editionOf } from '../../../src/domain/exports/edition.ts';
import { formerRecords } from '../../../src/domain/exports/former-records.ts';
import { dataFiles } from '../../../src/domain/exports/data-files.ts';
import {
	makeCatalog,
	makeDuty,
	makeDutyOfEveryLayer,
	makeService,
} from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	duties: [...makeDutyOfEveryLayer(), makeDuty({ movedFrom: ['os-patches'] })],
	services: [makeService({ movedFrom: ['amazon-sql'] }), makeService({ id: 'amazon-aurora' })],
});
const former = {
	paths: { '/services/amazon-db/': '/services/amazon-rds/' },
	splits: { '/services/amazon-db/': ['/services/amazon-rds/', '/services/amazon-aurora/'] },
	fragments: {},
};

test('a former id is answered with the id of today, one of several with all of them', () => {
	expect(formerRecords(catalog, former)).toEqual({
		subjects: [
			{ kind: 'moved', id: 'amazon-sql', redirect_target: 'amazon-rds' },
			{
				kind: 'split',
				id: 'amazon-db',
				redirect_targets: ['amazon-rds', 'amazon-aurora'],
			},
		],
		duties: [{ kind: 'moved', id: 'os-patches', redirect_target: 'guest-os-patching' }],
	});
});

test('a former id has a file of its own, which says so', () => {
	const context = {
		catalog,
		edition: editionOf(catalog, () => '0123456789abcdef'),
		url: (path: string) => `https://atlas.example${path}`,
		uuid: (name: string) => name,
	};
	const files = new Map(dataFiles(context).map((file) => [file.name, file]));
	const moved = [...files.get('subjects/amazon-sql.json')!.write()].join('');
	expect(JSON.parse(moved)).toMatchObject({
		$schema: 'https://atlas.example/data/v1/schema/subject.json',
		data_version: '2026.8.0+01234567',
		last_modified: '2026-08',
		result: { kind: 'moved', id: 'amazon-sql', redirect_target: 'amazon-rds' },
	});
	expect(files.has('duties/os-patches.json')).toBe(true);
});

test('the edition changes with the content, and with nothing else', () => {
	const digest = (text: string) => String(text.length).padStart(8, '0');
	const again = makeCatalog({ services: [makeService({ name: 'Another name' })] });
	const one = makeCatalog({ services: [makeService()] });
	expect(editionOf(one, digest)).toEqual(editionOf(one, digest));
	expect(editionOf(one, digest)).not.toEqual(editionOf(again, digest));
});
