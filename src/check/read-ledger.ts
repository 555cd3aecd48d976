import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLedger, type Addresses } from '../domain/addresses/ledger.ts';

/** The places that each page has had so far, by path; nothing where the project keeps no ledger. */
export function readLedger(root: string): Addresses {
	const file = join(root, 'ledger.txt');
	const entries = existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : [];
	return new Map(
		[...Map.groupBy(entries, ({ path }) => path)].map(([path, places]) => [
			path,
			new Set(places.map(({ fragment }) => fragment).filter(Boolean)),
		]),
	);
}
