import { expect, test } from '@playwright/test';
import { hashOf } from '../../../src/built/read-inline-scripts.ts';
import { publish } from '../../../tools/cloudfront/publish.ts';
import { release, rollBack } from '../../../tools/release/release.ts';
import { buildSite, place, useOwnPlace } from '../release/sites.ts';
import { account, aws, useOwnAccount, type Deployment } from './account.ts';
import { edgeOf, type Edge } from './edge.ts';

useOwnPlace();
useOwnAccount();

const creation = { domain: 'atlas.example', certificate: 'arn:aws:acm:us-east-1:1:certificate/1' };

/** A version with an asset and a part of the search index of its own, and a redirect. */
const build = (version: string, more: Record<string, string> = {}) =>
	buildSite(version, {
		'404.html': `nothing here, says ${version}`,
		[`pagefind/pagefind.en_${version}.pf_meta`]: version,
		_redirects: `/always /kept/ 301\n/always/ /kept/ 301\n/old /new-${version}/ 301\n/old/ /new-${version}/ 301\n`,
		'kept/index.html': 'where redirects of all versions lead',
		'old/index.html': 'the page that leads on',
		[`new-${version}/index.html`]: 'where the redirect leads',
		...more,
	});
const assetsOf = (version: string) => [
	`/_astro/${version}.js`,
	`/pagefind/fragment/en_${version}.pf_fragment`,
	`/pagefind/pagefind.en_${version}.pf_meta`,
];

async function publishNew(version: string, more: Record<string, string> = {}) {
	await release(build(version, more), place.target);
	return publish({ target: place.target, stack: 'atlas', creation }, aws);
}

/** Every deployment so far that serves something, with the release that it serves. */
const servings = () =>
	account.deployments
		.filter(({ parameters }) => parameters['Serve'] === 'yes')
		.map((deployment) => ({ ...deployment, edge: edgeOf(deployment) }));
const versionAt = async ({ edge }: { edge: Edge }) =>
	/version (\w+)/.exec((await edge('/')).body)?.[1];

test('the first time the buckets are made, then filled, then served', async () => {
	const name = await publishNew('a');
	const [first, second] = account.deployments as [Deployment, Deployment];
	expect(account.deployments.map(({ parameters }) => parameters)).toEqual(
		['no', 'yes'].map((Serve) => ({
			DomainName: creation.domain,
			CertificateArn: creation.certificate,
			Serve,
		})),
	);
	expect(first.objects.size).toBe(0);
	expect([...second.objects.keys()]).toContain(`releases/${name}/index.html`);
	const edge = edgeOf(second);
	expect((await edge('/')).body).toContain('version a');
	expect((await edge('/old')).headers['location']).toBe('https://atlas.example/new-a/');
});

test('at every edge, before, during and after a switch and a roll-back, what old and new pages load is there', async () => {
	for (const version of ['a', 'b', 'c']) await publishNew(version);
	await rollBack(place.target);
	await publish({ target: place.target, stack: 'atlas' }, aws);
	const served: (string | undefined)[] = [];
	for (const serving of servings()) {
		served.push(await versionAt(serving));
		// A page may come from an edge that has changed over, what it loads from one that has not, and the other way round.
		const known = ['a', 'b', 'c'].filter((version) => serving.objects.has(`_astro/${version}.js`));
		for (const version of known)
			for (const path of assetsOf(version)) expect((await serving.edge(path)).status).toBe(200);
	}
	expect(served).toEqual(['a', ...['a', 'b', 'b'], ...['b', 'c', 'c'], ...['c', 'b', 'b']]);
	const all = servings().at(-1)!;
	for (const version of ['a', 'b', 'c'])
		for (const path of assetsOf(version)) expect((await all.edge(path)).status, path).toBe(200);
});

test('what an edge may be asked for next lies in the bucket before the first edge changes over', async () => {
	for (const version of ['a', 'b']) await publishNew(version);
	const [, admitting] = servings();
	for (const path of assetsOf('b')) expect((await admitting!.edge(path)).status, path).toBe(200);
});

test('assets are kept for ever; what is not there is kept for minutes, wherever it is asked for', async () => {
	await publishNew('a');
	const [{ edge }] = servings() as [Deployment & { edge: Edge }];
	for (const path of assetsOf('a').slice(0, 2))
		expect((await edge(path)).headers['Cache-Control'], path).toContain('immutable');
	for (const path of ['/_astro/gone.js', '/pagefind/fragment/en_gone.pf_fragment', '/nowhere/']) {
		const answer = await edge(path);
		expect(answer, path).toMatchObject({ status: 404, body: 'nothing here, says a' });
		expect(answer.headers['Cache-Control'], path).toBe('public, max-age=300');
	}
	for (const path of ['/', '/tiny.txt', '/pagefind/pagefind.js'])
		expect((await edge(path)).headers['Cache-Control'], path).toBe('public, max-age=300');
});

