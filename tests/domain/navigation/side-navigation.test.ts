import { expect, test } from '@playwright/test';
import {
	groupsBeside,
	MOST_LISTED,
	type PageGroup,
} from '../../../src/domain/navigation/side-navigation.ts';

const makeGroup = (title: string, count: number): PageGroup => ({
	title,
	path: `/services/#${title}`,
	pages: Array.from({ length: count }, (_, n) => ({
		path: `/services/${title}-${n}/`,
		title: `${title} ${n}`,
	})),
});

test('a section that is easily overlooked is listed whole, as it is', () => {
	const groups = [makeGroup('a', MOST_LISTED - 2), makeGroup('b', 2)];
	expect(groupsBeside(groups, '/services/a-0/')).toBe(groups);
});

test.describe('a large section', () => {
	const groups = [makeGroup('a', 500), makeGroup('b', 30)];

	test('names every group, and lists what lies around the page', () => {
		const [a, b] = groupsBeside(groups, '/services/a-100/');
		expect(a!.pages.map(({ title }) => title)).toEqual(
			Array.from({ length: 41 }, (_, n) => `a ${80 + n}`),
		);
		expect(b).toEqual({ title: 'b', path: '/services/#b', pages: [], partial: true });
	});

	test('lists for a variant what lies around its service', () => {
		const [, b] = groupsBeside(groups, '/services/b-29/custom/');
		expect(b!.pages.at(-1)!.title).toBe('b 29');
		expect(b!.pages).toHaveLength(21);
	});

	test('lists no page on the index, which lists them all itself', () => {
		expect(groupsBeside(groups, '/services/').flatMap(({ pages }) => pages)).toEqual([]);
	});
});
