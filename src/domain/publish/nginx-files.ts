import { toNginxHeaders, toNginxMaps } from './headers-nginx.ts';
import { buildHeaderTable } from './headers.ts';

const note =
	'# Written by "npm run deploy:nginx" from src/domain/publish/headers.ts. Do not edit.\n';

/** The written files of the nginx configuration by name, for a site under `base` with these inline scripts. */
export function nginxFiles(base: string, scriptHashes: readonly string[]): Record<string, string> {
	const table = buildHeaderTable({ base, scriptHashes });
	return {
		'maps.conf': `${note}\n${toNginxMaps(table, base)}`,
		'headers.conf': `${note}\n${toNginxHeaders(table)}`,
	};
}
