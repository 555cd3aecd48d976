import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { checkContent } from '../../../src/check/check-content.ts';
import { listRedirects } from '../../../src/domain/addresses/redirects.ts';
import { toKeyValueFile } from '../../../src/domain/publish/redirect-files.ts';
import { writeFunction } from '../../../tools/cloudfront/fill-template.ts';
import { acceptCases } from '../../fixtures/accept-cases.ts';
import { runFunction, type Query } from './function.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const source = readFileSync(join(project, 'deploy', 'cloudfront', 'request.js'), 'utf8');
const redirects = listRedirects(checkContent(project).catalog);
const code = writeFunction(source, '0123456789abcdef');
const { data } = JSON.parse(toKeyValueFile(redirects, ['data/v1/all.json'])) as {
	data: { key: string; value: string }[];
};
const ask = runFunction(code, Object.fromEntries(data.map(({ key, value }) => [key, value])));

const leadsTo = async (uri: string, querystring?: Query) => {
	const { statusCode, headers } = await ask(uri, querystring);
	return statusCode === 301 ? headers!['location']!.value : undefined;
};
const release = '/releases/0123456789abcdef';

test('a folder is answered with its page of the release', async () => {
	expect((await ask('/')).uri).toBe(`${release}/index.html`);
	expect((await ask('/services/amazon-rds/')).uri).toBe(
		`${release}/services/amazon-rds/index.html`,
	);
});

test('a file is answered with that of the release, or with that of all releases where its name is its content’s', async () => {
	for (const file of ['/robots.txt', '/_data/columns/amazon-rds.json', '/pagefind/pagefind.js'])
		expect((await ask(file)).uri).toBe(release + file);
	const hashed = ['/_astro/a.B_1-x.js', '/pagefind/index/en_1.pf_index', '/pagefind/a.pf_meta'];
	for (const file of hashed) expect((await ask(file)).uri).toBe(file);
});

test('a folder without its last slash leads to the one with it', async () => {
	expect(await leadsTo('/services/amazon-rds')).toBe('https://atlas.example/services/amazon-rds/');
});

test('every short form and former address leads to its page in one step, with and without the last slash', async () => {
	// What has a dot is taken for a file: the pages of checks (`/checks/rds.13/`) lead on by themselves.
	const kept = redirects.filter(({ from }) => !from.includes('.'));
	expect(kept.length).toBeGreaterThan(0);
	for (const { from, to } of kept)
		for (const path of [from, from.replace(/\/$/, '')]) {
			expect(await leadsTo(path)).toBe(`https://atlas.example${to}`);
			expect((await ask(to)).uri).toBe(`${release}${to}index.html`);
		}
});

test('the query comes along, repeated and empty parameters too', async () => {
	const query = {
		q: { value: 'a%20b' },
		empty: { value: '' },
		many: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] },
	};
	expect(await leadsTo('/rds', query)).toBe(
		'https://atlas.example/services/amazon-rds/?q=a%20b&empty&many=1&many=2',
	);
});

test('data that is not there is told in JSON, for every origin', async () => {
	expect((await ask('/data/v1/all.json')).uri).toBe(`${release}/data/v1/all.json`);
	const { statusCode, headers, body } = await ask('/data/v1/subjects/nothing.json');
	expect(statusCode).toBe(404);
	expect(headers!['content-type']!.value).toBe('application/json; charset=utf-8');
	expect(headers!['access-control-allow-origin']!.value).toBe('*');
	expect(JSON.parse(body!)).toEqual({ error: 'not-found', index: '/data/v1/index.json' });
	expect((await ask('/data/')).uri).toBe(`${release}/data/index.html`);
});

for (const [accept, wanted] of acceptCases)
	test(`who accepts “${accept}” gets ${wanted}`, async () => {
		const ending = wanted === 'Markdown' ? '.md' : '/index.html';
		const { uri } = await ask('/services/amazon-rds/', {}, accept);
		expect(uri).toBe(`${release}/services/amazon-rds${ending}`);
		const home = wanted === 'Markdown' ? '/index.md' : '/index.html';
		expect((await ask('/', {}, accept)).uri).toBe(release + home);
		expect((await ask('/embed/duties/a/', {}, accept)).uri).toContain('index.html');
	});

