import { isMap, parseDocument, Scalar, type Document, type YAMLMap } from 'yaml';
import { hashedAddress } from '../../src/domain/publish/hashed-files.ts';

/** A response-headers policy, and the addresses below the site's root that it is for. */
export interface HeaderPolicy {
	/** Its name in the template and, behind the stack's name, in the account. */
	id: string;
	/** The path patterns of its cache behaviors; empty for the default behavior. */
	pathPatterns: readonly string[];
	/** The `ResponseHeadersPolicyConfig` without the name. */
	config: object;
}

/** What is computed from a release. */
export interface TemplateParts {
	/** The source of the function on every request. */
	functionSource: string;
	/** The name of the release. */
	release: string;
	/** The digest of its redirects, the name of their file in the bucket. */
	redirects: string;
	/** In the order in which their behaviors have to stand. Exactly one is for the default behavior. */
	policies: readonly HeaderPolicy[];
}

/** CloudFront takes no larger function. */
const largestFunction = 10 * 1024;

const properties = (resource: string) => ['Resources', resource, 'Properties'];
const distribution = [...properties('Distribution'), 'DistributionConfig'];
const defaultBehavior = [...distribution, 'DefaultCacheBehavior'];

/** Where in the bucket the file lies from which redirects with this digest are imported. */
export function redirectsKey(digest: string): string {
	return `redirects/${digest}.json`;
}

/** Fills what is computed into the text of the template. Throws where the result could not be deployed. */
export function fillTemplate(template: string, parts: TemplateParts): string {
	// CloudFormation's own tags are kept as they stand.
	const document = parseDocument(template, { logLevel: 'error' });
	const code = new Scalar(writeFunction(parts.functionSource, parts.release));
	code.type = Scalar.BLOCK_LITERAL;
	document.setIn([...properties('RequestFunction'), 'FunctionCode'], code);
	document.setIn(['Outputs', 'Release', 'Value'], parts.release);
	nameRedirects(document, parts.redirects);
	const defaults = parts.policies.filter(({ pathPatterns }) => pathPatterns.length === 0);
	if (defaults.length !== 1)
		throw new Error(`${defaults.length} policies are for the default behavior; one has to be`);
	for (const policy of parts.policies) addPolicy(document, policy);
	const behaviors = parts.policies.flatMap((policy) => toBehaviors(document, policy));
	if (behaviors.length > 0) document.setIn([...distribution, 'CacheBehaviors'], behaviors);
	document.setIn([...defaultBehavior, 'ResponseHeadersPolicyId'], refer(defaults[0]!.id));
	return document.toString({ lineWidth: 0 });
}

/** The function with the release that it serves. */
export function writeFunction(source: string, release: string): string {
	const filled = [
		["const release = '';", `const release = '${release}';`],
		['const hashed = /^$/;', `const hashed = ${hashedAddress};`],
	] as const;
	const code = filled.reduce((text, [place, value]) => {
		if (!text.includes(place)) throw new Error(`the function has no line "${place}"`);
		return text.replace(place, () => value);
	}, source);
	const size = Buffer.byteLength(code);
	if (size > largestFunction)
		throw new Error(`the function has ${size} bytes; CloudFront takes ${largestFunction}`);
	return code;
}

// A resource of another name is another one: the new one is there before the function changes over, the old one goes after.
function nameRedirects(document: Document, digest: string) {
	const name = `Redirects${digest}`;
	const store = document.getIn(['Resources', 'Redirects']);
	document.deleteIn(['Resources', 'Redirects']);
	document.setIn(['Resources', name], store);
	const source = [...properties(name), 'ImportSource', 'SourceArn'];
	document.setIn([...properties(name), 'Name'], tagged('!Sub', `\${AWS::StackName}-${digest}`));
	document.setIn(source, tagged('!Sub', `\${SiteBucket.Arn}/${redirectsKey(digest)}`));
	const association = ['FunctionConfig', 'KeyValueStoreAssociations', 0, 'KeyValueStoreARN'];
	document.setIn(
		[...properties('RequestFunction'), ...association],
		tagged('!GetAtt', `${name}.Arn`),
	);
}

function addPolicy(document: Document, { id, config }: HeaderPolicy) {
	const resource = {
		Type: 'AWS::CloudFront::ResponseHeadersPolicy',
		Properties: {
			ResponseHeadersPolicyConfig: { Name: tagged('!Sub', `\${AWS::StackName}-${id}`), ...config },
		},
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
	return tagged('!Ref', resourceName(id));
}

function tagged(tag: string, text: string): Scalar {
	const scalar = new Scalar(text);
	scalar.tag = tag;
	return scalar;
}

function resourceName(id: string): string {
	return `${id.replace(/^[a-z]/, (letter) => letter.toUpperCase())}Headers`;
}
