import { expect, test } from '@playwright/test';
import { writeBlocks } from '../../../src/built/twin/blocks.ts';
import { parseHtml } from '../../../src/built/twin/page-tree.ts';
import { readable } from '../../../src/built/twin/readable.ts';
import { shareAddresses } from '../../../src/built/twin/shared-addresses.ts';
import { writeTwin } from '../../../src/built/twin/twin.ts';

const address = (href: string) => new URL(href, 'https://atlas.example/here/').href;
const write = (html: string) => writeBlocks(readable(parseHtml(html)), address).join('\n\n');

const cases: readonly (readonly [name: string, html: string, markdown: string])[] = [
	[
		'headings and paragraphs',
		'<h2 id="a">A <i>b</i></h2><p>One\n two.</p>',
		'## A _b_\n\nOne two.',
	],
	[
		'a link with its full address',
		'<p><a href="/x/#y">X</a></p>',
		'[X](https://atlas.example/x/#y)',
	],
	[
		'entities and signs',
		'<p>a &lt; b &amp; *c* [d] &#39;e&#39;</p>',
		"a \\< b & \\*c\\* \\[d\\] 'e'",
	],
	['code as it is typed', '<p>Set <code>a_b*</code></p>', 'Set `a_b*`'],
	['a block of code', '<pre><code>a\n  b</code></pre>', '```\na\n  b\n```'],
	['lists in lists', '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>', '- A\n  - B\n- C'],
	['numbered lists', '<ol><li>A</li><li>B</li></ol>', '1. A\n2. B'],
	['terms', '<dl><div><dt>If</dt><dd>then <b>so</b></dd></div></dl>', '- **If:** then **so**'],
	['a quotation', '<blockquote><p>A</p></blockquote>', '> A'],
	[
		'a table',
		'<table><caption>T</caption><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td><p>x</p></td></tr></table>',
		'T\n\n| A | B |\n| --- | --- |\n| 1\\|2 | x |',
	],
	[
		'of a cell that opens only its head',
		'<table><tr><th>A</th></tr><tr><td><details><summary>AWS</summary>all</details></td></tr></table>',
		'| A |\n| --- |\n| AWS |\n\nWhat opens in a cell stands in full on the page that the head of its column, or of its row, names.',
	],
	[
		'a row with its head in one line',
		'<details class="row"><summary><h4>Duty</h4><span class="row-owner"><span>Shared</span><span class="handoff">in part</span></span><span class="row-default">On</span></summary><p>Text.</p></details>',
		'#### Duty\n\nOwner: Shared (in part) · Default: On\n\nText.',
	],
	[
		'both sides of an answer',
		'<div class="halves"><div><p>AWS does</p><p>A.</p></div><div><p>You do</p><p>B.</p></div></div>',
		'- **AWS does:** A.\n- **You do:** B.',
	],
	[
		'no controls and nothing that only leads around',
		'<nav>N</nav><button>B</button><form>F</form><p class="no-print">P</p><svg></svg><p hidden>H</p><p>T</p><a class="anchor" href="#a">L</a>',
		'T',
	],
	['elements side by side with a gap', '<p><span>A</span><span>B</span></p>', 'A B'],
];
for (const [name, html, markdown] of cases)
	test(`a twin has ${name}`, () => {
		expect(write(html)).toBe(markdown);
	});

test('an address that occurs again is written once, at the end', () => {
	expect(
		shareAddresses(['[A](https://a.example/)', '[B](https://a.example/) [C](https://c.example/)']),
	).toEqual(['[A][1]', '[B][1] [C](https://c.example/)', '[1]: https://a.example/']);
	expect(shareAddresses(['none'])).toEqual(['none']);
});

test('a twin says what it is of before the text begins', () => {
	const html =
		'<head><title>T &amp; S</title><meta name="description" content="D."></head><body><header>H</header><main><h1>T</h1></main></body>';
	const frame = {
		canonical: 'https://atlas.example/t/',
		data: 'https://atlas.example/t.json',
		dataVersion: '2026.11.0+1',
		lastUpdated: '2026-11',
		index: 'https://atlas.example/llms.txt',
	};
	expect(writeTwin(html, frame, address)).toMatch(
		/^---\ntitle: "T & S"\ndescription: "D\."\ncanonical: "https:\/\/atlas\.example\/t\/"\ndata: ".*"\ndata_version: "2026\.11\.0\+1"\nlast_updated: "2026-11"\n---\n\n> For AI agents: .*https:\/\/atlas\.example\/llms\.txt.*\n\n# T\n$/,
	);
});
