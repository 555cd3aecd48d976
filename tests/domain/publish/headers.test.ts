import { expect, test } from '@playwright/test';
import {
	cachingOfObjects,
	toCloudFrontPolicies,
} from '../../../src/domain/publish/headers-cloudfront.ts';
import { toHeadersFile } from '../../../src/domain/publish/headers-netlify.ts';
import { toNginxHeaders, toNginxMaps } from '../../../src/domain/publish/headers-nginx.ts';
import { buildHeaderTable, headersFor, type Headers } from '../../../src/domain/publish/headers.ts';

const facts = { base: '/', scriptHashes: ['sha256-abc=', 'sha256-def='] };
const table = buildHeaderTable(facts);
const pages = ['/', '/data/', '/offline/', '/duties/', '/duties/a/', '/services/x/'].map(
	(path) => ({
		path,
		title: path,
	}),
);
const policyOf = (path: string) => headersFor(table, path)['Content-Security-Policy']!;

/** One address of each kind. */
const samples = {
	embed: '/embed/duties/a/',
	open: '/data/v1/subjects/amazon-rds.json',
	data: '/_data/columns/paas.json',
	formerData: '/data/columns/paas.json',
	twin: '/services/x.md',
	feed: '/changes/feed.atom',
	card: '/cards/home.png',
	script: '/_astro/a.1.js',
	fragment: '/pagefind/fragment/en_1.pf_fragment',
	engine: '/pagefind/pagefind.js',
	home: '/',
	page: '/services/x/',
	dataPage: '/data/',
	worker: '/offline-worker.js',
	offline: '/offline/',
};

test('a page runs its own scripts, the inline ones by hash, and WebAssembly; nobody frames it', () => {
	expect(policyOf('/duties/a/')).toBe(
		"default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-abc=' 'sha256-def='; " +
			"style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; " +
			"require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
	);
});

test('one page may start one worker, by the one policy that names it; on all others nothing may', () => {
	const starting = Object.values(samples).filter((path) =>
		/; trusted-types (?!'none')|worker-src/.test(policyOf(path)),
	);
	expect(starting).toEqual([samples.offline]);
	const directives = (path: string) => new Set(policyOf(path).split('; '));
	const [own, usual] = [directives(samples.offline), directives(samples.page)];
	expect([...own.difference(usual)]).toEqual(['trusted-types atlas-offline', "worker-src 'self'"]);
	expect([...usual.difference(own)]).toEqual(["trusted-types 'none'"]);
});

test('the worker fetches from the site, runs nothing else, and is asked for anew each time', () => {
	expect(policyOf(samples.worker)).toBe(
		"default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
	);
	expect(headersFor(table, samples.worker)['Cache-Control']).toBe('no-cache');
});

test('an embed is framed by anybody and runs neither inline scripts nor WebAssembly', () => {
	expect(policyOf(samples.embed)).toContain("script-src 'self';");
	const framed = Object.values(samples).filter(
		(path) => !policyOf(path).includes("frame-ancestors 'none'"),
	);
	expect(framed).toEqual([samples.embed]);
});

test('no class allows inline code, text as code or other hosts', () => {
	for (const path of Object.values(samples)) {
		expect(policyOf(path)).toMatch(/^default-src 'none'; /);
		expect(policyOf(path)).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
	}
});

test('what carries its content in its name is kept for ever, all else for an hour at most', () => {
	const kept = Object.values(samples).filter((path) =>
		headersFor(table, path)['Cache-Control']!.includes('immutable'),
	);
	expect(kept).toEqual([samples.script, samples.fragment]);
});

test('other sites may load embeds, data and cards, and nothing else', () => {
	const shared = Object.values(samples).filter(
		(path) => headersFor(table, path)['Cross-Origin-Resource-Policy'] === 'cross-origin',
	);
	const { embed, open, data, formerData, twin, feed, card } = samples;
	expect(shared).toEqual([embed, open, data, formerData, twin, feed, card]);
});

test('scripts of other sites may read what is published for them, and nothing else', () => {
	const open = Object.values(samples).filter(
		(path) => headersFor(table, path)['Access-Control-Allow-Origin'] === '*',
	);
	expect(open).toEqual([samples.open, samples.twin, samples.feed]);
});

test('search engines are sent away from twins and feeds only', () => {
	const closed = Object.values(samples).filter((path) => headersFor(table, path)['X-Robots-Tag']);
	expect(closed).toEqual([samples.twin, samples.feed]);
});

test('pages say that the answer depends on what is accepted', () => {
	for (const path of [samples.home, samples.page, samples.twin])
		expect(headersFor(table, path)['Vary'], path).toBe('Accept');
	expect(headersFor(table, samples.script)['Vary']).toBeUndefined();
});

test('every class says the same names', () => {
	const names = table.classes.map(({ headers }) => Object.keys(headers).join());
	expect(new Set(names).size).toBe(1);
});

