import { expect, test } from '@playwright/test';
import {
	pagesInOrder,
	pagesNearby,
	type PageGroup,
} from '../../../src/domain/navigation/side-navigation.ts';

const makeGroup = (title: string, count: number): PageGroup => ({
	title,
	path: `/services/#${title}`,
	pages: Array.from({ length: count }, (_, n) => ({
		path: `/services/${title}-${n}/`,
		title: `${title} ${n}`,
		below: [{ path: `/services/${title}-${n}/custom/`, title: `custom ${n}` }],
	})),
});
const groups = [makeGroup('a', 500), makeGroup('b', 3)];
const titles = (path: string) => pagesNearby(groups, path)?.pages.map(({ title }) => title);

test('lists the group of a page, and nothing of the others', () => {
	expect(titles('/services/b-1/')).toEqual(['b 0', 'b 1', 'b 2']);
	expect(pagesNearby(groups, '/services/b-1/')?.title).toBe('b');
});

test('lists what lies around the page of a large group, the same number at its ends', () => {
	const around = titles('/services/a-100/')!;
	expect(around).toContain('a 100');
	expect(around.indexOf('a 100')).toBe((around.length - 1) / 2);
	expect(titles('/services/a-0/')).toHaveLength(around.length);
	expect(titles('/services/a-499/')).toHaveLength(around.length);
});

test('shows the kinds of a service on its own page and on theirs only', () => {
	for (const path of ['/services/b-1/', '/services/b-1/custom/'])
		expect(pagesNearby(groups, path)?.pages.map(({ below }) => below?.length ?? 0)).toEqual([
			0, 1, 0,
		]);
});

test('lists no page on the index, which lists them all itself', () => {
	expect(pagesNearby(groups, '/services/')).toBeUndefined();
});

test('puts the kinds of a service behind it in reading order', () => {
	expect(pagesInOrder([makeGroup('b', 2)]).map(({ title }) => title)).toEqual([
		'b 0',
		'custom 0',
		'b 1',
		'custom 1',
	]);
});
