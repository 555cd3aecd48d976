import type { Rule } from './rule.ts';
import type { Catalog } from '../../catalog.ts';
import { placedAllocations, type PlacedAllocation } from '../../placed.ts';
import type { Allocation } from '../../schema.ts';
import { answerParts, type AnswerPart } from '../../vocabulary.ts';

const absolute =
	/\b(nobody|nothing|nowhere|never|always|whatever|all|everybody|everything|everywhere)\b/i;

// Engines, file systems and systems to which guides of AWS's give pages of their own.
const pageForOne =
	/\bfor (?:RDS for |FSx for )?(SQL Server|MySQL|PostgreSQL|MariaDB|Oracle|Db2|Windows|Linux|macOS|ONTAP|OpenZFS|Lustre|Memcached|Valkey|Redis)\b/i;

/** What is said of all stands on a page about all, or names the engine of which it is true. */
export const absoluteRule: Rule = {
	name: 'no absolute words on a page for one engine',
	check: ({ catalog }) =>
		placedAllocations(catalog).flatMap((placed) =>
			answerParts.flatMap((part) => {
				const { file, path, allocation } = placed;
				const text = textOf(allocation, part);
				const word = absolute.exec(text)?.[0];
				const engine = onlyEngine(allocation, part);
				if (!word || !engine || names(text, engine) || names(subjectOf(catalog, placed), engine))
					return [];
				const message = `"${word}" stands only on a page for ${engine}: say "${engine}" in the text, or name a page that says it of all`;
				return [{ file, path: [...path, part], message }];
			}),
		),
};

function textOf(allocation: Allocation, part: AnswerPart): string {
	const value = allocation[part];
	return typeof value === 'string' ? value : (value?.text ?? '');
}

/** The engine that the only page of a text is about, if it is about one. */
function onlyEngine({ sources }: Allocation, part: AnswerPart): string | undefined {
	const [source, ...others] = sources.filter((candidate) => candidate.for.includes(part));
	return source && others.length === 0 ? pageForOne.exec(source.title)?.[1] : undefined;
}

function names(text: string, engine: string): boolean {
	return text.toLowerCase().includes(engine.toLowerCase());
}

/** The names of the service and the variant whose answer it is. */
function subjectOf({ services }: Catalog, { file, path }: PlacedAllocation): string {
	const service = services.find((candidate) => candidate.file === file);
	const variant = path[0] === 'variants' ? service?.variants[Number(path[1])] : undefined;
	return [service?.name, variant?.name].join(' ');
}
