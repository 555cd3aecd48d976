import { expect, test } from '@playwright/test';
import { once } from '../../src/domain/once.ts';

test('what was computed for a key is computed once, even where it is nothing', () => {
	let calls = 0;
	const find = once((list: readonly number[]) => {
		calls += 1;
		return list.find((value) => value > 1);
	});
	const [some, none] = [[1, 2], [0]];
	expect([find(some), find(none), find(some), find(none)]).toEqual([2, undefined, 2, undefined]);
	expect(calls).toBe(2);
});
