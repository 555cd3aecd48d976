import { isDoubtful } from '../doubts.ts';
import { idsOf, rivals, type Rule } from './rule.ts';
import { layerIds } from '../../layers.ts';
import { serviceModelIds } from '../../vocabulary.ts';
import { dutiesOfLayer } from '../../catalog.ts';
import { suggest } from '../../suggestion.ts';

/** The four service models are there, nothing else is, and only the baseline has one answer for all. */
export const serviceModelRule: Rule = {
	name: 'service models complete',
	check: (content) => {
		const { serviceModels } = content.catalog;
		const found = idsOf('service-models', serviceModels, content);
		return [
			...serviceModelIds
				.filter((id) => !found.includes(id))
				.map((id) => ({
					file: `content/service-models/${id}.mdx`,
					path: [],
					message: 'is missing: every build needs this service model',
				})),
			...serviceModels
				.filter(({ id }) => !serviceModelIds.includes(id))
				.map(({ id, file }) => ({
					file,
					path: [],
					message: `"${id}" is not a service model${suggest(id, serviceModelIds)}`,
				})),
			...serviceModels
				.filter(({ id, baseline }) => (id === 'on-premises') !== Boolean(baseline))
				.map(({ id, file }) => ({
					file,
					path: ['baseline'],
					message:
						id === 'on-premises'
							? 'is missing: on-premises needs the one allocation that holds for every duty'
							: 'belongs to on-premises only: state this model’s allocations in the duties',
				})),
		];
	},
};

/** No layer of the stack is empty: the line would have a hole. */
export const layerRule: Rule = {
	name: 'every layer has a duty',
	check: ({ catalog, unreadable, doubts }) => {
		if (unreadable.some(({ kind }) => kind === 'duties')) return [];
		if (catalog.duties.some(({ file }) => isDoubtful(doubts, file, ['layer']))) return [];
		return layerIds
			.filter((layer) => dutiesOfLayer(catalog, layer).length === 0)
			.map((layer) => ({
				file: 'content/duties',
				path: [],
				message: `no duty lies in the layer "${layer}": add one, or remove the layer from the vocabulary`,
			}));
	},
};

/** No two pages share a title: readers and search engines could not tell them apart. */
export const titleRule: Rule = {
	name: 'titles are unique',
	check: ({ catalog }) => {
		const titled = [
			...catalog.guides.map(({ file, title }) => ({ file, field: 'title', title })),
			...catalog.serviceModels.map(({ file, title }) => ({ file, field: 'title', title })),
			...catalog.duties.map(({ file, title }) => ({ file, field: 'title', title })),
			...catalog.services.map(({ file, name }) => ({ file, field: 'name', title: name })),
			...catalog.comparisons.map(({ file, title }) => ({ file, field: 'title', title })),
		];
		return rivals(titled, ({ title }) => title.toLowerCase()).map(
			({ entry: { file, field, title }, other }) => ({
				file,
				path: [field],
				message: `${JSON.stringify(title)} is also the name of ${other.file}: rename one`,
			}),
		);
	},
};

/** The reading order of pages is unambiguous. */
export const orderRule: Rule = {
	name: 'order numbers are unique',
	check: ({ catalog }) =>
		[
			catalog.guides,
			catalog.serviceModels,
			catalog.teams,
			catalog.comparisons,
			catalog.frameworks,
		].flatMap((records) =>
			rivals<{ file: string; order: number }, number>(records, ({ order }) => order).map(
				({ entry: { file, order }, other }) => ({
					file,
					path: ['order'],
					message: `${order} is also the order of ${other.file}: give each a number of its own`,
				}),
			),
		),
};
