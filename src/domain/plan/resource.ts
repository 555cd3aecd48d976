/** Something of a system that a text names. */
export interface Resource {
	/** How it is named: by a resource type, an ARN, or a name of the service on a bill or in a list. */
	by: 'type' | 'arn' | 'name';
	/** The type, the ARN or the name itself. */
	key: string;
	/** What the text calls this one; empty where it has no name of its own. */
	name: string;
	/** Its properties as the text says them; undefined where a text of this form says none. */
	properties?: Readonly<Record<string, unknown>>;
}

/** The forms of texts that are understood. */
export const textForms = {
	template: 'a CloudFormation or SAM template',
	'terraform-plan': 'a Terraform plan or state',
	'terraform-source': 'Terraform files',
	'state-list': 'the output of terraform state list',
	inventory: 'an inventory of resources',
	costs: 'a cost report',
	names: 'a list of names',
} as const;

/** The id of a form. */
export type TextForm = keyof typeof textForms;

/** What a text names, and in which form. */
export interface ReadSystem {
	form: TextForm;
	resources: Resource[];
}

/** A value that a template takes from elsewhere: what it will be cannot be read off the text. */
export const fromElsewhere = Symbol('from elsewhere');

/** An object with the text's own keys, or nothing. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: undefined;
}

/** A list, or an empty one. */
export function asList(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

/** A text, or an empty one. */
export function asText(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
