import { publicUrl } from '../site/address.ts';

/** Everything may be read. */
export function GET(): Response {
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${publicUrl('/sitemap-index.xml')}\n`);
}
