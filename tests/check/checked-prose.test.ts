import { expect, test } from '@playwright/test';
import { checkedProse } from '../../src/integrations/checked-prose.ts';

/** What the MDX renderer gets of a file, or undefined where it gets the file as it is. */
function transform(code: string, id = '/site/content/duties/x.mdx'): string | undefined {
	const plugin = checkedProse('/site/content/') as {
		transform: { handler: (code: string, id: string) => { code: string } | undefined };
	};
	return plugin.transform.handler(code, id)?.code;
}

test('the renderer gets no fields, and the prose on its own lines', () => {
	expect(transform('---\ntitle: !secret x\nside: in\n---\n\n## What\n')).toBe(
		'---\n\n\n---\n\n## What\n',
	);
});

const cases: { name: string; code: string; expected: string }[] = [
	{
		name: 'behind a byte order mark',
		code: '\uFEFF---\na: 1\n---\nText',
		expected: '---\n\n---\nText',
	},
	{
		name: 'with line ends of Windows',
		code: '---\r\na: 1\r\n---\r\nText\r\n',
		expected: '---\n\n---\nText\r\n',
	},
	{ name: 'of a file without fields', code: '---\n---\nText', expected: '---\n---\nText' },
	{ name: 'that is none', code: '---\na: 1\n---', expected: '---\n---\n' },
	{
		name: 'that looks like fields',
		code: '---\na: 1\n---\n+++\nb: 2\n+++\n',
		expected: '---\n\n---\n+++\nb: 2\n+++\n',
	},
];

for (const { name, code, expected } of cases) {
	test(`the renderer gets prose ${name}`, () => {
		expect(transform(code)).toBe(expected);
	});
}

test('files elsewhere are left as they are', () => {
	expect(transform('---\na: 1\n---\n', '/site/src/pages/x.mdx')).toBeUndefined();
});
