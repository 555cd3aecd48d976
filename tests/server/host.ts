import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the test's nginx has its files. */
export const hostFolder = join(import.meta.dirname, '..', '..', '.cache', 'deploy');

/** Where it listens. */
export const port = Number(process.env['TEST_PORT'] ?? 4331);

/** Where it answers as it does on port 80. A socket's path may have no more than a hundred characters. */
export const plainSocket = join(tmpdir(), `atlas-${port}.sock`);
