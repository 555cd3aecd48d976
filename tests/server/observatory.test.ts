import { expect, test } from '@playwright/test';
import { listRedirects } from '../../src/domain/addresses/redirects.ts';
import { listEmbeddedPages, listPages } from '../../src/domain/navigation/pages.ts';
import { catalog, listHtmlFiles, redirectFileOf } from '../build/dist.ts';
import { score, type Scored } from './observatory.ts';

const best = {
	'content-security-policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
	'cross-origin-resource-policy': 'same-origin',
	'referrer-policy': 'no-referrer',
	'strict-transport-security': 'max-age=31536000',
	'x-content-type-options': 'nosniff',
};
const html = '<script src="/a.js" integrity="sha384-x"></script>';
const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
const changed = (headers: Record<string, string>): Scored => ({
	html,
	headers: { ...best, ...headers },
});
const without = (...names: (keyof typeof best)[]): Scored => ({
	html,
	headers: Object.fromEntries(
		Object.entries(best).filter(([name]) => !names.some((one) => one === name)),
	),
});

/** What Mozilla's own code gave, and what its published table of modifiers says. */
const known: [string, Scored, number][] = [
	['the full set', { html, headers: best }, 155],
	['HTTPS and its redirect alone', { html: '<script src="/a.js"></script>', headers: {} }, 30],
	[
		'a policy in the page, HSTS and nosniff',
		{
			html: meta,
			headers: {
				'strict-transport-security': 'max-age=31536000',
				'x-content-type-options': 'nosniff',
			},
		},
		80,
	],
	[
		'no isolation and no digests',
		{
			...without(
				'cross-origin-opener-policy',
				'cross-origin-embedder-policy',
				'cross-origin-resource-policy',
			),
			html: '<script src="/a.js"></script>',
		},
		120,
	],
	[
		'a default of its own host',
		changed({ 'content-security-policy': "default-src 'self'; frame-ancestors 'none'" }),
		150,
	],
	[
		'inline scripts',
		changed({ 'content-security-policy': "script-src 'unsafe-inline'; frame-ancestors 'none'" }),
		80,
	],
	[
		'inline scripts beside a hash',
		changed({
			'content-security-policy':
				"default-src 'none'; script-src 'unsafe-inline' 'sha256-x'; frame-ancestors 'none'",
		}),
		155,
	],
	[
		'text as code',
		changed({
			'content-security-policy':
				"default-src 'none'; script-src 'unsafe-eval'; frame-ancestors 'none'",
		}),
		90 + 45,
	],
	[
		'inline styles',
		changed({
			'content-security-policy':
				"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
		}),
		145,
	],
	['frames of anybody', changed({ 'content-security-policy': "default-src 'none'" }), 80],
	['files for anybody', changed({ 'cross-origin-resource-policy': 'cross-origin' }), 145],
	['an unknown word for the opener', changed({ 'cross-origin-opener-policy': 'never' }), 140],
	['the whole address told to others', changed({ 'referrer-policy': 'unsafe-url' }), 145],
	['HSTS for a day', changed({ 'strict-transport-security': 'max-age=86400' }), 145],
	['no HSTS', without('strict-transport-security'), 80],
	['no nosniff', without('x-content-type-options'), 150],
	[
		'a script of another host',
		{ headers: best, html: '<script src="https://a.example/a.js"></script>' },
		145,
	],
	[
		'the old header for frames',
		{
			html,
			headers: {
				...changed({ 'content-security-policy': "default-src 'none'" }).headers,
				'x-frame-options': 'DENY',
			},
		},
		155,
	],
	['no way from HTTP to HTTPS', { html, headers: best, redirected: false }, 80],
];
for (const [name, answer, points] of known)
	test(`the scorer gives ${points} for ${name}`, () => {
		expect(score(answer).total).toBe(points);
	});

const short = new Set(listRedirects(catalog).map(({ from }) => redirectFileOf(from)));
const files = listHtmlFiles().filter((name) => !short.has(name));
const addresses = files.map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`);

test('every page scores 155 of 155; an embed, which anybody may frame, 80', async ({ request }) => {
	const scores: Record<number, string[]> = {};
	for (const path of addresses) {
		const response = await request.get(path);
		const { total } = score({ headers: response.headers(), html: await response.text() });
		(scores[total] ??= []).push(path);
	}
	const embeds = addresses.filter((path) => path.startsWith('/embed/'));
	expect(embeds).toHaveLength(listEmbeddedPages(catalog).length);
	expect(Object.keys(scores)).toEqual(['80', '155']);
	expect(scores[80]).toEqual(embeds);
	expect(scores[155]!.length).toBeGreaterThanOrEqual(listPages(catalog).length);
	console.log(`${scores[155]!.length} pages with 155 points, ${embeds.length} embeds with 80`);
});
