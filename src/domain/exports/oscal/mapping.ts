import type { Framework } from '../../catalog.ts';
import { controlsOf } from '../../frameworks/controls.ts';
import { frameworkPath } from '../../paths.ts';
import type { DataContext } from '../data-file.ts';
import { documentUuid, metadataOf, oscalFolder } from './document.ts';

/** A framework that NIST publishes as an OSCAL catalog. */
interface MappedFramework {
	/** The name of the mapping's file. */
	name: string;
	/** NIST's catalog. */
	catalog: string;
	/** What the catalog calls a control. */
	idOf: (control: string) => string;
}

const nist = 'https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/';

/** The frameworks that NIST publishes as OSCAL catalogs, by their id here. */
export const mappedFrameworks: Readonly<Record<string, MappedFramework>> = {
	'nist-800-53': {
		name: `${oscalFolder}mapping-nist-800-53-r5.json`,
		catalog: `${nist}SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json`,
		// An enhancement, `AC-2(3)`, is `ac-2.3` there.
		idOf: (control) => control.toLowerCase().replace(/\((\d+)\)$/, '.$1'),
	},
	csf: {
		name: `${oscalFolder}mapping-csf-2.0.json`,
		catalog: `${nist}CSF/v2.0/json/NIST_CSF_v2.0_catalog.json`,
		idOf: (control) => control,
	},
};

/** Which duties answer the controls of a framework, as a mapping collection: a map a control. */
export function oscalMapping(
	context: DataContext,
	framework: Framework,
	{ catalog, idOf }: MappedFramework,
): object {
	const { uuid, url } = context;
	const own = `mapping/${framework.id}`;
	const outside = framework.groups.flatMap((group) => group.outside);
	return {
		'mapping-collection': {
			uuid: documentUuid(context, own),
			metadata: metadataOf(context, `Security duties on AWS and ${framework.title}`),
			provenance: {
				method: 'human',
				'matching-rationale': 'semantic',
				status: 'complete',
				'mapping-description': `${framework.summary} ${framework.note}`,
			},
			mappings: [
				{
					uuid: uuid(own),
					'source-resource': { type: 'catalog', href: 'catalog.json' },
					'target-resource': {
						type: 'catalog',
						href: catalog,
						remarks: `${framework.title}, ${framework.version}`,
					},
					maps: controlsOf(context.catalog)(framework).map(({ id, duties, path }) => ({
						uuid: uuid(`${own}/${id}`),
						// A duty asks for less than a control in one way, and for more in another.
						relationship: 'intersects-with',
						sources: duties.map((duty) => ({ type: 'control', 'id-ref': duty.id })),
						targets: [{ type: 'control', 'id-ref': idOf(id) }],
						links: [{ href: url(path), rel: 'canonical' }],
					})),
					...(outside.length > 0 && {
						'target-gap-summary': {
							uuid: uuid(`${own}/gap`),
							'unmapped-controls': [{ 'with-ids': outside.map(idOf) }],
						},
					}),
					links: [{ href: url(frameworkPath(framework.id)), rel: 'canonical' }],
				},
			],
		},
	};
}
