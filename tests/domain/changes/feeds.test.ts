import { expect, test } from '@playwright/test';
import { toCalendar } from '../../../src/domain/changes/calendar.ts';
import { changeFragment } from '../../../src/domain/changes/change.ts';
import { changesOfCell, feedsFor, listFeeds } from '../../../src/domain/changes/feeds.ts';
import { listChanges } from '../../../src/domain/changes/list-changes.ts';
import { toAtom, toJsonFeed } from '../../../src/domain/changes/write-feeds.ts';
import { resolveCell } from '../../../src/domain/matrix/matrix.ts';
import { serviceSubject } from '../../../src/domain/matrix/subject.ts';
import { makeAllocation, makeCatalog, makeService, makeSource } from '../../fixtures/catalog.ts';

const duty = 'duty-in-data';
const mended = { duty, date: '2026-07', reason: 'The page says otherwise.' };
const catalog = makeCatalog({
	services: [
		makeService({
			name: 'Amazon RDS',
			allocation: {
				[duty]: makeAllocation('aws', { changed: { date: '2023-01', text: 'It moved.' } }),
				'duty-in-identity': makeAllocation('aws', {
					changed: { date: '2025-03', text: 'It moved, too; & <again>.' },
				}),
			},
			ending: {
				state: 'support-ends',
				date: '2027-03',
				text: 'Move to another service, before its support ends.',
				sources: [makeSource()],
			},
		}),
		makeService({ id: 'amazon-quiet' }),
	],
	changes: [
		{
			id: 'amazon-rds',
			file: 'content/changes/amazon-rds.yaml',
			changes: [
				{
					duty,
					date: '2023-01-05',
					before: 'You did it.',
					after: 'AWS does `it`.',
					ownerBefore: 'customer',
					ownerAfter: 'aws',
					sources: [makeSource()],
				},
			],
		},
	],
	corrections: [
		{
			id: 'amazon-rds',
			file: 'content/corrections/amazon-rds.yaml',
			corrections: [
				{ ...mended, what: 'owner', was: 'customer', is: 'aws' },
				{ ...mended, what: 'text', was: 'Some words.', is: 'Other words.' },
				{ ...mended, what: 'text', was: 'More words.', is: 'Fewer words.' },
			],
		},
	],
});
const url = (path: string) => `https://atlas.example${path}`;
const context = { url, lastModified: '2026-08' };
const changes = listChanges(catalog);

test('all changes are listed, the latest first, what a record tells not again from its cell', () => {
	expect(changes.map(({ id, kind, coming }) => `${id} ${kind} ${coming}`)).toEqual([
		'2027-03/amazon-rds/support-ends ending true',
		`2026-07/amazon-rds/${duty}/owner we-corrected false`,
		`2026-07/amazon-rds/${duty}/text we-corrected false`,
		`2026-07/amazon-rds/${duty}/text-2 we-corrected false`,
		'2025-03/amazon-rds/duty-in-identity aws-changed false',
		`2023-01-05/amazon-rds/${duty} aws-changed false`,
	]);
	expect(changes.at(-1)).toMatchObject({
		owners: { before: 'customer', after: 'aws' },
		path: `/services/amazon-rds/#${duty}`,
	});
	expect(changes[1]).toMatchObject({ before: 'Customer', after: 'AWS' });
	expect(new Set(changes.map(({ id }) => changeFragment(id))).size).toBe(changes.length);
});

test('there is a feed of all, and one of each service and each duty that changed', () => {
	const feeds = listFeeds(catalog);
	expect(feeds.map(({ folder }) => folder)).toEqual([
		'/changes/',
		'/services/amazon-rds/',
		`/duties/${duty}/`,
		'/duties/duty-in-identity/',
	]);
	// Other words for the same answer are no news.
	expect(feeds[0]!.changes.map(({ id }) => id)).toEqual([
		`2026-07/amazon-rds/${duty}/owner`,
		'2025-03/amazon-rds/duty-in-identity',
		`2023-01-05/amazon-rds/${duty}`,
	]);
	expect(feedsFor(catalog, '/services/amazon-rds/')).toEqual([
		'/services/amazon-rds/feed.atom',
		'/changes/feed.atom',
	]);
	expect(feedsFor(catalog, '/services/amazon-quiet/')).toEqual(['/changes/feed.atom']);
});

test('a cell knows how AWS changed it', () => {
	const subject = serviceSubject(catalog.services.find(({ id }) => id === 'amazon-rds')!);
	const cell = (id: string) =>
		resolveCell(
			catalog.duties.find((one) => one.id === id)!,
			subject,
		);
	expect(changesOfCell(catalog, cell(duty)).map(({ date }) => date)).toEqual(['2023-01-05']);
	expect(changesOfCell(catalog, cell('duty-in-network'))).toEqual([]);
});

const tagged = (text: string, name: string) =>
	[...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, inner]) => inner!);

test('a feed in Atom has what RFC 4287 asks for', () => {
	for (const feed of listFeeds(catalog)) {
		const atom = toAtom(feed, context);
		const entries = atom.split('<entry>').slice(1);
		const ids = tagged(atom, 'id');
		expect(atom).toMatch(
			/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
		);
		expect(ids).toHaveLength(entries.length + 1);
		expect(new Set(ids).size).toBe(ids.length);
		for (const moment of tagged(atom, 'updated'))
			expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
		expect(tagged(atom, 'updated')).toHaveLength(entries.length + 1);
		expect(tagged(atom, 'title')).toHaveLength(entries.length + 1);
		expect(atom.match(/<author><name>/g)).toHaveLength(1);
		expect(atom).toContain(
			`rel="self" type="application/atom+xml" href="${url(feed.folder)}feed.atom"`,
		);
		for (const entry of entries) {
			expect(entry).toMatch(/<link rel="alternate" type="text\/html" href="https:/);
			expect(entry).toMatch(/<category term="[^"]+" scheme="[^"]+"/);
			expect(entry).toMatch(/<content type="html">&lt;p&gt;/);
		}
		// Every sign that would end something is escaped.
		expect(atom.replaceAll(/<[^<>]+>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
	}
});

test('a feed in JSON has what JSON Feed 1.1 asks for', () => {
	for (const feed of listFeeds(catalog)) {
		const json = JSON.parse(toJsonFeed(feed, context)) as Record<string, unknown> & {
			items: Record<string, string>[];
		};
		expect(json).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			title: feed.title,
			home_page_url: url(feed.page),
			feed_url: `${url(feed.folder)}feed.json`,
			authors: [{ name: 'Shared Responsibility Atlas' }],
		});
		const ids = json.items.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const item of json.items) {
			expect(item['id']).toMatch(/^tag:atlas\.example,2026:change\//);
			expect(item['url']).toMatch(/^https:\/\/atlas\.example\/changes\/(corrections\/)?#/);
			expect(item['content_text']).not.toContain('`');
			expect(Date.parse(item['date_published']!)).not.toBeNaN();
		}
	}
});

test('the calendar has a whole day for each date to come, in lines that any program reads', () => {
	const calendar = toCalendar(
		changes.filter(({ coming }) => coming),
		context,
	);
	const lines = calendar.split('\r\n');
	expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
	expect(lines).toEqual(
		expect.arrayContaining([
			'BEGIN:VCALENDAR',
			'UID:2027-03/amazon-rds/support-ends@atlas.example',
			'DTSTAMP:20260801T000000Z',
			'DTSTART;VALUE=DATE:20270301',
		]),
	);
	expect(calendar.replaceAll('\r\n ', '')).toContain(
		String.raw`DESCRIPTION:Move to another service\, before its support ends.`,
	);
});
