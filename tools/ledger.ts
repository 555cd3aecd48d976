// `npm run ledger`: records what the built site publishes and the ledger does not hold yet.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseLedger, recordAddresses } from '../src/domain/addresses/ledger.ts';
import { readPublished } from '../src/built/read-published.ts';

const file = 'ledger.txt';
const entries = parseLedger(existsSync(file) ? readFileSync(file, 'utf8') : '');
const { text, added } = recordAddresses(entries, readPublished('dist'));
writeFileSync(file, text);
console.log(`${file}: ${added} new of ${entries.length + added} addresses.`);
