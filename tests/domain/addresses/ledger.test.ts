import { expect, test } from '@playwright/test';
import { reportVanished } from '../../../src/domain/addresses/ledger-report.ts';
import {
	findUnrecorded,
	findVanished,
	parseLedger,
	recordAddresses,
	type PublishedSite,
} from '../../../src/domain/addresses/ledger.ts';

const published = new Map([
	['/rds/', new Set<string>()],
	['/services/amazon-rds/', new Set(['guest-os-patching', 'sources'])],
	['/data/columns/amazon-rds.json', new Set<string>()],
]);
const site: PublishedSite = {
	published,
	redirects: [{ from: '/rds/', to: '/services/amazon-rds/' }],
	moved: { ids: {}, pages: {} },
};
const record = (addresses = published) => recordAddresses([], addresses);
const entriesOf = (text: string) => parseLedger(text);

test('the ledger holds a line a path, sorted, with its places indented below it', () => {
	const { text, added } = record();
	expect(text.split('\n').slice(2)).toEqual([
		'/data/columns/amazon-rds.json',
		'/rds/',
		'/services/amazon-rds/',
		'\tguest-os-patching',
		'\tsources',
		'',
	]);
	expect(added).toBe(5);
});

test('recording adds what is new and takes nothing out', () => {
	const entries = entriesOf('# head\r\n/old/\r\n\tplace\r\n/services/amazon-rds/\r\n\tgone\r\n');
	const { text, added } = recordAddresses(entries, published);
	expect(added).toBe(4);
	expect(text).toContain('/old/\n\tplace\n');
	expect(text).toContain('/services/amazon-rds/\n\tgone\n\tguest-os-patching\n\tsources\n');
	expect(recordAddresses(entriesOf(text), published)).toEqual({ text, added: 0 });
});

test('a published address that is not recorded is found', () => {
	expect(findUnrecorded(entriesOf('/rds/\n/services/amazon-rds/\n\tsources\n'), published)).toEqual(
		['/services/amazon-rds/#guest-os-patching', '/data/columns/amazon-rds.json'],
	);
});

test('a site that publishes what is recorded has lost nothing', () => {
	expect(findVanished(entriesOf(record().text), site)).toEqual([]);
});

test('each lost address is reported with its line and the way to keep it', () => {
	const ledger =
		'/db/\n/data/columns/amazon-sql.json\n/services/amazon-rds/\n\tos-patches\n/services/amazon-sql/\n\tsources\n';
	const table = 'src/domain/addresses/former-addresses.ts';
	expect(
		reportVanished('ledger.txt', entriesOf(ledger), site).map(
			({ line, message }) => `${line} ${message}`,
		),
	).toEqual([
		`1 "/db/" was published and leads nowhere now: write "shortForms: [db]" in the file of the record that it should lead to (content/…); if there is none, name the path that took over in "paths" of ${table}`,
		`2 "/data/columns/amazon-sql.json" was published and leads nowhere now: write "movedFrom: [amazon-sql]" in the file of the record that it should lead to (content/…); if there is none, name the path that took over in "paths" of ${table}`,
		`4 "/services/amazon-rds/#os-patches" was published and leads nowhere now: if a record was renamed, write "movedFrom: [os-patches]" in its file; else name the place that took over in "fragments" of ${table}`,
		`5 "/services/amazon-sql/" was published and leads nowhere now: write "movedFrom: [amazon-sql]" in the file of the record that it should lead to (content/…); if there is none, name the path that took over in "paths" of ${table}`,
	]);
});

test('a redirected path keeps its places where its target has them, under their old or their new name', () => {
	const entries = entriesOf('/services/amazon-sql/\n\tos-patches\n\tsources\n\tlost\n');
	const redirects = [{ from: '/services/amazon-sql/', to: '/services/amazon-rds/' }];
	const moved = { ids: { 'os-patches': 'guest-os-patching' }, pages: {} };
	expect(findVanished(entries, { published, redirects, moved })).toEqual([
		{ path: '/services/amazon-sql/', fragment: 'lost', line: 4 },
	]);
});

test('a redirect to a missing page, or to another redirect, keeps nothing', () => {
	const entries = entriesOf('/a/\n/b/\n');
	const redirects = [
		...site.redirects,
		{ from: '/a/', to: '/nowhere/' },
		{ from: '/b/', to: '/rds/' },
	];
	expect(findVanished(entries, { ...site, redirects }).map(({ path }) => path)).toEqual([
		'/a/',
		'/b/',
	]);
});
