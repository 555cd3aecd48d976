import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	categoryFragment,
	fragmentPrefixes,
	layerFragment,
	pageFragments,
	rowFragment,
	teamFragment,
} from '../../src/domain/fragments.ts';

const root = join(import.meta.dirname, '..', '..', 'src');
const isTaken = (id: string) =>
	pageFragments.includes(id) || fragmentPrefixes.some((prefix) => id.startsWith(prefix));

test('every id that a page gives to a place of its own is closed to records', () => {
	const ids = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.astro'))
		.flatMap((name) => {
			const text = readFileSync(join(root, name), 'utf8');
			return [...text.matchAll(/\sid=(?:"([^"]+)"|\{`([a-z-]+)\$\{)/g)].map(
				([, literal, prefix]) => literal ?? prefix!,
			);
		});
	expect(ids.length).toBeGreaterThan(20);
	expect(ids.filter((id) => !isTaken(id))).toEqual([]);
});

test('every fragment that is made of another name begins as none of a record may', () => {
	const made = [layerFragment('data'), teamFragment('x'), rowFragment('x'), categoryFragment('x')];
	expect(made.filter((id) => !isTaken(id))).toEqual([]);
});
