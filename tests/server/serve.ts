// Serves the built site by the system's nginx with the configuration of deploy/nginx, as a child of this process.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { argumentsFor, layOut } from '../../tools/nginx-host.ts';
import { systemNginx } from '../../tools/nginx.mjs';
import { precompress } from '../../tools/release/precompress.ts';
import { dist, listFiles } from '../build/dist.ts';
import { host } from './host.ts';

rmSync(host.folder, { recursive: true, force: true });
cpSync(dist, host.root, { recursive: true });
// How small the twins are is not the question here.
await precompress(host.root, listFiles(host.root), { brotli: 1, gzip: 1 });
layOut(host);

const nginx = systemNginx();
if (!nginx) throw new Error('there is no nginx on this machine');
execFileSync(nginx, ['-t', ...argumentsFor(host)], { stdio: 'inherit' });
const server = spawn(nginx, argumentsFor(host), { stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT'] as const)
	process.on(signal, () => server.kill('SIGTERM'));
