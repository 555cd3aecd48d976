import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { nearestFragment } from '../../../src/domain/addresses/nearest-fragment.ts';

const ids = [
	'layer-data',
	'encryption-at-rest',
	'guest-os-patching',
	'host-os-patching',
	'services',
];

test('a fragment with a slip leads to the place it was meant for', () => {
	expect(nearestFragment('guest-os-patchin', ids)).toBe('guest-os-patching');
	expect(nearestFragment('Encryption-At-Rest', ids)).toBe('encryption-at-rest');
});

test('a fragment with other words leads to the place that shares most of them', () => {
	expect(nearestFragment('os-patching', ids)).toBe('guest-os-patching');
	expect(nearestFragment('encryption', ids)).toBe('encryption-at-rest');
	expect(nearestFragment('patching-of-the-host-os', ids)).toBe('host-os-patching');
});

test('a fragment that resembles nothing leads nowhere', () => {
	expect(nearestFragment('billing', ids)).toBeUndefined();
	expect(nearestFragment('team-finance', ids)).toBeUndefined();
	expect(nearestFragment('<img src=x onerror=alert(1)>', ids)).toBeUndefined();
	expect(nearestFragment('guest-os-patching', [])).toBeUndefined();
});

test('an endless fragment costs nothing', () => {
	const started = performance.now();
	expect(nearestFragment('guest-os-patching'.repeat(4096), ids)).toBeUndefined();
	expect(performance.now() - started).toBeLessThan(50);
});

test('whatever is asked for, the answer is one of the places or none', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (wanted) => {
			const found = nearestFragment(wanted, ids);
			expect(found === undefined || ids.includes(found)).toBe(true);
		}),
	);
});
