import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliModule } from './nginx.mjs';

/** A folder that is laid out like a host: `conf/` is its /etc/nginx. */
export interface Host {
	/** The folder. */
	folder: string;
	/** Where the site lies. */
	root: string;
	/** Where it listens, on loopback. */
	port: number;
	/** The socket at which it answers as it does on port 80. */
	plainSocket: string;
}

const published = join(import.meta.dirname, '..', 'deploy', 'nginx');

/** Where the copy of `deploy/nginx` lies on a host. */
export function atlasConf(host: Host): string {
	return join(host.folder, 'conf', 'atlas');
}

/** The arguments by which nginx finds a host. */
export function argumentsFor(host: Host): string[] {
	return ['-p', host.folder, '-c', join(host.folder, 'conf', 'nginx.conf')];
}

/** Lays out the published configuration of nginx on a host of its own. */
export function layOut(host: Host): void {
	mkdirSync(join(host.folder, 'conf'), { recursive: true });
	cpSync(published, atlasConf(host), { recursive: true });
	if (!brotliModule()) rmSync(join(atlasConf(host), 'brotli.conf'));
	const atlas = join(atlasConf(host), 'atlas.conf');
	writeFileSync(atlas, adapt(readFileSync(atlas, 'utf8'), host));
	writeFileSync(join(host.folder, 'conf', 'nginx.conf'), mainFile());
	rmSync(host.plainSocket, { force: true });
}

/**
 * Plain HTTP on loopback instead of names and certificates, and a socket in the place of port 80; a phrase that is gone
 * must not go unnoticed.
 */
function adapt(text: string, { root, port, plainSocket }: Host): string {
	const changes: [RegExp, string][] = [
		[/listen 80;\s*listen \[::\]:80;/, `listen "unix:${plainSocket}";`],
		[/listen 443 ssl http2;/, `listen 127.0.0.1:${port};`],
		[/listen \[::\]:443 ssl http2;/, ''],
		[/ssl_certificate [^;]*;\s*ssl_certificate_key [^;]*;\s*ssl_protocols [^;]*;/, ''],
		[/^\troot [^;]*;/m, `\troot "${root}";`],
		[/include \/srv\/atlas\/current\/redirects\.map;/, `include "${root}/redirects.map";`],
	];
	return changes.reduce((changed, [pattern, replacement]) => {
		if (!pattern.test(changed)) throw new Error(`atlas.conf no longer has ${pattern}`);
		return changed.replace(pattern, replacement);
	}, text);
}

/** The file that a host has of its own: here it says only where things lie. */
function mainFile(): string {
	const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(kind) => `\t${kind}_temp_path temp-${kind};`,
	);
	return [
		...(brotliModule() ? [`load_module ${brotliModule()};`] : []),
		...(process.getuid?.() === 0 ? ['user root;'] : []),
		'daemon off;',
		'worker_processes 1;',
		'pid nginx.pid;',
		// Not that a file is missing: it is asked for such.
		'error_log stderr crit;',
		'events {}',
		'http {',
		'\taccess_log off;',
		...folders,
		'\tinclude /etc/nginx/mime.types;',
		'\tinclude atlas/atlas.conf;',
		'}',
	].join('\n');
}
