import { expect, test } from '@playwright/test';
import { isKept } from '../../../src/domain/offline/kept-paths.ts';
import {
	checksDataPath,
	columnPath,
	formerColumnPath,
	identifiersPath,
	licencesPath,
	mapDataPath,
	mapDrawingPath,
	mapPicturePath,
	namesPath,
	offlineCopyPath,
	offlinePackPath,
	resourceTablePath,
	searchVocabularyPath,
	subjectDataPath,
} from '../../../src/domain/data-paths.ts';
import {
	calendarPath,
	cardPath,
	embedPath,
	offlineWorkerPath,
	servicePath,
	twinPath,
} from '../../../src/domain/paths.ts';

const page = servicePath('amazon-rds');
const kept = [
	...['/', page, '/services', '/nowhere/', '/data/', '/404.html', '/favicon.svg'],
	...['/_astro/a.1.js', '/_astro/a.1.css', columnPath('paas'), searchVocabularyPath],
	...['/pagefind/fragment/en_1.pf_fragment', '/pagefind/pagefind.js'],
	...[namesPath, mapDataPath, identifiersPath, resourceTablePath],
];
const never = [
	...[checksDataPath, subjectDataPath('amazon-rds'), '/data/v1/', '/data/v1/atlas.xlsx'],
	...[mapDrawingPath, mapPicturePath, formerColumnPath('paas'), calendarPath, licencesPath],
	...['/changes/feed.atom', '/changes/feed.json', twinPath(page), '/llms.txt', '/robots.txt'],
	...[embedPath(page), cardPath('/'), offlineCopyPath, offlineWorkerPath],
	...[
		offlinePackPath('0123456789abcdef'),
		'/sitemap-index.xml',
		'/redirects.map',
		'/_headers',
		'/_redirects',
	],
];

for (const path of kept) test(`${path} belongs to the copy`, () => expect(isKept(path)).toBe(true));
for (const path of never)
	test(`${path} never belongs to the copy`, () => expect(isKept(path)).toBe(false));
