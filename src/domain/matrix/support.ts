import type { Catalog } from '../catalog.ts';
import { placedAllocations, type PlacedAllocation } from '../placed.ts';
import type { Allocation } from '../schema.ts';
import { formatPath } from '../problem.ts';
import { answerParts, type AnswerPart } from '../vocabulary.ts';

/** What the texts of all answers stand on. */
export interface Support {
	/** The month in which most pages were read; empty where none was. */
	reading: string;
	/** Sources of answers that were read before that month. */
	older: string[];
	/** Texts that neither a page carries nor a mark owns up to. */
	bare: string[];
	/** All texts of all answers. */
	texts: number;
	/** Those marked as our reading. */
	inferred: number;
	/** Services in which such marks are more than a tenth, most first. */
	guessing: { id: string; texts: number; inferred: number }[];
	/** Stated cells without a default and without the word that none is documented. */
	withoutDefault: string[];
	/** How many corrections of each kind are recorded. */
	corrections: Record<Mended, number>;
}

type Mended = Catalog['corrections'][number]['corrections'][number]['what'];

/** The share of marks from which on a service is named. */
const MANY = 0.1;

/** Measures what the answers of a catalog stand on. Places read `file field`. */
export function measureSupport(catalog: Catalog): Support {
	const placed = placedAllocations(catalog);
	const reading = commonestMonth(placed);
	return {
		reading,
		older: placed.flatMap((cell) => olderSources(cell, reading)),
		bare: placed.flatMap((cell) =>
			bareTexts(cell.allocation).map((part) => describePlace(cell, part)),
		),
		...countMarks(placed),
		guessing: catalog.services
			.map(({ id, file }) => ({ id, ...countMarks(placed.filter((cell) => cell.file === file)) }))
			.filter(({ texts, inferred }) => inferred > texts * MANY)
			.toSorted((a, b) => b.inferred / b.texts - a.inferred / a.texts),
		withoutDefault: placed.filter(lacksDefault).map((cell) => describePlace(cell)),
		corrections: countCorrections(catalog),
	};
}

function describePlace({ file, path }: PlacedAllocation, ...rest: (string | number)[]): string {
	return `${file} ${formatPath([...path, ...rest])}`;
}

// One page read later would make all others look old.
function commonestMonth(cells: readonly PlacedAllocation[]): string {
	const months = cells.flatMap(({ allocation }) => allocation.sources.map(({ asOf }) => asOf));
	const [commonest] = [...Map.groupBy(months, (month) => month)].toSorted(
		([, a], [, b]) => b.length - a.length,
	);
	return commonest?.[0] ?? '';
}

function olderSources(cell: PlacedAllocation, reading: string): string[] {
	return cell.allocation.sources.flatMap(({ asOf, final }, index) =>
		final || asOf >= reading ? [] : [`${describePlace(cell, 'sources', index)} (${asOf})`],
	);
}

function textsOf(allocation: Allocation): AnswerPart[] {
	return answerParts.filter((part) => allocation[part] !== undefined);
}

/** The texts of an answer that no page carries and that are not marked as our reading. */
export function bareTexts(allocation: Allocation): AnswerPart[] {
	const { sources, inferred = [] } = allocation;
	const carried = new Set([...sources.flatMap((source) => source.for), ...inferred]);
	return textsOf(allocation).filter((part) => !carried.has(part));
}

function countMarks(cells: readonly PlacedAllocation[]): { texts: number; inferred: number } {
	return {
		texts: cells.flatMap(({ allocation }) => textsOf(allocation)).length,
		inferred: cells.flatMap(({ allocation }) => allocation.inferred ?? []).length,
	};
}

// The answers of duties and models are usual ones: only services and their variants state a cell.
function lacksDefault({ file, allocation }: PlacedAllocation): boolean {
	const stated = file.startsWith('content/services/');
	return stated && allocation.owner !== 'not-applicable' && !allocation.default;
}

function countCorrections({ corrections }: Catalog): Record<Mended, number> {
	const mended = corrections.flatMap((record) => record.corrections);
	const count = (kind: Mended) => mended.filter(({ what }) => what === kind).length;
	return {
		owner: count('owner'),
		handoff: count('handoff'),
		default: count('default'),
		text: count('text'),
	};
}

/** What the answers stand on, as a text for a terminal; each list ends with its count. */
export function formatSupport(support: Support): string {
	const { reading, older, bare, texts, inferred, guessing, withoutDefault, corrections } = support;
	const { owner, handoff, default: defaults, text } = corrections;
	const marked = guessing.map(
		({ id, ...counts }) => `${id}: ${counts.inferred} of ${counts.texts}${percent(counts)}`,
	);
	return [
		...list(`Sources of answers older than ${reading}, the month of most readings:`, older),
		...list('Texts that stand on no page and are not marked as our reading:', bare),
		...list('Services with our reading in more than 10 % of their texts:', marked),
		...list('Stated cells without a default or the word that none is documented:', withoutDefault),
		`Our reading: ${inferred} of ${texts} texts${percent({ inferred, texts })}; the aim is under 8 %.`,
		`Corrected: ${owner} owners, ${handoff} hand-offs, ${defaults} default states, ${text} texts.`,
	].join('\n');
}

function list(title: string, entries: readonly string[]): string[] {
	return [title, ...entries.map((entry) => `  ${entry}`), `  = ${entries.length}`, ''];
}

function percent({ inferred, texts }: { inferred: number; texts: number }): string {
	return texts === 0 ? '' : ` (${((100 * inferred) / texts).toFixed(1)} %)`;
}
