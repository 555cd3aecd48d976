import type { Catalog } from '../../catalog.ts';
import { layers } from '../../layers.ts';
import { resolveColumn } from '../../matrix/matrix.ts';
import { allSubjects } from '../../matrix/subject.ts';
import { generalFragment } from '../../fragments.ts';
import type { Source } from '../../schema.ts';
import { uniqueSources } from '../../source.ts';
import { defaultStates, handoffs, owners, provenances, sides } from '../../vocabulary.ts';
import { compact, toSource } from '../row.ts';
import type { SourceRecord, Vocabulary } from '../schema/lists.ts';

type Terms = Readonly<Record<string, { label: string; meaning?: string }>>;

/** The closed lists of words that the data uses. */
export function vocabularyOf({ serviceModels, teams }: Catalog): Vocabulary {
	return {
		owners: termsOf(owners),
		handoffs: termsOf(handoffs),
		default_states: termsOf(defaultStates),
		provenances: termsOf(provenances),
		layers: termsOf(layers),
		sides: termsOf(sides),
		service_models: serviceModels.map(({ id, label, definition }) => ({
			id,
			label,
			meaning: definition,
		})),
		teams: teams.map(({ id, name, covers }) => ({ id, label: name, meaning: covers })),
	};
}

function termsOf(terms: Terms): Vocabulary['owners'] {
	return Object.entries(terms).map(([id, { label, meaning }]) =>
		compact({ id, label, meaning }),
	) as Vocabulary['owners'];
}

/** The pages on which answers stand, by address, each with the answers that name it, where they are stated. */
export function sourceRecords(catalog: Catalog): SourceRecord[] {
	const stated = statedAnswers(catalog);
	const cells = Map.groupBy(
		stated.flatMap(({ cell, sources }) => sources.map(({ url }) => ({ cell, url }))),
		({ url }) => url,
	);
	return uniqueSources(stated.flatMap(({ sources }) => sources))
		.toSorted((a, b) => (a.url < b.url ? -1 : 1))
		.map((source) => {
			const { title, url, as_of, final } = toSource(source);
			const named = new Set(cells.get(url)?.map(({ cell }) => cell));
			return compact({ title, url, as_of, final, cells: [...named] }) as SourceRecord;
		});
}

/** Each answer once, where it is stated: `duty@subject`, or `duty@general` where it holds for all services. */
function statedAnswers(catalog: Catalog): { cell: string; sources: readonly Source[] }[] {
	const general = catalog.duties.flatMap(({ id, general: answer }) =>
		answer ? [{ cell: `${id}@${generalFragment}`, sources: answer.sources }] : [],
	);
	const own = allSubjects(catalog).flatMap((subject) =>
		resolveColumn(catalog, subject)
			.filter(({ from }) => from === subject.id)
			.map(({ duty, allocation }) => ({
				cell: `${duty.id}@${subject.id}`,
				sources: allocation.sources,
			})),
	);
	return [...general, ...own];
}