test.describe('all configuration files say what the table says', () => {
	test('of nginx', () => {
		const maps = toNginxMaps(table, '/');
		const readMap = (variable: string, path: string) => {
			const body = maps.split(`map $uri ${variable} {\n`)[1]!.split('\n}')[0]!;
			const lines = [...body.matchAll(/^\t(?:"~(.*)"|default) "(.*)";$/gm)];
			return lines.find(([, pattern = '']) => new RegExp(pattern).test(path))?.[2];
		};
		for (const path of Object.values(samples)) {
			const sent = [...toNginxHeaders(table).matchAll(/^add_header (\S+) (.*) always;$/gm)].map(
				([, name = '', value = '']) => [
					name,
					value.startsWith('$') ? readMap(value, path) : value.slice(1, -1),
				],
			);
			// What is empty is not sent.
			const said = Object.fromEntries(sent.filter(([, value]) => value !== '')) as Headers;
			expect(said, path).toEqual(headersFor(table, path));
		}
	});

	/** Whether an address fits a pattern of CloudFront. */
	const fits = (pattern: string, path: string) =>
		new RegExp(`^${pattern.replaceAll('.', String.raw`\.`).replaceAll('*', '.*')}$`).test(path);

	test('of CloudFront', () => {
		const policies = toCloudFrontPolicies(table);
		const { config, pathPatterns } = policies.at(-1)!;
		expect(pathPatterns).toEqual([]);
		for (const path of Object.values(samples)) {
			const found = policies.find(({ pathPatterns: patterns }) =>
				patterns.some((pattern) => fits(pattern, path)),
			);
			const { SecurityHeadersConfig: known, CustomHeadersConfig: custom } = (found ?? { config })
				.config;
			const sent: Headers = {
				...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
				...(found?.id === 'hashed' && { 'Cache-Control': cachingOfObjects(table) }),
				'Content-Security-Policy': known.ContentSecurityPolicy.ContentSecurityPolicy,
				'Referrer-Policy': known.ReferrerPolicy.ReferrerPolicy,
				'Strict-Transport-Security': `max-age=${known.StrictTransportSecurity.AccessControlMaxAgeSec}`,
				'X-Content-Type-Options': 'nosniff',
			};
			expect(sent, path).toEqual(headersFor(table, path));
			expect(custom.Items.length, 'the most that CloudFront takes').toBeLessThanOrEqual(10);
		}
	});

	test('of CloudFront, where a policy holds for errors too: no policy has them kept for ever', () => {
		const said = toCloudFrontPolicies(table).flatMap(({ id, config }) =>
			config.CustomHeadersConfig.Items.filter(({ Header }) => Header === 'Cache-Control').map(
				({ Value, Override }) => ({ id, Value, Override }),
			),
		);
		const cachings: Record<string, string> = { open: 'public, max-age=3600', worker: 'no-cache' };
		expect(said).toEqual(
			table.classes.map(({ id }) => ({
				id,
				Value: cachings[id] ?? 'public, max-age=300',
				// An object says it itself.
				Override: id !== 'hashed',
			})),
		);
	});

	test('of CloudFront, which refuses what it cannot say', () => {
		const broken = { ...table, everywhere: {} };
		expect(() => toCloudFrontPolicies(broken)).toThrow(/CloudFront needs .*Referrer-Policy/);
	});

	for (const reading of ['the last rule counts', 'equal headers are joined'] as const)
		test(`of Netlify and Cloudflare Pages, where ${reading}`, () => {
			// No rule of theirs names a file of another kind than its folder's.
			const beside: string[] = [samples.engine, samples.twin, samples.feed];
			for (const path of Object.values(samples).filter((path) => !beside.includes(path))) {
				const sent: Record<string, string[]> = {};
				for (const block of toHeadersFile(table, '/', pages).split('\n\n')) {
					const [pattern = '', ...lines] = block.trim().split('\n');
					const beginning = pattern.replace(/\*$/, '');
					if (pattern === beginning ? path !== pattern : !path.startsWith(beginning)) continue;
					for (const [, name = '', value = ''] of lines.map((line) =>
						/^ {2}(\S+): (.*)$/.exec(line)!,
					))
						(sent[name] ??= []).push(value);
				}
				const wanted = headersFor(table, path);
				expect(Object.keys(sent).toSorted()).toEqual(Object.keys(wanted).toSorted());
				for (const [name, values] of Object.entries(sent)) {
					expect(values.at(-1), `${path} ${name}`).toBe(wanted[name]);
					if (reading === 'equal headers are joined')
						expect(values.length, `${path} ${name}`).toBe(
							name === 'Content-Security-Policy' ? 2 : 1,
						);
				}
				// Both policies apply where they are joined: the general one must not refuse what the class allows.
				const [general = ''] = sent['Content-Security-Policy']!;
				for (const directive of wanted['Content-Security-Policy']!.split('; '))
					for (const value of directive
						.split(' ')
						.slice(1)
						.filter((value) => value !== "'none'"))
						expect(general).toContain(value);
				expect(general).not.toContain('frame-ancestors');
			}
		});
});

test('a base path stands in front of every address', () => {
	const based = buildHeaderTable({ ...facts, base: '/atlas/' });
	expect(based.classes.flatMap(({ prefixes }) => prefixes)).toEqual(
		table.classes.flatMap(({ prefixes }) => prefixes).map((prefix) => `/atlas${prefix}`),
	);
	expect(toHeadersFile(based, '/atlas/', pages)).toContain('\n/atlas/duties/*\n');
	expect(toNginxMaps(based, '/atlas/')).toContain('"~^/atlas/embed/"');
	expect(toNginxMaps(based, '/atlas/')).toContain('default "/atlas";');
});
