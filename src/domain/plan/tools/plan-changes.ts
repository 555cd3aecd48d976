import { writeCalendar } from '../../changes/calendar-file.ts';
import { xml } from '../../changes/xml.ts';
import type { ChangeRecord } from '../../exports/schema/changes.ts';
import { joinNames } from '../../names.ts';
import { atomPath, changesPath, servicePath } from '../../paths.ts';
import { changesFor } from '../plan-coming.ts';
import { originOf, servicesOf, type ToolPlan } from './tool-plan.ts';

/** Every change that is published, and the month of the content. */
export interface PublishedChanges {
	last_modified: string;
	result: readonly ChangeRecord[];
}

/** What is coming for the services of a plan as a calendar, the next first; nothing where nothing is. */
export function planCalendar(
	plan: ToolPlan,
	{ last_modified: lastModified, result }: PublishedChanges,
): string | undefined {
	const services = plan.columns.map(({ id }) => id);
	const coming = changesFor(result, services).filter((change) => change.coming);
	const [first] = coming;
	if (!first) return undefined;
	return writeCalendar(
		{
			...{ lastModified, address: plan.address, description: originOf(plan) },
			name: `Coming on AWS: ${servicesOf(plan)}`,
			// As in the calendar of all that is coming, so that nobody who reads both has a date twice.
			host: new URL(first.url).hostname,
		},
		coming
			.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
			.map((change) => ({ ...change, address: change.cell, more: originOf(plan) })),
	);
}

/**
 * The feeds of the services of a plan as a list that readers of feeds take (OPML 2.0). Services without changes so far have
 * no feed; where there are some, the feed of all changes stands in for them.
 */
export function planFeeds(plan: ToolPlan, { last_modified, result }: PublishedChanges): string {
	const written = new Set(result.filter(({ coming }) => !coming).map(({ service }) => service));
	const services = new Map(
		plan.columns.map(({ id, label }) => [id.split('/')[0]!, label.split(': ')[0]!]),
	);
	const own = [...services].filter(([id]) => written.has(id));
	const rest = [...services].filter(([id]) => !written.has(id)).map(([, name]) => name);
	const feed = (path: string, title: string) =>
		`\t\t\t<outline type="rss" text="${xml(title)}" title="${xml(title)}" xmlUrl="${xml(`${plan.site}${atomPath(path)}`)}" htmlUrl="${xml(`${plan.site}${path}`)}"/>`;
	const title = `Shared Responsibility Atlas, edition ${plan.edition}: ${servicesOf(plan)}`;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<opml version="2.0">',
		'\t<head>',
		`\t\t<title>${xml(title)}</title>`,
		`\t\t<dateModified>${new Date(`${last_modified}-01T00:00:00Z`).toUTCString()}</dateModified>`,
		'\t</head>',
		'\t<body>',
		`\t\t<outline text="${xml(title)}" title="${xml(title)}" htmlUrl="${xml(plan.address)}">`,
		...own.map(([id, name]) => feed(servicePath(id), `${name}: changes of who secures what`)),
		...(rest.length > 0
			? [feed(changesPath, `All changes, for want of a feed of ${joinNames(rest)}`)]
			: []),
		'\t\t</outline>',
		'\t</body>',
		'</opml>',
		'',
	].join('\n');
}
