import { siteName } from '../navigation/page-title.ts';
import { withoutEmpty, type HeaderClass, type HeaderTable } from './headers.ts';

/** A response-headers policy of CloudFront, in the words of CloudFormation. */
export interface CloudFrontPolicy {
	/** The class of the table that it stands for. */
	id: HeaderClass['id'];
	/** The path patterns of its cache behaviors; empty for the default behavior. */
	pathPatterns: readonly string[];
	/** The `ResponseHeadersPolicyConfig`, still without the name, which has to be unique in an account. */
	config: {
		Comment: string;
		SecurityHeadersConfig: {
			ContentSecurityPolicy: { ContentSecurityPolicy: string; Override: true };
			StrictTransportSecurity: {
				AccessControlMaxAgeSec: number;
				IncludeSubdomains: boolean;
				Preload: boolean;
				Override: true;
			};
			ContentTypeOptions: { Override: true };
			ReferrerPolicy: { ReferrerPolicy: string; Override: true };
		};
		CustomHeadersConfig: { Items: { Header: string; Value: string; Override: boolean }[] };
	};
}

/** The headers that CloudFront knows by name; all others are custom headers. */
const known = [
	'Content-Security-Policy',
	'Strict-Transport-Security',
	'X-Content-Type-Options',
	'Referrer-Policy',
] as const;

/** How long a browser may keep an answer of a class that is kept for ever: its objects say so themselves. */
export function cachingOfObjects(table: HeaderTable): string {
	return cachingOf(table.classes.find((entry) => isForEver(cachingOf(entry)))!);
}

/** The table as response-headers policies, one a class, in the order in which behaviors have to stand. */
export function toCloudFrontPolicies(table: HeaderTable): CloudFrontPolicy[] {
	const rest = table.classes.at(-1)!;
	return table.classes.map((entry) => ({
		id: entry.id,
		pathPatterns: entry === rest ? [] : patternsOf(entry),
		config: {
			Comment: `${siteName}: ${entry.id}`,
			...toConfig(withoutEmpty({ ...table.everywhere, ...entry.headers }), cachingOf(rest)),
		},
	}));
}

function patternsOf({ prefixes, endings }: HeaderClass): string[] {
	return [...prefixes.map((prefix) => `${prefix}*`), ...endings.map((ending) => `*${ending}`)];
}

function cachingOf({ headers }: HeaderClass): string {
	return headers['Cache-Control']!;
}

function isForEver(caching: string): boolean {
	return caching.includes('immutable');
}

function toConfig(
	headers: Readonly<Record<string, string>>,
	short: string,
): Omit<CloudFrontPolicy['config'], 'Comment'> {
	const [policy = '', transport = '', sniffing, referrer = ''] = known.map((name) => headers[name]);
	const maxAge = /max-age=(\d+)/.exec(transport)?.[1];
	// CloudFront can say nothing else than these: what it cannot say must not be lost in silence.
	if (!policy || !maxAge || !referrer || sniffing !== 'nosniff')
		throw new Error(`CloudFront needs ${known.join(', ')}`);
	const Override = true;
	return {
		SecurityHeadersConfig: {
			ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override },
			StrictTransportSecurity: {
				AccessControlMaxAgeSec: Number(maxAge),
				IncludeSubdomains: /includeSubDomains/i.test(transport),
				Preload: /preload/i.test(transport),
				Override,
			},
			ContentTypeOptions: { Override },
			ReferrerPolicy: { ReferrerPolicy: referrer, Override },
		},
		CustomHeadersConfig: {
			Items: Object.entries(headers)
				.filter(([name]) => !(known as readonly string[]).includes(name))
				// A policy holds for errors too, and they may not be kept for ever: it says what an object does not say.
				.map(([Header, Value]) =>
					isForEver(Value)
						? { Header, Value: short, Override: false }
						: { Header, Value, Override },
				),
		},
	};
}
