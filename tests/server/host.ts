import { join } from 'node:path';

/** Where the test's nginx has its files. */
export const hostFolder = join(import.meta.dirname, '..', '..', '.cache', 'deploy');

/** Where it listens. */
export const port = Number(process.env['TEST_PORT'] ?? 4331);
