import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type ScalarTag } from 'yaml';
import { fillTemplate, type TemplateParts } from '../../tools/fill-template.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { readScriptHashes } from '../../src/built/read-inline-scripts.ts';
import { toCloudFrontPolicies } from '../../src/domain/publish/headers-cloudfront.ts';
import { buildHeaderTable } from '../../src/domain/publish/headers.ts';
import { listRedirects } from '../../src/domain/addresses/redirects.ts';

interface Resource {
	Type: string;
	Properties: Record<string, any>;
}
interface Template {
	Parameters: Record<string, { Type: string }>;
	Resources: Record<string, Resource>;
	Outputs: Record<string, { Value: unknown }>;
}

const project = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(project, 'deploy', 'cloudfront', name), 'utf8');
const parts: TemplateParts = {
	functionSource: read('request.js'),
	redirects: listRedirects(checkContent(project).catalog),
	policies: toCloudFrontPolicies(
		buildHeaderTable({ base: '/', scriptHashes: readScriptHashes(join(project, 'dist')) }),
	),
};

// As CloudFormation reads its short forms.
const customTags: ScalarTag[] = ['Ref', 'Sub', 'GetAtt'].map((name) => ({
	tag: `!${name}`,
	resolve: (value) => ({ [name]: value }),
}));
const written = fillTemplate(read('template.yaml'), parts);
const template = parse(written, { customTags }) as Template;
const resources = Object.entries(template.Resources);
const ofType = (type: string) => resources.filter(([, { Type }]) => Type === `AWS::${type}`);
const [[, distribution]] = ofType('CloudFront::Distribution') as [[string, Resource]];
const config = distribution.Properties['DistributionConfig'];
const behaviors = [config.DefaultCacheBehavior, ...config.CacheBehaviors];

/** What each type of resource has to say, as paths below its properties. */
const required: Record<string, string[]> = {
	'AWS::S3::Bucket': [
		'PublicAccessBlockConfiguration',
		'OwnershipControls.Rules',
		'BucketEncryption',
	],
	'AWS::S3::BucketPolicy': ['Bucket', 'PolicyDocument.Version', 'PolicyDocument.Statement'],
	'AWS::CloudFront::OriginAccessControl': [
		'OriginAccessControlConfig.Name',
		'OriginAccessControlConfig.OriginAccessControlOriginType',
		'OriginAccessControlConfig.SigningBehavior',
		'OriginAccessControlConfig.SigningProtocol',
	],
	'AWS::CloudFront::CachePolicy': [
		'CachePolicyConfig.Name',
		'CachePolicyConfig.MinTTL',
		'CachePolicyConfig.DefaultTTL',
		'CachePolicyConfig.MaxTTL',
		'CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin.EnableAcceptEncodingGzip',
		'CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin.CookiesConfig.CookieBehavior',
		'CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig.HeaderBehavior',
		'CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig.QueryStringBehavior',
	],
	'AWS::CloudFront::Function': [
		'Name',
		'AutoPublish',
		'FunctionCode',
		'FunctionConfig.Comment',
		'FunctionConfig.Runtime',
	],
	'AWS::CloudFront::ResponseHeadersPolicy': ['ResponseHeadersPolicyConfig.Name'],
	'AWS::CloudFront::Distribution': [
		'DistributionConfig.Enabled',
		'DistributionConfig.Origins',
		'DistributionConfig.DefaultCacheBehavior.TargetOriginId',
		'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy',
		'DistributionConfig.ViewerCertificate.AcmCertificateArn',
	],
};

/** What CloudFormation can be asked for: the attributes of each type that the template may use. */
const attributes: Record<string, string[]> = {
	'AWS::S3::Bucket': ['Arn', 'RegionalDomainName'],
	'AWS::CloudFront::OriginAccessControl': ['Id'],
	'AWS::CloudFront::Function': ['FunctionARN'],
	'AWS::CloudFront::Distribution': ['Id', 'DomainName'],
};
const pseudo = ['AWS::AccountId', 'AWS::Partition', 'AWS::Region', 'AWS::StackName'];

/** Every value below a value that has one of the short forms' keys, as what it asks for. */
function findReferences(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const entries = Object.entries(value);
	if (entries.length === 1) {
		const [[form, target]] = entries as [[string, string]];
		if (form === 'Ref' || form === 'GetAtt') return [target];
		if (form === 'Sub') return [...target.matchAll(/\$\{([^}]+)\}/g)].map(([, name = '']) => name);
	}
	return entries.flatMap(([, child]) => findReferences(child));
}

function resolves(reference: string): boolean {
	const [name = '', attribute] = reference.split('.');
	const type = template.Resources[name]?.Type;
	if (attribute) return attributes[type ?? '']?.includes(attribute) ?? false;
	return type !== undefined || name in template.Parameters || pseudo.includes(name);
}

test('every reference leads to a parameter, a resource or an attribute it has', () => {
	const references = [template.Resources, template.Outputs].flatMap(findReferences);
	expect(references.length).toBeGreaterThan(20);
	expect(references.filter((reference) => !resolves(reference))).toEqual([]);
	expect(resolves('SiteBucket.Nothing') || resolves('Nothing')).toBe(false);
});

test('every parameter is used', () => {
	const references = findReferences(template.Resources);
	const names = Object.keys(template.Parameters);
	expect(names).toHaveLength(3);
	expect(names.filter((name) => !references.includes(name))).toEqual([]);
});

