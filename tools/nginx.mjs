// Where the tests of the server configuration find nginx. They run on the real one or not at all.
import { existsSync } from 'node:fs';

/** What Debian calls it. */
export const nginxPackages = ['nginx-light', 'libnginx-mod-http-brotli-static'];

/** The path of the system's nginx, or undefined. */
export const systemNginx = () =>
	['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find(
		(path) => existsSync(path),
	);

/** The path of its module for precompressed brotli files, or undefined. */
export const brotliModule = () =>
	['/usr/lib/nginx/modules', '/usr/share/nginx/modules', '/usr/local/lib/nginx/modules']
		.map((folder) => `${folder}/ngx_http_brotli_static_module.so`)
		.find((path) => existsSync(path));
