import { parseAllDocuments, type CollectionTag, type ScalarTag } from 'yaml';
import { templatePieces } from '../../domain/plan/template-pieces.ts';

// The short tags of CloudFormation: each stands for a function that makes the value when the template runs.
const functions = [
	...['And', 'Base64', 'Cidr', 'Equals', 'FindInMap', 'ForEach', 'GetAtt', 'GetAZs', 'If'],
	...['ImportValue', 'Join', 'Length', 'Not', 'Or', 'Select', 'Split', 'Sub', 'ToJsonString'],
	...['Transform', 'ValueOf', 'ValueOfAll', 'EachMemberIn', 'EachMemberEquals', 'Contains'],
];

const called = (name: string) => (name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`);

const tags = [...functions, 'Ref', 'Condition', 'RefAll'].flatMap(
	(name): (ScalarTag | CollectionTag)[] => {
		const tag = `!${name}`;
		const resolve = () => ({ [called(name)]: '' });
		return [
			{ tag, resolve },
			{ tag, collection: 'seq', resolve },
			{ tag, collection: 'map', resolve },
		] as (ScalarTag | CollectionTag)[];
	},
);

/** Longer templates are read resource by resource, in characters: the whole of one would hold the page up. */
const LONG = 50_000;

/** The documents of a text in YAML. Throws for what is no YAML, and for aliases that would blow it up. */
export function* readYamlDocuments(text: string): Generator<unknown> {
	if (text.length < LONG) return yield* parse(text);
	for (const { line, text: piece } of templatePieces(text)) {
		try {
			yield* parse(piece);
		} catch (error) {
			throw new Error(movedBy(line, error), { cause: error });
		}
	}
}

function* parse(text: string): Generator<unknown> {
	const documents = parseAllDocuments(text, { customTags: tags, logLevel: 'silent' });
	if (!Array.isArray(documents)) return;
	for (const document of documents) {
		const [error] = document.errors;
		if (error) throw error;
		yield document.toJS({ maxAliasCount: 100 }) as unknown;
	}
}

// The library counts the lines of the piece; a reader looks for those of the file.
function movedBy(line: number, error: unknown): string {
	const message = error instanceof Error ? error.message : 'it cannot be read';
	return message.replace(/\bline (\d+)/, (_, own: string) => `line ${Number(own) + line}`);
}
