// `npm run release -- <folder>`: puts the built site beside its earlier releases and switches to it in one step.
// `npm run release -- <folder> --rollback` switches back to the release before.
// With `--nginx <folder of maps.conf>` nginx is asked before, and told what it has to know.
import { join } from 'node:path';
import { runCommand } from './release/explain.ts';
import { nginx } from './release/nginx.ts';
import { parseOptions } from './release/options.ts';
import { release, rollBack } from './release/release.ts';

const dist = join(import.meta.dirname, '..', 'dist');

await runCommand(async () => {
	const started = performance.now();
	const { target, rollback, keep, nginx: asked } = parseOptions(process.argv.slice(2));
	const server = asked && nginx({ ...asked, target });
	const options = { server, say: console.warn };
	const name = rollback
		? await rollBack(target, options)
		: await release(dist, target, { ...options, keep });
	const seconds = ((performance.now() - started) / 1000).toFixed(3);
	console.log(`${join(target, 'current')} is release ${name}, after ${seconds} s`);
});
