import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toCalendar } from '../domain/changes/calendar.ts';
import { listFeeds } from '../domain/changes/feeds.ts';
import { listChanges } from '../domain/changes/list-changes.ts';
import { toAtom, toJsonFeed } from '../domain/changes/write-feeds.ts';
import { atomPath, calendarPath, jsonFeedPath } from '../domain/paths.ts';
import { afterBuild } from './after-build.ts';
import { catalogOf } from './catalog-of.ts';
import { editionAt } from './edition-at.ts';

/** Writes the feeds of changes, and the calendar of what is coming. */
export function changeFeeds(): AstroIntegration {
	return afterBuild('change-feeds', ({ folder, root, base, site, logger }) => {
		const catalog = catalogOf(root);
		const prefix = base.replace(/\/$/, '');
		const url = (path: string) => new URL(`${prefix}${path}`, site).href;
		const context = { url, lastModified: editionAt(root).lastModified };
		const feeds = listFeeds(catalog);
		for (const feed of feeds) {
			write(join(folder, atomPath(feed.folder)), toAtom(feed, context));
			write(join(folder, jsonFeedPath(feed.folder)), toJsonFeed(feed, context));
		}
		const coming = listChanges(catalog).filter((change) => change.coming);
		write(join(folder, calendarPath), toCalendar(coming.toReversed(), context));
		logger.info(`${feeds.length} feeds, ${coming.length} dates to come`);
	});
}

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
