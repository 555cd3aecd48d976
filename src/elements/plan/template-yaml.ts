import { parseAllDocuments, type CollectionTag, type ScalarTag } from 'yaml';

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

/** The documents of a text in YAML. Throws for what is no YAML, and for aliases that would blow it up. */
export function readYamlDocuments(text: string): unknown[] {
	const documents = parseAllDocuments(text, { customTags: tags, logLevel: 'silent' });
	if (!Array.isArray(documents)) return [];
	return documents.map((document) => {
		const [error] = document.errors;
		if (error) throw error;
		return document.toJS({ maxAliasCount: 100 }) as unknown;
	});
}
