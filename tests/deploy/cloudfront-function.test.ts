import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFunction } from '../../tools/fill-template.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { listRedirects } from '../../src/domain/addresses/redirects.ts';

interface Answer {
	uri?: string;
	statusCode?: number;
	headers?: { location: { value: string } };
}
type Query = Record<string, { value: string; multiValue?: { value: string }[] }>;

const project = join(import.meta.dirname, '..', '..');
const source = readFileSync(join(project, 'deploy', 'cloudfront', 'request.js'), 'utf8');
const { catalog } = checkContent(project);
const redirects = listRedirects(catalog);
const code = writeFunction(source, redirects);
// As CloudFront does: the file is a script with a function of this name.
const handler = new Function(`${code}; return handler;`)() as (event: object) => Answer;

function ask(uri: string, querystring: Query = {}): Answer {
	return handler({
		request: { uri, querystring, headers: { host: { value: 'atlas.example' } } },
	});
}
const leadsTo = (uri: string, querystring?: Query) => {
	const { statusCode, headers } = ask(uri, querystring);
	return statusCode === 301 ? headers!.location.value : undefined;
};

test('a folder is answered with its page', () => {
	expect(ask('/').uri).toBe('/index.html');
	expect(ask('/services/amazon-rds/').uri).toBe('/services/amazon-rds/index.html');
});

test('a file is answered as it is', () => {
	for (const file of ['/robots.txt', '/_astro/a.B_1-x.js', '/data/columns/amazon-rds.json'])
		expect(ask(file).uri).toBe(file);
});

test('a folder without its last slash leads to the one with it', () => {
	expect(leadsTo('/services/amazon-rds')).toBe('https://atlas.example/services/amazon-rds/');
});

test('every short form and former address leads to its page in one step, with and without the last slash', () => {
	// Each of these has a short form at least.
	expect(redirects.length).toBeGreaterThan(catalog.duties.length + catalog.services.length);
	for (const { from, to } of redirects)
		for (const path of [from, from.replace(/\/$/, '')]) {
			expect(leadsTo(path)).toBe(`https://atlas.example${to}`);
			expect(ask(to).uri).toBe(`${to}index.html`);
		}
});

test('the query comes along, repeated and empty parameters too', () => {
	const query = {
		q: { value: 'a%20b' },
		empty: { value: '' },
		many: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] },
	};
	expect(leadsTo('/rds', query)).toBe(
		'https://atlas.example/services/amazon-rds/?q=a%20b&empty&many=1&many=2',
	);
});

test('no address leads to another host, and names of objects are no redirects', () => {
	expect(leadsTo('//elsewhere.example')).toBeUndefined();
	expect(leadsTo('//elsewhere')).toBe('https://atlas.example/elsewhere/');
	expect(leadsTo('/\\elsewhere')).toBe('https://atlas.example/\\elsewhere/');
	for (const name of ['/constructor/', '/__proto__/', '/toString/'])
		expect(ask(name).uri).toBe(`${name}index.html`);
});

test('the function fits what CloudFront takes, and uses nothing its runtime lacks', () => {
	console.log(`${Buffer.byteLength(code)} of 10240 bytes`);
	expect(Buffer.byteLength(code)).toBeLessThanOrEqual(10 * 1024);
	expect(code).not.toMatch(/\b(import|export|require|process|fetch|setTimeout|class|\?\?=)\b/);
});
