// `npm run load`: releases two versions of the built site by turns behind a real nginx, while readers ask over connections
// that they keep open, and prints what they got. `-- --requests 200000 --releases 30 --connections 16` is the whole run.
// In one half every release changes what nginx has to read (policy, redirects), so that it reloads; in the other none.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runSeries, type Outcome } from './load/series.ts';
import { systemNginx } from './nginx.mjs';

const { values } = parseArgs({
	options: {
		requests: { type: 'string', default: '20000' },
		releases: { type: 'string', default: '6' },
		connections: { type: 'string', default: '16' },
		port: { type: 'string', default: '4341' },
	},
});
const binary = systemNginx();
if (!binary) throw new Error('there is no nginx on this machine');
const folder = mkdtempSync(join(tmpdir(), 'atlas-load-'));

try {
	for (const differs of [true, false]) {
		const outcome = await runSeries({
			binary,
			dist: join(import.meta.dirname, '..', 'dist'),
			folder: join(folder, differs ? 'differing' : 'alike'),
			port: Number(values.port),
			requests: Number(values.requests) / 2,
			releases: Number(values.releases) / 2,
			connections: Number(values.connections),
			differs,
		});
		report(differs ? 'Versions that nginx has to read' : 'Versions alike for nginx', outcome);
	}
} finally {
	rmSync(folder, { recursive: true });
}

function report(name: string, outcome: Outcome) {
	const { asked, right, reset, failed, lost, wrong, reloads, seconds } = outcome;
	console.log(
		`${name}: ${asked} requests in ${seconds.toFixed(0)} s, ${reloads} reloads: ${right} answered right, ` +
			`${wrong.length} wrong; ${reset} kept connections closed while they were asked, ` +
			`${failed} other failures, ${lost} without an answer after one repetition`,
	);
	for (const line of wrong.slice(0, 10)) console.log(`  ${line}`);
	if (wrong.length + lost + failed > 0) process.exitCode = 1;
}
