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

const table = 'src/domain/addresses/former-addresses.ts';
const inPaths = `name the path that took over in "paths" of ${table}`;
const report = (ledger: string, built: Partial<PublishedSite> = {}) =>
	reportVanished('ledger.txt', entriesOf(ledger), { ...site, ...built }).map(
		({ line, message }) => `${line} ${message}`,
	);

test('each lost address is reported with its line and what helps', () => {
	const lost = 'was published and leads nowhere now';
	expect(
		report(
			'/db/\n/exports/all.csv\n/services/amazon-rds/\n\tos-patching\n\tsource\n\tteam-sysops\n/services/amazon-rds/own/\n/services/amazon-sql/\n\tsources\n',
		),
	).toEqual([
		`1 "/db/" ${lost}: write "shortForms: [db]" in the record that it should lead to (content/…); if it was a page of its own, ${inPaths}`,
		`2 "/exports/all.csv" ${lost}: ${inPaths}`,
		`4 "/services/amazon-rds/#os-patching" ${lost}: name the place that took over (perhaps "guest-os-patching") in "fragments" of ${table}`,
		`5 "/services/amazon-rds/#source" ${lost}: name the place that took over (perhaps "sources") in "fragments" of ${table}`,
		`6 "/services/amazon-rds/#team-sysops" ${lost}: write "movedFrom: [sysops]" in the team that took its place (content/teams/…)`,
		`7 "/services/amazon-rds/own/" ${lost}: write "movedFrom: [own]" in the variant that took its place (content/services/amazon-rds.mdx); if there is none, ${inPaths}`,
		`8 "/services/amazon-sql/" ${lost}: write "movedFrom: [amazon-sql]" in the record that took its place (content/services/…); if there is none, ${inPaths}`,
	]);
});

test('a record that vanished is one problem, whatever went with it', () => {
	const ledger = [
		'/cards/duties/os-patches.png',
		'/cards/services/amazon-sql.png',
		'/cards/services/amazon-sql/own.png',
		'/compare/\n\trow-os-patches',
		'/data/columns/amazon-sql.json',
		'/data/columns/amazon-sql/own.json',
		'/data/v1/duties/os-patches.json',
		'/data/v1/subjects/amazon-sql.json',
		'/data/v1/subjects/amazon-sql/own.json',
		'/duties/os-patches/\n\tsources',
		'/embed/duties/os-patches/',
		'/embed/services/amazon-sql/',
		'/embed/services/amazon-sql/own/',
		'/services/amazon-rds/\n\tamazon-sql\n\tos-patches',
		'/services/amazon-sql/',
		'/services/amazon-sql/own/',
		'/services/amazon-sql/own/again/',
		'/services/amazon-sql.md',
	].join('\n');
	const problems = report(ledger, {
		published: new Map([...published, ['/compare/', new Set<string>()]]),
	});
	expect(problems.map((line) => line.replace(/ was published and leads nowhere now/, ''))).toEqual([
		`11 "/duties/os-patches/", and 5 more with it: write "movedFrom: [os-patches]" in the record that took its place (content/duties/…); if there is none, ${inPaths}`,
		`19 "/services/amazon-sql/", and 12 more with it: write "movedFrom: [amazon-sql]" in the record that took its place (content/services/…); if there is none, ${inPaths}`,
	]);
});

test('the one new page of a kind is named as the lost one’s likely heir', () => {
	const built = (...paths: string[]) => ({
		published: new Map([...published, ...paths.map((path) => [path, new Set<string>()] as const)]),
	});
	const known = '/services/amazon-rds/\n/services/amazon-db/\n/services/amazon-rds/own/\n';
	const said = report(known, built('/services/amazon-sql/', '/services/amazon-rds/custom/'));
	expect(said[0]).toContain('in content/services/amazon-sql.mdx, which is new; if there is none');
	expect(said[1]).toContain(
		'in the variant "custom" of content/services/amazon-rds.mdx, which is new; if',
	);
	const several = report(known, built('/services/amazon-sql/', '/services/amazon-ddb/'));
	expect(several[0]).toContain('in the record that took its place');
});

test('a place that is lost on many pages is one problem; a living record’s row is not mistaken for its neighbour’s', () => {
	const pages = new Map(
		['/duties/a/', '/duties/b/', '/services/amazon-rds/'].map((path) => [
			path,
			new Set(['amazon-rbs', 'services']),
		]),
	);
	const said = report('/duties/a/\n\tamazon-rds\n/duties/b/\n\tamazon-rds\n', {
		published: pages,
	});
	expect(said).toEqual([
		`2 "/duties/a/#amazon-rds" was published and leads nowhere now, and 1 more with it: name the place that took over in "fragments" of ${table}`,
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

test('a redirect to a place on a page leads somewhere as long as the page is there', () => {
	const entries = entriesOf('/checks/rds.13/\n/checks/s3.5/\n');
	const redirects = [
		{ from: '/checks/rds.13/', to: '/services/amazon-rds/#guest-os-patching' },
		{ from: '/checks/s3.5/', to: '/checks/s3/#s3-5' },
	];
	expect(findVanished(entries, { ...site, redirects }).map(({ path }) => path)).toEqual([
		'/checks/s3.5/',
	]);
});
