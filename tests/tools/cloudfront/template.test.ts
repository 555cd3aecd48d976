import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCloudFrontPolicies } from '../../../src/domain/publish/headers-cloudfront.ts';
import { buildHeaderTable } from '../../../src/domain/publish/headers.ts';
import { fillTemplate, type TemplateParts } from '../../../tools/cloudfront/fill-template.ts';
import { readTemplate, type Resource } from './template-reader.ts';
import { findReferences, required, resolves } from './template-rules.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'deploy', 'cloudfront');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const parts: TemplateParts = {
	functionSource: read('request.js'),
	release: '0123456789abcdef',
	redirects: 'fedcba9876543210',
	policies: toCloudFrontPolicies(buildHeaderTable({ base: '/', scriptHashes: ['sha256-abc='] })),
};
const template = readTemplate(fillTemplate(read('template.yaml'), parts));
const resources = Object.entries(template.Resources);
const ofType = (type: string) => resources.filter(([, { Type }]) => Type === `AWS::${type}`);
const [[, distribution]] = ofType('CloudFront::Distribution') as [[string, Resource]];
const config = distribution.Properties['DistributionConfig'];
const behaviors = [config.DefaultCacheBehavior, ...config.CacheBehaviors];

test('every reference leads to a parameter, a resource or an attribute it has', () => {
	const references = [template.Resources, template.Outputs].flatMap(findReferences);
	expect(references.length).toBeGreaterThan(20);
	expect(references.filter((reference) => !resolves(template, reference))).toEqual([]);
	expect(resolves(template, 'SiteBucket.Nothing') || resolves(template, 'Nothing')).toBe(false);
});

test('every parameter is used', () => {
	const references = findReferences([template.Resources, template.Conditions]);
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

test('the origin is signed by the origin access control', () => {
	expect(config.Origins).toHaveLength(1);
	expect(config.Origins[0]).toMatchObject({
		OriginAccessControlId: { GetAtt: 'OriginAccess.Id' },
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

test('before the site is served there is nothing that needs what the bucket holds', () => {
	const conditional = (entries: [string, { Condition?: string }][]) =>
		entries.filter(([, { Condition }]) => Condition === 'Serves').map(([name]) => name);
	const served = conditional(resources);
	expect(served).toEqual(
		expect.arrayContaining(['Distribution', 'RequestFunction', `Redirects${parts.redirects}`]),
	);
	const outputs = conditional(Object.entries(template.Outputs));
	const unconditional = resources.filter(([name]) => !served.includes(name));
	const asked = [
		...unconditional.flatMap(([, resource]) => findReferences(resource)),
		...Object.entries(template.Outputs)
			.filter(([name]) => !outputs.includes(name))
			.flatMap(([, output]) => findReferences(output)),
	];
	expect(asked.filter((name) => served.includes(name.split('.')[0]!))).toEqual([]);
	expect(template.Parameters['Serve']).toMatchObject({ Default: 'no' });
});

test('other redirects are another store, which the function asks, and the release stands in both', () => {
	const other = readTemplate(
		fillTemplate(read('template.yaml'), { ...parts, redirects: '0000000000000000' }),
	);
	const storesOf = (resourcesOf: Record<string, Resource>) =>
		Object.entries(resourcesOf).filter(([, { Type }]) => Type.endsWith('::KeyValueStore'));
	const [[name, store]] = storesOf(template.Resources) as [[string, Resource]];
	const [[otherName, otherStore]] = storesOf(other.Resources) as [[string, Resource]];
	expect([name, store.Properties['Name'].Sub]).not.toEqual(
		expect.arrayContaining([otherName, otherStore.Properties['Name'].Sub]),
	);
	expect(store.Properties['ImportSource']).toEqual({
		SourceType: 'S3',
		SourceArn: { Sub: '${SiteBucket.Arn}/redirects/fedcba9876543210.json' },
	});
	const { Properties: code } = template.Resources['RequestFunction']!;
	expect(code['FunctionConfig']).toMatchObject({
		Runtime: 'cloudfront-js-2.0',
		KeyValueStoreAssociations: [{ KeyValueStoreARN: { GetAtt: `${name}.Arn` } }],
	});
	expect(code['FunctionCode']).toContain(parts.release);
	expect(template.Outputs['Release']!.Value).toBe(parts.release);
});

test('the template is no longer than CloudFormation takes from a file', () => {
	expect(Buffer.byteLength(fillTemplate(read('template.yaml'), parts))).toBeLessThan(51_200);
});

test('a template that could not be deployed is not written', () => {
	const text = read('template.yaml');
	const shared = parts.policies.filter(({ pathPatterns }) => pathPatterns.length > 0);
	expect(() => fillTemplate(text, { ...parts, policies: shared })).toThrow(
		'0 policies are for the',
	);
	expect(() => fillTemplate(text, { ...parts, functionSource: '' })).toThrow('has no line');
});

function statementsOf(bucket: string): Record<string, unknown>[] {
	return ofType('S3::BucketPolicy')
		.filter(([, { Properties }]) => Properties['Bucket'].Ref === bucket)
		.flatMap(([, { Properties }]) => Properties['PolicyDocument'].Statement);
}
