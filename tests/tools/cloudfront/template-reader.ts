import { parse, type ScalarTag } from 'yaml';

/** A resource of a template. */
export interface Resource {
	Type: string;
	Condition?: string;
	Properties: Record<string, any>;
}

/** A CloudFormation template; its short forms are objects of one key: `{ Ref: … }`. */
export interface Template {
	Parameters: Record<string, { Type: string }>;
	Conditions: Record<string, unknown>;
	Resources: Record<string, Resource>;
	Outputs: Record<string, { Value: unknown; Condition?: string }>;
}

const scalars: ScalarTag[] = ['Ref', 'Sub', 'GetAtt'].map((name) => ({
	tag: `!${name}`,
	resolve: (value) => ({ [name]: value }),
}));

/** Reads a template as CloudFormation does. */
export function readTemplate(text: string): Template {
	const equals = { tag: '!Equals', collection: 'seq' as const };
	return parse(text, { customTags: [...scalars, equals], logLevel: 'error' });
}
