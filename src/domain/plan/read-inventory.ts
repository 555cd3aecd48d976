import { asObject, asText, type Resource } from './resource.ts';

/** The fields in which the tools of AWS list resources. */
const lists = [
	'ResourceTagMappingList',
	'resourceIdentifiers',
	'configurationItems',
	'baseConfigurationItems',
	'Results',
	'Resources',
	'StackResources',
	'StackResourceSummaries',
];

/** The resources of an inventory: of the tagging API, of AWS Config, of Resource Explorer or of a stack's own list. */
export function readInventory(value: unknown): Resource[] | undefined {
	const whole = asObject(value);
	const entries = Array.isArray(value)
		? value
		: lists.map((name) => whole?.[name]).find((list) => Array.isArray(list));
	if (!Array.isArray(entries)) return undefined;
	const resources = entries.flatMap(readEntry);
	return resources.length > 0 ? resources : undefined;
}

function readEntry(entry: unknown): Resource[] {
	const item = typeof entry === 'string' ? parsed(entry) : asObject(entry);
	if (!item) return typeof entry === 'string' ? readArn(entry) : [];
	const field = (...names: string[]) => names.map((name) => asText(item[name])).find(Boolean) ?? '';
	// Resource Explorer writes types in a spelling of its own (`rds:db`); its ARN says the same.
	const type = field('resourceType', 'ResourceType');
	const name = field('resourceName', 'resourceId', 'ResourceId', 'LogicalResourceId');
	if (type.startsWith('AWS::')) return [{ by: 'type', key: type, name }];
	return readArn(field('ResourceARN', 'resourceArn', 'ResourceArn', 'arn', 'Arn'));
}

// AWS Config answers a query with each row as JSON in a text.
function parsed(row: string): Readonly<Record<string, unknown>> | undefined {
	if (!row.startsWith('{')) return undefined;
	try {
		return asObject(JSON.parse(row));
	} catch {
		return undefined;
	}
}

/** The resource that an ARN names. */
export function readArn(text: string): Resource[] {
	const arn = text.trim();
	return /^arn:aws[a-z-]*:[a-z0-9-]+:/.test(arn)
		? [{ by: 'arn', key: arn, name: arn.split(/[:/]/).at(-1) ?? '' }]
		: [];
}
