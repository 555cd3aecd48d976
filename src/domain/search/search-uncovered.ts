import type { Catalog } from '../catalog.ts';
import type { CloudModelId } from '../vocabulary.ts';
import { indexNames, isBrand, matchNames, type NameMatch } from './search-names.ts';

/** Something that people ask for and that has no page here, as it is sent to the browser. */
export interface UncoveredTopic {
	label: string;
	/** What it is called; the label first. */
	names: string[];
	/** The company that it belongs to, where that is not AWS. */
	provider?: string;
	/** Whether it is meant only with the brand in front. */
	ordinary?: true;
	/** The service model whose usual answers hold for it. */
	model?: CloudModelId;
	/** The ids of the services that come nearest. */
	near: string[];
}

/** Everything that people ask for and that has no page here: products, and companies that are not AWS. */
export function listUncovered({ uncovered }: Catalog): UncoveredTopic[] {
	return uncovered.flatMap(({ id, name: company, aliases, products }): UncoveredTopic[] => {
		const provider = id === 'aws' ? undefined : company;
		const itself = { label: company, names: [company, ...aliases], near: [] };
		return [
			// What is called nothing else is no company, but the rest of them.
			...(provider && aliases.length > 0 ? [{ ...itself, provider }] : []),
			...products.map(({ name, aliases: others, ordinary, serviceModel, near }) => ({
				label: name,
				names: [name, ...others],
				...(provider && { provider }),
				...(ordinary && { ordinary }),
				...(serviceModel && { model: serviceModel }),
				near,
			})),
		];
	});
}

/** Prepares the reading of what a question names that has no page here. */
export function createUncoveredReader(uncovered: readonly UncoveredTopic[]) {
	const names = indexNames(uncovered);

	return (
		read: readonly string[],
		matches: readonly NameMatch[],
	): { uncovered: NameMatch<UncoveredTopic>[]; matches: NameMatch[] } => {
		const meant = matchNames(
			read,
			names,
			({ ordinary }, from) => !ordinary || isBrand(read[from - 1]),
		);
		// The longer name is meant: "EventBridge Scheduler" is not EventBridge.
		const longer = meant.filter((one) =>
			matches.every((other) => !overlap(one, other) || lengthOf(one) > lengthOf(other)),
		);
		return {
			uncovered: longer,
			matches: matches.filter((one) => longer.every((other) => !overlap(one, other))),
		};
	};
}

/** What the search says of something without a page, and what it shows in its place. */
export function describeUncovered(
	{ label, provider, near }: UncoveredTopic,
	{ usual }: { usual: string | undefined },
): string {
	const shown = usual
		? `; this is what usually holds for ${usual}`
		: near.length > 0
			? '; these come nearest'
			: '';
	if (!provider) return `${label} has no page here yet${shown}.`;
	return `${label} does not belong to AWS, and this atlas is about AWS${shown}.`;
}

function lengthOf({ from, to }: NameMatch<unknown>): number {
	return to - from;
}

function overlap(one: NameMatch<unknown>, other: NameMatch<unknown>): boolean {
	return one.from < other.to && other.from < one.to;
}
