import { siteName } from '../navigation/page-title.ts';
import { dataPath, openDataFile } from '../data-paths.ts';
import { homePath } from '../paths.ts';
import type { ToUrl } from '../to-url.ts';
import { licence, type StructuredNode } from './structured-node.ts';

/** The forms in which the data can be had: the name of the file, and its media type. */
const distributions = [
	['all.json', 'application/json'],
	['allocations.csv', 'text/csv'],
	['atlas.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	['datapackage.json', 'application/json'],
	['openapi.json', 'application/json'],
] as const;

const measured = ['owner', 'hand-off', 'what AWS does', 'what the customer does', 'default'];

/** The structured data of the page on the data: a catalog with one dataset. */
export function dataNodes(
	{ path, description }: { path: string; description: string },
	url: ToUrl,
): StructuredNode[] {
	if (path !== dataPath) return [];
	const creator = { '@type': 'Organization', name: siteName, url: url(homePath) };
	const shared = { license: licence, isAccessibleForFree: true, inLanguage: 'en', creator };
	return [
		{
			'@type': 'DataCatalog',
			name: `${siteName}: data`,
			description,
			url: url(dataPath),
			...shared,
			dataset: {
				'@type': 'Dataset',
				name: `${siteName}: who secures what on AWS`,
				description:
					'For every security duty and every service model, AWS service and variant: who owns it, what AWS does, what the customer does, what happens if nobody acts, and the page that says so. Unofficial; not affiliated with AWS.',
				url: url(dataPath),
				...shared,
				keywords: ['AWS', 'shared responsibility model', 'cloud security', 'compliance'],
				variableMeasured: measured,
				isBasedOn: 'https://docs.aws.amazon.com/',
				distribution: distributions.map(([name, encodingFormat]) => ({
					'@type': 'DataDownload',
					contentUrl: url(openDataFile(name)),
					encodingFormat,
				})),
			},
		},
	];
}
