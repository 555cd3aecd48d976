import { componentDataName } from '../../paths.ts';
import { jsonType, type DataContext, type DataFile } from '../data-file.ts';
import { oscalCatalog } from './catalog.ts';
import { oscalComponents } from './component.ts';
import { documentUuid, metadataOf, oscalFolder } from './document.ts';
import { leveragedPlan } from './leveraged-plan.ts';

/** The files in OSCAL: the duties, each service, the list of them, and a plan to lean on. */
export function oscalFiles(context: DataContext): DataFile[] {
	const { services } = context.catalog;
	return [
		file(`${oscalFolder}catalog.json`, 'The duties as an OSCAL catalog.', () =>
			oscalCatalog(context),
		),
		file(`${oscalFolder}index.json`, 'The list of all OSCAL component definitions.', () => ({
			'component-definition': {
				uuid: documentUuid(context, 'components'),
				metadata: metadataOf(context, 'All services'),
				'import-component-definitions': services.map(({ id }) => ({
					href: `components/${id}.json`,
				})),
			},
		})),
		file(
			`${oscalFolder}leveraged-ssp.json`,
			'An OSCAL template: what AWS services provide and leave to the customer.',
			() => leveragedPlan(context),
		),
		...services.map((service) =>
			file(componentDataName(service.id), `${service.name} as an OSCAL component.`, () =>
				oscalComponents(context, service),
			),
		),
	];
}

function file(name: string, description: string, content: () => object): DataFile {
	return {
		name,
		mediaType: jsonType,
		description,
		*write() {
			yield `${JSON.stringify(content())}\n`;
		},
	};
}
