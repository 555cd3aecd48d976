import type { Duty } from '../../catalog.ts';
import { dutiesOfLayer } from '../../catalog.ts';
import { layerIds, layers } from '../../layers.ts';
import { dutyPath } from '../../paths.ts';
import type { DataContext } from '../data-file.ts';
import { documentUuid, metadataOf, propsOf } from './document.ts';

/** The duties as a catalog of controls: a group a layer, a control a duty, and a part for either side. */
export function oscalCatalog(context: DataContext): object {
	return {
		catalog: {
			uuid: documentUuid(context, 'catalog'),
			metadata: metadataOf(context, 'Security duties on AWS'),
			groups: layerIds
				.map((layer) => ({ layer, duties: dutiesOfLayer(context.catalog, layer) }))
				.filter(({ duties }) => duties.length > 0)
				.map(({ layer, duties }) => ({
					id: `layer-${layer}`,
					class: 'layer',
					title: layers[layer].label,
					controls: duties.map((duty) => toControl(context, duty)),
				})),
		},
	};
}

function toControl(context: DataContext, duty: Duty): object {
	const { id, title, question, summary, side, layer, team } = duty;
	return {
		id,
		class: 'duty',
		title,
		props: propsOf(context, { side, layer, team }),
		links: [{ href: context.url(dutyPath(id)), rel: 'canonical' }],
		parts: [
			{
				id: `${id}_smt`,
				name: 'statement',
				prose: question,
				parts: [
					{ id: `${id}_smt.aws`, name: 'item', prose: 'What AWS does.' },
					{ id: `${id}_smt.customer`, name: 'item', prose: 'What the customer does.' },
				],
			},
			{ id: `${id}_gdn`, name: 'guidance', prose: summary },
		],
	};
}
