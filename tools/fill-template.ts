import { isMap, parseDocument, Scalar, type Document, type YAMLMap } from 'yaml';
import type { Redirect } from '../src/domain/addresses/redirects.ts';

/** A response-headers policy, and the addresses below the site's root that it is for. */
export interface HeaderPolicy {
	/** Its name in the template and, behind the stack's name, in the account. */
	id: string;
	/** The path patterns of its cache behaviors; empty for the default behavior. */
	pathPatterns: readonly string[];
	/** The `ResponseHeadersPolicyConfig` without the name. */
	config: object;
}

/** What is computed from the site. */
export interface TemplateParts {
	/** The source of the function on every request. */
	functionSource: string;
	/** What the function redirects. */
	redirects: readonly Redirect[];
	/** In the order in which their behaviors have to stand. Exactly one is for the default behavior. */
	policies: readonly HeaderPolicy[];
}

/** CloudFront takes no larger function. */
const largestFunction = 10 * 1024;

const distribution = ['Resources', 'Distribution', 'Properties', 'DistributionConfig'];
const defaultBehavior = [...distribution, 'DefaultCacheBehavior'];

/** Fills what is computed into the text of the template. Throws where the result could not be deployed. */
export function fillTemplate(template: string, parts: TemplateParts): string {
	// CloudFormation's own tags are kept as they stand.
	const document = parseDocument(template, { logLevel: 'error' });
	const code = new Scalar(writeFunction(parts.functionSource, parts.redirects));
	code.type = Scalar.BLOCK_LITERAL;
	document.setIn(['Resources', 'RequestFunction', 'Properties', 'FunctionCode'], code);
	const defaults = parts.policies.filter(({ pathPatterns }) => pathPatterns.length === 0);
	if (defaults.length !== 1)
		throw new Error(`${defaults.length} policies are for the default behavior; one has to be`);
	for (const policy of parts.policies) addPolicy(document, policy);
	const behaviors = parts.policies.flatMap((policy) => toBehaviors(document, policy));
	if (behaviors.length > 0) document.setIn([...distribution, 'CacheBehaviors'], behaviors);
	document.setIn([...defaultBehavior, 'ResponseHeadersPolicyId'], refer(defaults[0]!.id));
	return document.toString({ lineWidth: 0 });
}

/**
 * The function with its table. The table is a part of the code and no key-value store: it is then deployed, and rolled
 * back, with everything else, needs no second upload, and fits. Pages of the site lead on where it is missing.
 */
export function writeFunction(source: string, redirects: readonly Redirect[]): string {
	const place = 'const moved = {};';
	if (!source.includes(place)) throw new Error(`the function has no line "${place}"`);
	const trim = (path: string) => path.replace(/^\//, '');
	const table = redirects.map(({ from, to }) => [trim(from).replace(/\/$/, ''), trim(to)]);
	const json = JSON.stringify(Object.fromEntries(table));
	const code = source.replace(place, () => `const moved = ${json};`);
	const size = Buffer.byteLength(code);
	if (size > largestFunction)
		throw new Error(
			`the function has ${size} bytes; CloudFront takes ${largestFunction}. Move the redirects to a CloudFront KeyValueStore`,
		);
	return code;
}

function addPolicy(document: Document, { id, config }: HeaderPolicy) {
	const name = new Scalar(`\${AWS::StackName}-${id}`);
	name.tag = '!Sub';
	const resource = {
		Type: 'AWS::CloudFront::ResponseHeadersPolicy',
		Properties: { ResponseHeadersPolicyConfig: { Name: name, ...config } },
	};
	document.setIn(['Resources', resourceName(id)], document.createNode(resource));
}

/** The default behavior once more for every path pattern, with this policy. */
function toBehaviors(document: Document, { id, pathPatterns }: HeaderPolicy): YAMLMap[] {
	const original = document.getIn(defaultBehavior, true);
	if (!isMap(original)) throw new Error('the template has no default behavior');
	return pathPatterns.map((pattern) => {
		const behavior = original.clone() as YAMLMap;
		behavior.set('PathPattern', pattern);
		behavior.set('ResponseHeadersPolicyId', refer(id));
		return behavior;
	});
}

function refer(id: string): Scalar {
	const reference = new Scalar(resourceName(id));
	reference.tag = '!Ref';
	return reference;
}

function resourceName(id: string): string {
	return `${id.replace(/^[a-z]/, (letter) => letter.toUpperCase())}Headers`;
}
