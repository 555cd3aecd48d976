import { expect, test } from '@playwright/test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { settleIndex } from '../../src/integrations/settled-index.ts';

const text = (value: string) =>
	Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
const list = (...items: Buffer[]) => Buffer.concat([Buffer.from([0x80 + items.length]), ...items]);
const packed = (bytes: Buffer) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]));

/** An index of one filter, as Pagefind could write it: its values and orders in this or in another sequence. */
function indexOf(
	values: string[],
	orders: string[],
	filterHash: string,
	hash: string,
	pageHash = 'eeeeeee',
) {
	const filter = list(text('team'), list(...values.map((value) => list(text(value), list()))));
	const contents = list(
		text('1.5.2'),
		list(list(text(`en_${pageHash}`))),
		list(),
		list(list(text('team'), text(`en_${filterHash}`))),
		list(...orders.map((order) => list(text(order), list()))),
	);
	return [
		{ path: 'pagefind.js', content: Buffer.from('engine') },
		{ path: `filter/en_${filterHash}.pf_filter`, content: packed(filter) },
		{ path: `pagefind.en_${hash}.pf_meta`, content: packed(contents) },
		{ path: 'pagefind-entry.json', content: Buffer.from(`{"hash":"en_${hash}"}`) },
	];
}

test('two sequences of the same index become the same files', () => {
	const one = settleIndex(indexOf(['data', 'web'], ['rank', 'title'], 'aaaaaaa', 'bbbbbbbbbb'));
	const other = settleIndex(indexOf(['web', 'data'], ['title', 'rank'], 'ccccccc', 'dddddddddd'));
	expect(one).toEqual(other);
	const [, filter, contents, entry] = one;
	const name = filter!.path.slice('filter/'.length, -'.pf_filter'.length);
	expect(gunzipSync(contents!.content).toString()).toContain(name);
	expect(contents!.path).toBe(`pagefind.${JSON.parse(String(entry!.content)).hash}.pf_meta`);
});

test('a page may by chance be named like a filter', () => {
	const usual = settleIndex(indexOf(['data'], [], 'aaaaaaa', 'bbbbbbbbbb', 'aaaaaa0'));
	const alike = settleIndex(indexOf(['data'], [], 'aaaaaa0', 'bbbbbbbbbb', 'aaaaaa0'));
	expect(alike).toEqual(usual);
});

test('other values make other names; an index that is written otherwise is refused', () => {
	const [, one] = settleIndex(indexOf(['data'], [], 'aaaaaaa', 'bbbbbbbbbb'));
	const [, other] = settleIndex(indexOf(['web'], [], 'aaaaaaa', 'bbbbbbbbbb'));
	expect(one!.path).not.toBe(other!.path);
	expect(() => settleIndex([])).toThrow('0 filters');
	const files = indexOf(['data'], [], 'aaaaaaa', 'bbbbbbbbbb');
	const broken = files.with(1, { ...files[1]!, content: gzipSync('something else') });
	expect(() => settleIndex(broken)).toThrow('not written as expected');
});
