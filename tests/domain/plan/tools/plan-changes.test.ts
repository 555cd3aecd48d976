import { expect, test } from '@playwright/test';
import type { ChangeRecord } from '../../../../src/domain/exports/schema/changes.ts';
import { planCalendar, planFeeds } from '../../../../src/domain/plan/tools/plan-changes.ts';
import { makeCatalog, makeDuty, makeService, makeVariant } from '../../../fixtures/catalog.ts';
import { makeChange, makePlan } from './make-plan.ts';

const catalog = makeCatalog({
	duties: [makeDuty({ id: 'backup' }), makeDuty({ id: 'patching' })],
	services: [
		makeService({
			id: 'store',
			name: 'Amazon Store & Söhne, "Ltd"',
			variants: [makeVariant({ id: 'own' }), makeVariant({ id: 'other' })],
		}),
		makeService({ id: 'queue' }),
	],
});
const published = (...result: ChangeRecord[]) => ({ last_modified: '2026-11', result });

/** Reads a calendar back: unfolds its lines, and gives the properties of itself and of each of its dates. */
function readCalendar(text: string) {
	const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
	const blocks: Record<string, string>[] = [{}];
	for (const line of lines) {
		if (line === 'BEGIN:VEVENT') blocks.push({});
		const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
		blocks.at(-1)![name] = value.replaceAll(/\\(.)/g, (_, sign: string) =>
			sign === 'n' ? '\n' : sign,
		);
	}
	const [head, ...events] = blocks as [Record<string, string>, ...Record<string, string>[]];
	return { head, events };
}
const namesIn = (services: readonly string[], ...changes: ChangeRecord[]) => {
	const text = planCalendar(makePlan(catalog, services), published(...changes));
	return text === undefined ? [] : readCalendar(text).events.map(({ SUMMARY }) => SUMMARY);
};

test('the calendar has what is coming, the next first, as any program reads it', () => {
	const plan = makePlan(catalog, ['store']);
	const later = makeChange({
		...{ id: '2028-01-15/store/backup', date: '2028-01-15', duty: 'backup', kind: 'aws-changed' },
		...{ title: 'Backup on Store, all; kinds', before: 'Nobody `kept` it.', after: 'ü'.repeat(80) },
	});
	const text = planCalendar(plan, published(later, makeChange()))!;
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
	const { head, events } = readCalendar(text);
	expect(head).toMatchObject({ BEGIN: 'VCALENDAR', VERSION: '2.0', URL: plan.address });
	expect(head['DESCRIPTION']).toContain(`edition ${plan.edition}: ${plan.address}`);
	expect(events).toMatchObject([
		{
			UID: '2027-03/store/support-ends@atlas.example',
			DTSTAMP: '20261101T000000Z',
			DTSTART: '20270301',
			URL: 'https://atlas.example/services/store/',
		},
		{
			UID: '2028-01-15/store/backup@atlas.example',
			DTSTART: '20280115',
			SUMMARY: 'Backup on Store, all; kinds',
			DESCRIPTION: expect.stringMatching(/^Before: Nobody kept it\.\nSince: ü{80}\n/) as unknown,
		},
	]);
	for (const { DESCRIPTION } of events) expect(DESCRIPTION).toContain(plan.address);
	expect(planCalendar(plan, published(later, makeChange()))).toBe(text);
});

test('the calendar has what concerns the services of the plan, and nothing else', () => {
	const title = 'It';
	const change = (overrides: Partial<ChangeRecord>) => makeChange({ title, ...overrides });
	const cases: [services: string[], change: Partial<ChangeRecord>, found: boolean][] = [
		[['store'], {}, true],
		[['queue'], {}, false],
		[['store'], { coming: false }, false],
		[['store/own'], {}, true],
		[['store/own'], { subject: 'store/other' }, false],
		// Who plans with a service may mean any of its variants.
		[['store'], { subject: 'store/own' }, true],
		[['store/own'], { duty: 'backup' }, true],
	];
	for (const [services, overrides, found] of cases)
		expect(namesIn(services, change(overrides)), JSON.stringify([services, overrides])).toEqual(
			found ? [title] : [],
		);
});

test('the feeds are those of the services, and the feed of all stands in for those without', () => {
	const plan = makePlan(catalog, ['store/own', 'store', 'queue'], {
		address: 'https://atlas.example/plan/?services=store,queue&team=a',
	});
	const text = planFeeds(plan, published(makeChange({ coming: false })));
	expect(text).toContain('htmlUrl="https://atlas.example/plan/?services=store,queue&amp;team=a"');
	expect(text).toContain(`edition ${plan.edition}`);
	expect(text).toContain('<dateModified>Sun, 01 Nov 2026 00:00:00 GMT</dateModified>');
	const feeds = [...text.matchAll(/type="rss" text="([^"]*)".* xmlUrl="([^"]*)"/g)];
	expect(feeds.map(([, , address]) => address)).toEqual([
		'https://atlas.example/services/store/feed.atom',
		'https://atlas.example/changes/feed.atom',
	]);
	expect(feeds[0]?.[1]).toContain('Amazon Store &amp; Söhne, &quot;Ltd&quot;');
	expect(feeds[1]?.[1]).toContain('Service queue');
});

test('where every service has a feed, the feed of all is left out', () => {
	const text = planFeeds(makePlan(catalog, ['store']), published(makeChange({ coming: false })));
	expect(text.match(/type="rss"/g)).toHaveLength(1);
});
