import { fits } from './pattern.ts';
import { asObject, fromElsewhere } from './resource.ts';
import { ownValue } from '../own-value.ts';

/** What a resource says of a property: its texts, nothing, or that it comes from elsewhere. */
export type PropertyText = readonly string[] | 'absent' | typeof fromElsewhere;

/** Which property is asked for, by resource type: Terraform spells it in its own way. */
export interface PropertyName {
	property: string;
	terraform?: string | undefined;
}

/** Reads a property of a resource. Lists are read by all their texts, blocks by the first of them. */
export function readProperty(
	type: string,
	properties: Readonly<Record<string, unknown>>,
	{ property, terraform }: PropertyName,
): PropertyText {
	const path = type.startsWith('AWS::') ? property : (terraform ?? snakeCase(property));
	let value: unknown = properties;
	for (const part of path.split('.')) {
		const holder = asObject(Array.isArray(value) ? value[0] : value);
		if (holder === undefined) return value === fromElsewhere ? fromElsewhere : 'absent';
		if (isIntrinsic(holder)) return fromElsewhere;
		value = ownValue(holder, part);
	}
	return textsOf(value);
}

/** The first of the patterns that one of the texts fits. */
export function firstFit(
	patterns: readonly string[],
	texts: readonly string[],
): string | undefined {
	return patterns.find((pattern) => texts.some((text) => fits(pattern, text)));
}

function textsOf(value: unknown): PropertyText {
	if (value === fromElsewhere) return fromElsewhere;
	if (value === undefined || value === null || value === '') return 'absent';
	if (Array.isArray(value)) {
		const texts = value.map(textsOf);
		if (texts.includes(fromElsewhere)) return fromElsewhere;
		const said = texts.flatMap((text) => (text === 'absent' ? [] : (text as readonly string[])));
		return said.length > 0 ? said : 'absent';
	}
	const block = asObject(value);
	if (!block) return [String(value)];
	if (isIntrinsic(block)) return fromElsewhere;
	return Object.keys(block).length > 0 ? ['(block)'] : 'absent';
}

// `Ref` and `Fn::If` of CloudFormation: the value is made when the template runs.
function isIntrinsic(value: Readonly<Record<string, unknown>>): boolean {
	const keys = Object.keys(value);
	return keys.length === 1 && /^(Ref|Fn::\w+|Condition)$/.test(keys[0]!);
}

/** `MetadataOptions.HttpTokens` as Terraform writes it: `metadata_options.http_tokens`. */
function snakeCase(property: string): string {
	return property
		.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
		.replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
		.toLowerCase();
}
