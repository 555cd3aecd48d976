// Serves the built site by the system's nginx with the configuration of deploy/nginx, as a child of this process. The
// folder .cache/deploy is laid out like a host: conf/ for /etc/nginx, site/ for the release.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../build/dist.ts';
import { precompress } from '../../tools/release/precompress.ts';
import { brotliModule, systemNginx } from '../../tools/nginx.mjs';
import { hostFolder, plainSocket, port } from './host.ts';

const project = join(import.meta.dirname, '..', '..');
const site = join(hostFolder, 'site');
const conf = join(hostFolder, 'conf');

/**
 * Plain HTTP on loopback instead of names and certificates, and a socket in the place of port 80; a phrase that is gone
 * must not go unnoticed.
 */
function adapt(text: string): string {
	const changes: [RegExp, string][] = [
		[/listen 80;\s*listen \[::\]:80;/, `listen unix:${plainSocket};`],
		[/listen 443 ssl http2;/, `listen 127.0.0.1:${port};`],
		[/listen \[::\]:443 ssl http2;/, ''],
		[/ssl_certificate [^;]*;\s*ssl_certificate_key [^;]*;\s*ssl_protocols [^;]*;/, ''],
		[/^\troot [^;]*;/m, `root ${site};`],
		[/include \/srv\/atlas\/current\/redirects\.map;/, `include ${site}/redirects.map;`],
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
		// Not that a file is missing: tests ask for such.
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

rmSync(hostFolder, { recursive: true, force: true });
rmSync(plainSocket, { force: true });
mkdirSync(conf, { recursive: true });
cpSync(join(project, 'dist'), site, { recursive: true });
// How small the twins are is not the question here.
await precompress(site, listFiles(site), { brotli: 1, gzip: 1 });
cpSync(join(project, 'deploy', 'nginx'), join(conf, 'atlas'), { recursive: true });
if (!brotliModule()) rmSync(join(conf, 'atlas', 'brotli.conf'));
const atlas = join(conf, 'atlas', 'atlas.conf');
writeFileSync(atlas, adapt(readFileSync(atlas, 'utf8')));
writeFileSync(join(conf, 'nginx.conf'), mainFile());

const nginx = systemNginx();
if (!nginx) throw new Error('there is no nginx on this machine');
const options = ['-p', hostFolder, '-c', join(conf, 'nginx.conf')];
execFileSync(nginx, ['-t', ...options], { stdio: 'inherit' });
const server = spawn(nginx, options, { stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT'] as const)
	process.on(signal, () => server.kill('SIGTERM'));
