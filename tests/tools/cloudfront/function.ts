/** What the function hands on: a request to the origin, or an answer. */
export interface Handed {
	uri?: string;
	statusCode?: number;
	headers?: Record<string, { value: string }>;
	body?: string;
}

/** A query as CloudFront takes it apart. */
export type Query = Record<string, { value: string; multiValue?: { value: string }[] }>;

/** Runs the code of the function as CloudFront does, with a stand-in for its store, in which a missing key is an error. */
export function runFunction(code: string, redirects: Record<string, string>) {
	const store = {
		get: async (key: string) => {
			if (!Object.hasOwn(redirects, key)) throw new Error(`no key ${key}`);
			return redirects[key];
		},
		exists: async (key: string) => Object.hasOwn(redirects, key),
	};
	const script = code.replace("import cf from 'cloudfront';", '');
	const handler = new Function('cf', `'use strict'; ${script}; return handler;`)({
		kvs: () => store,
	}) as (event: object) => Promise<Handed>;
	return (uri: string, querystring: Query = {}, accept?: string) => {
		const headers = {
			host: { value: 'atlas.example' },
			...(accept !== undefined && { accept: { value: accept } }),
		};
		return handler({ request: { uri, querystring, headers } });
	};
}
