import { plainText } from '../code-spans.ts';
import type { ToUrl } from '../to-url.ts';
import { siteName } from '../navigation/page-title.ts';
import { atomPath, homePath, jsonFeedPath, serviceIndexPath } from '../paths.ts';
import { changeLines, dayOf, type Change } from './change.ts';
import { changePath, changeTitle, type Feed } from './feeds.ts';
import { xml } from './xml.ts';

/** What a feed is written with. */
export interface FeedContext {
	url: ToUrl;
	/** The month of the content: when the feed last changed, at the latest. */
	lastModified: string;
}

/** A feed as Atom (RFC 4287). */
export function toAtom({ folder, title, page, changes }: Feed, context: FeedContext): string {
	const { url } = context;
	const latest = changes[0] ? dayOf(changes[0].date) : dayOf(context.lastModified);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
		`<id>${xml(url(atomPath(folder)))}</id>`,
		`<title>${xml(title)}</title>`,
		`<updated>${latest}T00:00:00Z</updated>`,
		`<author><name>${siteName}</name><uri>${xml(url(homePath))}</uri></author>`,
		`<link rel="self" type="application/atom+xml" href="${xml(url(atomPath(folder)))}"/>`,
		`<link rel="alternate" type="text/html" href="${xml(url(page))}"/>`,
		'<rights>CC BY 4.0</rights>',
		...changes.map((change) => toEntry(change, context)),
		'</feed>\n',
	].join('\n');
}

function toEntry(change: Change, { url }: FeedContext): string {
	const { service, sources, path } = change;
	const content = [
		...changeLines(change).map((line) => `<p>${xml(plainText(line))}</p>`),
		`<p><a href="${xml(url(path))}">${xml(change.title)}</a></p>`,
		...sources.map(
			({ title, url: address }) => `<p><a href="${xml(address)}">${xml(title)}</a></p>`,
		),
	].join('');
	return [
		'<entry>',
		`<id>${tagOf(change, url)}</id>`,
		`<title>${xml(changeTitle(change))}</title>`,
		`<updated>${dayOf(change.date)}T00:00:00Z</updated>`,
		`<link rel="alternate" type="text/html" href="${xml(url(changePath(change)))}"/>`,
		`<category term="${service.id}" scheme="${xml(url(serviceIndexPath))}" label="${xml(service.name)}"/>`,
		`<content type="html">${xml(content)}</content>`,
		'</entry>',
	].join('\n');
}

/** A feed as JSON Feed 1.1. */
export function toJsonFeed({ folder, title, page, changes }: Feed, context: FeedContext): string {
	const { url } = context;
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: url(page),
		feed_url: url(jsonFeedPath(folder)),
		language: 'en',
		authors: [{ name: siteName, url: url(homePath) }],
		items: changes.map((change) => ({
			id: tagOf(change, url),
			url: url(changePath(change)),
			title: changeTitle(change),
			content_text: changeLines(change).map(plainText).join('\n'),
			date_published: `${dayOf(change.date)}T00:00:00Z`,
			tags: [change.service.id, ...(change.duty ? [change.duty] : [])],
			_atlas: {
				kind: change.kind,
				subject: change.subject,
				...(change.duty && { duty: change.duty }),
				...(change.owners && {
					owner_before: change.owners.before,
					owner_after: change.owners.after,
				}),
				cell: url(change.path),
				sources: change.sources.map((source) => source.url),
			},
		})),
	};
	return `${JSON.stringify(feed, null, '\t')}\n`;
}

/** An identifier that stays whatever becomes of addresses (RFC 4151). */
function tagOf({ id }: Change, url: ToUrl): string {
	return `tag:${new URL(url(homePath)).hostname},2026:change/${id}`;
}
