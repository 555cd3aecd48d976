import { expect, test } from '@playwright/test';
import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { cacheName, readPublishedCopy } from '../../src/domain/offline/kept-copy.ts';
import { internalDataPath, offlineCopyPath } from '../../src/domain/data-paths.ts';
import { offlineWorkerPath } from '../../src/domain/paths.ts';
import { offlineCopy } from '../../src/integrations/offline-copy.ts';
import { project } from '../build/dist.ts';

let folder = '';
test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-offline-'));
	mkdirSync(join(folder, internalDataPath));
	process.env['OFFLINE'] = 'off';
});
test.afterEach(() => {
	delete process.env['OFFLINE'];
	rmSync(folder, { recursive: true });
});

/** Calls a hook of the integration as Astro does. */
async function run(integration: AstroIntegration, hook: keyof AstroIntegration['hooks']) {
	const urlOf = (name: string) => pathToFileURL(`${name}/`);
	const config = { root: urlOf(project), base: '/', site: 'https://example.org' };
	const call = integration.hooks[hook] as (options: object) => unknown;
	await call({ config, dir: urlOf(folder), logger: { info: () => {} } });
}

async function build() {
	const integration = offlineCopy();
	await run(integration, 'astro:config:done');
	await run(integration, 'astro:build:done');
}

test('a build that is switched off publishes no copy, and says so', async () => {
	await build();
	const described = JSON.parse(readFileSync(join(folder, offlineCopyPath), 'utf8'));
	expect(readPublishedCopy(described)).toEqual({ off: true });
	expect(existsSync(join(folder, '_astro'))).toBe(false);
});

for (const scope of ['/', '/atlas/'])
	test(`its worker takes the copy of the site at "${scope}" and itself away, and answers nothing`, async () => {
		await build();
		const listeners = new Map<string, (event: object) => void>();
		const done: unknown[] = [];
		const worker = {
			addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
			skipWaiting: () => done.push('skipped'),
			registration: {
				scope: `https://example.org${scope}`,
				unregister: async () => done.push('unregistered'),
			},
		};
		const caches = { delete: async (name: string) => done.push(name) };
		const script = readFileSync(join(folder, offlineWorkerPath), 'utf8');
		runInNewContext(script, { self: worker, caches, URL });
		expect([...listeners.keys()]).toEqual(['install', 'activate']);
		listeners.get('install')!({});
		await new Promise<void>((resolve) =>
			listeners.get('activate')!({ waitUntil: (work: Promise<void>) => void work.then(resolve) }),
		);
		expect(done).toEqual(['skipped', cacheName(scope), 'unregistered']);
	});
