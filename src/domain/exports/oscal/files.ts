import { ownValue } from '../../own-value.ts';
import { componentDataName } from '../../data-paths.ts';
import { jsonType, type DataContext, type DataFile } from '../data-file.ts';
import { oscalCatalog } from './catalog.ts';
import { oscalComponents } from './component.ts';
import { documentUuid, metadataOf, oscalFolder } from './document.ts';
import { leveragedServices } from './leveraged-services.ts';
import { mappedFrameworks, oscalMapping } from './mapping.ts';

/** The files in OSCAL: the duties, each service, the list of them, a plan to lean on, and mappings to what NIST publishes. */
export function oscalFiles(context: DataContext): DataFile[] {
	const { services, frameworks } = context.catalog;
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
			() => leveragedServices(context),
		),
		...frameworks.flatMap((framework) => {
			const mapped = ownValue(mappedFrameworks, framework.id);
			if (!mapped) return [];
			return [
				file(mapped.name, `The duties and ${framework.title}, as an OSCAL mapping.`, () =>
					oscalMapping(context, framework, mapped),
				),
			];
		}),
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
