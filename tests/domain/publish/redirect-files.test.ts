import { expect, test } from '@playwright/test';
import {
	parseRedirectsFile,
	toKeyValueFile,
	toRedirectsFile,
} from '../../../src/domain/publish/redirect-files.ts';

const redirects = [
	{ from: '/old/', to: '/new/' },
	{ from: '/services/old/variant/', to: '/services/new/variant/' },
];

test('what the file of redirects says is read back', () => {
	expect(parseRedirectsFile(toRedirectsFile(redirects, '/'))).toEqual(redirects);
	expect(parseRedirectsFile('')).toEqual([]);
});

test('the file for a key value store names addresses without the slashes around them, each once', () => {
	expect(JSON.parse(toKeyValueFile(redirects))).toEqual({
		data: [
			{ key: 'old', value: 'new/' },
			{ key: 'services/old/variant', value: 'services/new/variant/' },
		],
	});
});

test('the file for a key value store names the files of data behind a sign, so that none is taken for a redirect', () => {
	expect(JSON.parse(toKeyValueFile([], ['data/v1/all.json']))).toEqual({
		data: [{ key: '=data/v1/all.json', value: '1' }],
	});
});

test('what is missing of the data is answered with JSON where a file of redirects can say so', () => {
	expect(toRedirectsFile([], '/atlas/')).toBe('/atlas/data/v1/* /atlas/data/v1/404.json 404\n');
});

const refused = [
	{ from: `/${'x'.repeat(513)}/`, to: '/new/' },
	{ from: '/old/', to: `/${'x'.repeat(1025)}/` },
	{ from: '/old.html', to: '/new/' },
];
for (const redirect of refused)
	test(`a redirect from ${redirect.from.slice(0, 12)} to ${redirect.to.slice(0, 12)} that CloudFront cannot follow is refused`, () => {
		expect(() => toKeyValueFile([redirect])).toThrow('CloudFront cannot redirect');
	});
