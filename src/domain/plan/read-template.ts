import { asObject, asText, type Resource } from './resource.ts';

/** The resources of a CloudFormation or SAM template; undefined where the value is none. */
export function readTemplate(value: unknown): Resource[] | undefined {
	const resources = asObject(asObject(value)?.['Resources']);
	if (!resources) return undefined;
	return Object.entries(resources).flatMap(([name, entry]): Resource[] => {
		const resource = asObject(entry);
		const key = asText(resource?.['Type']);
		// A module or a macro may stand there, which is no resource.
		if (!key) return [];
		return [{ by: 'type', key, name, properties: asObject(resource?.['Properties']) ?? {} }];
	});
}