test('a twin that is looked for inside the folder of its page is found beside it', async () => {
	expect(await leadsTo('/services/amazon-rds/index.md')).toBe(
		'https://atlas.example/services/amazon-rds.md',
	);
	expect((await ask('/index.md')).uri).toBe(`${release}/index.md`);
});

test('no address leads to another host or out of the release, and names of objects are no redirects', async () => {
	expect(await leadsTo('//elsewhere.example')).toBeUndefined();
	expect(await leadsTo('//elsewhere')).toBe('https://atlas.example/elsewhere/');
	expect(await leadsTo('/\\elsewhere')).toBe('https://atlas.example/\\elsewhere/');
	for (const name of ['/constructor/', '/__proto__/', '/toString/', '/releases/other/'])
		expect((await ask(name)).uri).toBe(`${release}${name}index.html`);
});

test('a store that cannot be asked leaves it to the page of the site to lead on', async () => {
	const lost = runFunction(
		code.replace(
			'cf.kvs()',
			'{ get() { throw new Error("away"); }, exists() { throw new Error("away"); } }',
		),
		{},
	);
	expect((await lost('/data/v1/a.json')).uri).toBe(`${release}/data/v1/a.json`);
	expect((await lost('/rds/')).uri).toBe(`${release}/rds/index.html`);
});

test('redirects of any number leave the function as it is, and fit the store', () => {
	const many = Array.from({ length: 20_000 }, (_, index) => ({
		from: `/short-form-${index}/`,
		to: `/services/service-with-a-long-name-${index}/`,
	}));
	expect(Buffer.byteLength(code)).toBeLessThan(6 * 1024);
	expect(Buffer.byteLength(toKeyValueFile(many))).toBeLessThan(5 * 1024 * 1024);
});

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
const unknownSyntax = [
	...[ts.SyntaxKind.ObjectBindingPattern, ts.SyntaxKind.ArrayBindingPattern],
	...[ts.SyntaxKind.SpreadElement, ts.SyntaxKind.SpreadAssignment, ts.SyntaxKind.ForOfStatement],
	...[ts.SyntaxKind.QuestionDotToken, ts.SyntaxKind.QuestionQuestionToken],
	...[ts.SyntaxKind.ClassDeclaration, ts.SyntaxKind.ShorthandPropertyAssignment],
];
const knownMethods = [
	...['get', 'kvs', 'test', 'replace', 'slice', 'lastIndexOf', 'includes', 'startsWith'],
	...['keys', 'forEach', 'push', 'join', 'exists', 'split', 'toLowerCase'],
];

/** What CloudFront's runtime does not know: syntax, methods, and functions that are async but have no name. */
function findUnknown(text: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node) => {
		if (unknownSyntax.includes(node.kind)) found.push(ts.SyntaxKind[node.kind]);
		if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
			const method = node.expression.name.text;
			if (!knownMethods.includes(method)) found.push(method);
		}
		if (
			(ts.isArrowFunction(node) || ts.isFunctionExpression(node)) &&
			node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword)
		)
			found.push('an async closure');
		node.getChildren().forEach(visit);
	};
	visit(ts.createSourceFile('request.js', text, ts.ScriptTarget.Latest, true));
	return found;
}

test('the function uses nothing that its runtime is not said to know', () => {
	expect(findUnknown(code)).toEqual([]);
	const planted = 'const { a } = b; c.flatMap((d) => [...d]); const e = async () => f?.g ?? 1;';
	expect(findUnknown(planted)).toEqual(
		expect.arrayContaining([
			'ObjectBindingPattern',
			'flatMap',
			'SpreadElement',
			'an async closure',
		]),
	);
});

test('a function that lacks the places to fill in is not written', () => {
	for (const place of ["const release = '';", 'const hashed = /^$/;'])
		expect(() => writeFunction(source.replace(place, ''), 'x')).toThrow(place);
	expect(() => writeFunction(source + ' '.repeat(10_240), 'x')).toThrow('CloudFront takes 10240');
});
