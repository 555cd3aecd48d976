import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../tools/nginx-host.ts';

/** Where it listens. */
export const port = Number(process.env['TEST_PORT'] ?? 4331);

const folder = join(import.meta.dirname, '..', '..', '.cache', 'deploy');

/** The test's nginx. A socket's path may have no more than a hundred characters. */
export const host: Host = {
	folder,
	root: join(folder, 'site'),
	port,
	plainSocket: join(tmpdir(), `atlas-${port}.sock`),
};
