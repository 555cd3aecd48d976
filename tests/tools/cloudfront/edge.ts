import { matchesGlob } from 'node:path';
import type { Deployment } from './account.ts';
import { runFunction } from './function.ts';
import { readTemplate, type Template } from './template-reader.ts';

/** What a reader gets. */
export interface Answer {
	status: number;
	body: string;
	headers: Record<string, string>;
}

/** Asks an edge for an address. */
export type Edge = (path: string) => Promise<Answer>;

/**
 * An edge of CloudFront that has taken over a deployment, with what the bucket held in that moment. What its documentation
 * says of errors is taken at its worst: they get the headers of the behavior of the address that was asked for.
 */
export function edgeOf({ template: text, objects }: Deployment): Edge {
	const template = readTemplate(text);
	const handler = runFunction(codeOf(template), redirectsOf(template, objects));
	return async (path) => {
		const { uri = '', statusCode, headers = {}, body = '' } = await handler(path);
		const said = Object.entries(headers).map(([name, { value }]) => [name, value] as const);
		if (statusCode) return { status: statusCode, body, headers: Object.fromEntries(said) };
		const found = objects.get(uri.slice(1));
		const shown = found ?? objects.get(errorPageOf(template));
		const own: Record<string, string> = shown?.caching ? { 'Cache-Control': shown.caching } : {};
		return {
			status: found ? 200 : 404,
			body: shown?.text ?? '',
			headers: addHeaders(template, path, own),
		};
	};
}

function redirectsOf({ Resources }: Template, objects: Deployment['objects']) {
	const [store] = Object.values(Resources).filter(({ Type }) => Type.endsWith('::KeyValueStore'));
	const key = store!.Properties['ImportSource'].SourceArn.Sub.replace('${SiteBucket.Arn}/', '');
	const { data } = JSON.parse(objects.get(key)!.text) as { data: { key: string; value: string }[] };
	return Object.fromEntries(data.map((pair) => [pair.key, pair.value]));
}

const codeOf = ({ Resources }: Template) =>
	Resources['RequestFunction']!.Properties['FunctionCode'];
const configOf = ({ Resources }: Template) =>
	Resources['Distribution']!.Properties['DistributionConfig'];

function errorPageOf(template: Template): string {
	return configOf(template).CustomErrorResponses[0].ResponsePagePath.slice(1);
}

/** The headers of an object with those of the policy: in its place, or where it has none. */
function addHeaders(template: Template, path: string, own: Record<string, string>) {
	const { CacheBehaviors, DefaultCacheBehavior } = configOf(template);
	// In a pattern a star means slashes too.
	const flat = (text: string) => text.replaceAll('/', ':');
	const fits = ({ PathPattern }: { PathPattern: string }) =>
		matchesGlob(flat(path), flat(PathPattern));
	const { ResponseHeadersPolicyId } = CacheBehaviors.find(fits) ?? DefaultCacheBehavior;
	const { ResponseHeadersPolicyConfig: policy } =
		template.Resources[ResponseHeadersPolicyId.Ref]!.Properties;
	const added = { ...own };
	for (const { Header, Value, Override } of policy.CustomHeadersConfig.Items)
		if (Override || !(Header in own)) added[Header] = Value;
	added['Content-Security-Policy'] =
		policy.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy;
	return added;
}
