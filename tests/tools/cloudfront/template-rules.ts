import type { Template } from './template-reader.ts';

/** What each type of resource has to say, as paths below its properties. */
export const required: Record<string, string[]> = {
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
	'AWS::CloudFront::KeyValueStore': ['Name', 'ImportSource.SourceType', 'ImportSource.SourceArn'],
	'AWS::CloudFront::Function': [
		'Name',
		'AutoPublish',
		'FunctionCode',
		'FunctionConfig.Comment',
		'FunctionConfig.Runtime',
		'FunctionConfig.KeyValueStoreAssociations',
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
	'AWS::CloudFront::KeyValueStore': ['Arn'],
	'AWS::CloudFront::Distribution': ['Id', 'DomainName'],
};
const pseudo = ['AWS::AccountId', 'AWS::Partition', 'AWS::Region', 'AWS::StackName'];

/** Every value below a value that has one of the short forms' keys, as what it asks for. */
export function findReferences(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const entries = Object.entries(value);
	if (entries.length === 1) {
		const [[form, target]] = entries as [[string, string]];
		if (form === 'Ref' || form === 'GetAtt') return [target];
		if (form === 'Sub') return [...target.matchAll(/\$\{([^}]+)\}/g)].map(([, name = '']) => name);
	}
	return entries.flatMap(([, child]) => findReferences(child));
}

/** Whether something that is asked for is there: a parameter, a resource, or an attribute that its type has. */
export function resolves(template: Template, reference: string): boolean {
	const [name = '', attribute] = reference.split('.');
	const type = template.Resources[name]?.Type;
	if (attribute) return attributes[type ?? '']?.includes(attribute) ?? false;
	return type !== undefined || name in template.Parameters || pseudo.includes(name);
}
