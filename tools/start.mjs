// `npm start`: installs what is missing, builds what has changed, serves the site.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies, root, run } from './install.mjs';

const stamp = join(root, '.cache', 'built-from');

installDependencies();
const inputs = hashInputs();
const fresh =
	existsSync(join(root, 'dist', 'index.html')) &&
	existsSync(stamp) &&
	readFileSync(stamp, 'utf8') === inputs;
if (!fresh) {
	if (!run('astro', ['build', '--force'])) process.exit(1);
	mkdirSync(join(root, '.cache'), { recursive: true });
	writeFileSync(stamp, inputs);
}
run('astro', ['preview', '--port', process.env.PORT ?? '4321']);

/** One hash over everything that the built site depends on. */
function hashInputs() {
	const hash = createHash('sha256');
	for (const name of ['astro.config.mjs', 'package-lock.json', 'tsconfig.json']) add(hash, name);
	for (const folder of ['content', 'public', 'src']) addFolder(hash, folder);
	for (const name of ['SITE_URL', 'BASE_PATH', 'SOURCE_DATE_EPOCH'])
		hash.update(`${name}=${process.env[name] ?? ''}\n`);
	return hash.digest('hex');
}

function addFolder(hash, folder) {
	const entries = readdirSync(join(root, folder), { withFileTypes: true });
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const name = `${folder}/${entry.name}`;
		if (entry.isDirectory()) addFolder(hash, name);
		else add(hash, name);
	}
}

function add(hash, name) {
	hash.update(name).update(readFileSync(join(root, name)));
}