test('the headers admit the inline scripts of old and new pages before the switch and after it', async () => {
	for (const version of ['a', 'b']) await publishNew(version);
	const [, ...later] = servings();
	const policies = await Promise.all(
		later.map(async ({ edge }) => (await edge('/')).headers['Content-Security-Policy']),
	);
	expect(policies).toHaveLength(3);
	for (const policy of policies)
		for (const version of ['a', 'b']) expect(policy).toContain(hashOf(`start('${version}')`));
	expect(await Promise.all(later.map(versionAt))).toEqual(['a', 'b', 'b']);
	expect(account.calls.filter((call) => call === 'cloudfront wait')).toHaveLength(2);
});

test('a redirect leads to a page that the edge before and the edge after have too', async () => {
	for (const version of ['a', 'b']) await publishNew(version);
	await rollBack(place.target);
	await publish({ target: place.target, stack: 'atlas' }, aws);
	const all = servings();
	const located: (string | undefined)[] = [];
	for (const [index, { edge }] of all.entries())
		for (const path of ['/old/', '/always/']) {
			const { status, headers } = await edge(path);
			const location = headers['location']?.replace('https://atlas.example', '');
			located.push(location);
			// Where it is not redirected, a page of the site leads on.
			if (!location) expect(status).toBe(200);
			else
				for (const neighbour of all.slice(Math.max(0, index - 1), index + 2))
					expect((await neighbour.edge(location)).status, location).toBe(200);
		}
	const once = located.filter((_, index) => index % 2 === 0);
	const none = undefined;
	expect(once).toEqual(['/new-a/', none, none, '/new-b/', none, none, '/new-a/']);
	expect(new Set(located.filter((_, index) => index % 2 === 1))).toEqual(new Set(['/kept/']));
});

test('what the CLI knows no media type of is told its own', async () => {
	const files = {
		'a.md': '# a',
		'a.csv': 'a',
		'feed.atom': 'a',
		'x/feed.json': '{}',
		'b.json': '{}',
	};
	const name = await publishNew('a', files);
	const types = Object.keys(files).map(
		(file) => account.objects.get(`releases/${name}/${file}`)?.type,
	);
	expect(types).toEqual([
		'text/markdown; charset=utf-8',
		'text/csv; charset=utf-8',
		'application/atom+xml; charset=utf-8',
		'application/feed+json; charset=utf-8',
		'',
	]);
});

test('data that is not there is told in JSON, and what is there is sent', async () => {
	await publishNew('a', { 'data/v1/all.json': 'all of it' });
	const [{ edge }] = servings() as [Deployment & { edge: Edge }];
	expect(await edge('/data/v1/all.json')).toMatchObject({ status: 200, body: 'all of it' });
	expect((await edge('/data/v1/nothing.json')).body).toContain('"error":"not-found"');
});

test('neither twins nor files for other web servers are published', async () => {
	await publishNew('a');
	const strange = [...account.objects.keys()].filter((key) =>
		/\.(br|gz)$|_headers|_redirects|redirects\.map/.test(key),
	);
	expect(strange).toEqual([]);
});

test('what AWS refuses is told, and nothing is switched', async () => {
	await publishNew('a');
	const before = account.deployments.length;
	await release(build('b'), place.target);
	for (const call of ['s3 sync', 's3 cp', 'cloudformation describe-stacks']) {
		account.refused = call;
		const failed = publish({ target: place.target, stack: 'atlas' }, aws);
		await expect(failed).rejects.toThrow(/failed: mend what it says|does not tell/);
		expect(account.deployments.slice(before), call).toEqual([]);
	}
});

test('what cannot be published is refused before anything is asked of AWS', async () => {
	await expect(publish({ target: place.target, stack: 'atlas' }, aws)).rejects.toThrow(
		'no whole release',
	);
	await release(build('a'), place.target);
	await expect(publish({ target: place.target, stack: 'atlas' }, aws)).rejects.toThrow('--domain');
	const script = (index: number) => `<script>start(${index})</script>`;
	const many = Array.from({ length: 40 }, (_, index) => script(index)).join('');
	await release(build('b', { 'index.html': many }), place.target);
	await expect(publish({ target: place.target, stack: 'atlas', creation }, aws)).rejects.toThrow(
		'longer than CloudFront takes',
	);
	expect(account.deployments).toEqual([]);
});
