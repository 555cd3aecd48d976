/**
 * The media types that servers do not know by themselves, by the ending of the file; the configuration of nginx names the
 * same (deploy/nginx/site.conf).
 */
export const mediaTypes: Readonly<Record<string, string>> = {
	'.md': 'text/markdown; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.atom': 'application/atom+xml; charset=utf-8',
	'/feed.json': 'application/feed+json; charset=utf-8',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.ics': 'text/calendar; charset=utf-8',
};