test('every resource is of a known type and says what its type requires', () => {
	expect(resources.length).toBeGreaterThanOrEqual(9);
	const missing = resources.flatMap(([name, { Type, Properties }]) => {
		const wanted = required[Type];
		if (!wanted) return [`${name}: unknown type ${Type}`];
		const valueOf = (path: string) =>
			path.split('.').reduce<any>((value, key) => value?.[key], Properties);
		return wanted
			.filter((path) => [undefined, null, ''].includes(valueOf(path)))
			.map((path) => `${name}.${path}`);
	});
	expect(missing).toEqual([]);
});

test('no bucket is public, every bucket is encrypted and refuses plain connections', () => {
	const buckets = ofType('S3::Bucket');
	expect(buckets).toHaveLength(2);
	for (const [name, { Properties }] of buckets) {
		expect(Properties['PublicAccessBlockConfiguration'], name).toEqual({
			BlockPublicAcls: true,
			BlockPublicPolicy: true,
			IgnorePublicAcls: true,
			RestrictPublicBuckets: true,
		});
		expect(Properties['AccessControl'], name).toBeUndefined();
		expect(Properties['WebsiteConfiguration'], name).toBeUndefined();
		const denials = statementsOf(name).filter(({ Effect }) => Effect === 'Deny');
		expect(denials, name).toHaveLength(1);
		expect(denials[0]!['Condition']).toEqual({ Bool: { 'aws:SecureTransport': 'false' } });
	}
	const site = template.Resources['SiteBucket']!.Properties;
	expect(site['VersioningConfiguration']).toEqual({ Status: 'Enabled' });
	expect(site['OwnershipControls'].Rules).toEqual([{ ObjectOwnership: 'BucketOwnerEnforced' }]);
});

test('only this distribution reads the bucket, and it reads objects only', () => {
	const all = ofType('S3::BucketPolicy').flatMap(([, { Properties }]) => [
		...Properties['PolicyDocument'].Statement,
	]);
	const allowed = all.filter(({ Effect }) => Effect === 'Allow');
	expect(allowed).toHaveLength(1);
	expect(allowed[0]).toMatchObject({
		Principal: { Service: 'cloudfront.amazonaws.com' },
		Action: 's3:GetObject',
	});
	expect(allowed[0].Condition.StringEquals['AWS:SourceArn'].Sub).toMatch(
		/:distribution\/\$\{Distribution\}$/,
	);
	const wild = all.filter(({ Principal }) => JSON.stringify(Principal).includes('*'));
	expect(wild).toHaveLength(2);
	expect(wild.filter(({ Effect, Condition }) => Effect !== 'Deny' || !Condition)).toEqual([]);
});

test('the origin is signed by the origin access control, and serves one release', () => {
	expect(config.Origins).toHaveLength(1);
	expect(config.Origins[0]).toMatchObject({
		OriginAccessControlId: { GetAtt: 'OriginAccess.Id' },
		OriginPath: { Sub: '/releases/${Release}' },
		S3OriginConfig: { OriginAccessIdentity: '' },
	});
	const [[, { Properties }]] = ofType('CloudFront::OriginAccessControl') as [[string, Resource]];
	expect(Properties['OriginAccessControlConfig']).toMatchObject({
		OriginAccessControlOriginType: 's3',
		SigningBehavior: 'always',
		SigningProtocol: 'sigv4',
	});
});

test('connections are encrypted and current, answers compressed, misses answered with the 404 page', () => {
	expect(config).toMatchObject({
		HttpVersion: 'http2and3',
		ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
		Logging: { Bucket: { GetAtt: 'LogBucket.RegionalDomainName' }, IncludeCookies: false },
	});
	const misses = config.CustomErrorResponses as Record<string, unknown>[];
	expect(misses.map(({ ErrorCode }) => ErrorCode)).toEqual([403, 404]);
	for (const miss of misses)
		expect(miss).toMatchObject({ ResponseCode: 404, ResponsePagePath: '/404.html' });
});

test('every behavior has the function, the cache policy and a policy of response headers', () => {
	const patterns = parts.policies.flatMap(({ pathPatterns }) => pathPatterns);
	expect(behaviors.map(({ PathPattern }) => PathPattern)).toEqual([undefined, ...patterns]);
	for (const behavior of behaviors) {
		expect(behavior).toMatchObject({
			TargetOriginId: 'site',
			ViewerProtocolPolicy: 'redirect-to-https',
			AllowedMethods: ['GET', 'HEAD'],
			Compress: true,
			CachePolicyId: { Ref: 'CachePolicy' },
			FunctionAssociations: [
				{ EventType: 'viewer-request', FunctionARN: { GetAtt: 'RequestFunction.FunctionARN' } },
			],
		});
		const name = behavior.ResponseHeadersPolicyId.Ref;
		expect(template.Resources[name]?.Type).toBe('AWS::CloudFront::ResponseHeadersPolicy');
	}
	expect(new Set(behaviors.map((behavior) => behavior.ResponseHeadersPolicyId.Ref)).size).toBe(
		parts.policies.length,
	);
});

test('a template that could not be deployed is not written', () => {
	const text = read('template.yaml');
	const shared = parts.policies.filter(({ pathPatterns }) => pathPatterns.length > 0);
	expect(() => fillTemplate(text, { ...parts, policies: shared })).toThrow(
		'0 policies are for the',
	);
	const many = Array.from({ length: 400 }, (_, index) => ({
		from: `/short-form-${index}/`,
		to: `/services/service-${index}/`,
	}));
	expect(() => fillTemplate(text, { ...parts, redirects: many })).toThrow('KeyValueStore');
	expect(() => fillTemplate(text, { ...parts, functionSource: '' })).toThrow('const moved');
});

function statementsOf(bucket: string): Record<string, unknown>[] {
	return ofType('S3::BucketPolicy')
		.filter(([, { Properties }]) => Properties['Bucket'].Ref === bucket)
		.flatMap(([, { Properties }]) => Properties['PolicyDocument'].Statement);
}
