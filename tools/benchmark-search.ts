// `npm run benchmark:search [-- 230 432]`: how long the search takes on the built site, and with so many services (230).
// The pages of derived services are copies; only what the search reads is made anew, so that it takes a minute.
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../src/check/check-content.ts';
import type { Catalog } from '../src/domain/catalog.ts';
import { buildColumn } from '../src/domain/matrix/column.ts';
import { allSubjects } from '../src/domain/matrix/subject.ts';
import { columnPath, searchIndexPath } from '../src/domain/data-paths.ts';
import { servicePath } from '../src/domain/paths.ts';
import { writeSearch } from '../src/integrations/search-index.ts';
import { timeSearches } from './benchmark/search-times.ts';
import { syntheticServices } from './benchmark/synthetic-services.ts';
import { root } from './install/project.mjs';

const built = join(root, 'dist');
const numbers = process.argv.slice(2).map(Number);
// What the search page needs is left: pictures and Markdown are not.
const left = /\/cards$|\.md$|\.png$|\/embed$/;

for (const services of [0, ...(numbers.length > 0 ? numbers : [230])]) await measure(services);

/** Makes the site that has at least so many services, asks it, and prints the times. */
async function measure(atLeast: number): Promise<void> {
	const folder = fs.mkdtempSync(join(tmpdir(), 'atlas-search-'));
	const dist = join(folder, 'dist');
	const filter = (path: string) => !left.test(path);
	fs.cpSync(built, dist, { recursive: true, filter });
	fs.rmSync(join(dist, searchIndexPath), { recursive: true });
	const catalog = grow(folder, dist, atLeast);
	const { records, files } = await writeSearch(catalog, dist);
	for (const subject of allSubjects(catalog))
		write(join(dist, columnPath(subject.id)), JSON.stringify(buildColumn(catalog, subject)));
	console.log(`\n== ${catalog.services.length} services, ${records} records in ${files} files`);
	for (const { question, time } of await timeSearches(dist))
		console.log(`${time.toFixed(0).padStart(6)} ms  ${question}`);
	fs.rmSync(folder, { recursive: true });
}

/** The content with derived services, and copies of the originals' pages for them. */
function grow(folder: string, dist: string, atLeast: number): Catalog {
	fs.cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
	const services = join(folder, 'content', 'services');
	const originals = fs.readdirSync(services).map((name) => ({
		id: name.replace(/\.mdx$/, ''),
		text: fs.readFileSync(join(services, name), 'utf8'),
	}));
	const derived = Math.max(0, atLeast - originals.length);
	for (const { id, text } of syntheticServices(originals, derived)) {
		write(join(services, `${id}.mdx`), text);
		const original = id.replace(/-\d{5}$/, '');
		const [from, to] = [original, id].map((one) => join(dist, servicePath(one)));
		fs.cpSync(from!, to!, { recursive: true });
	}
	return checkContent(folder).catalog;
}

function write(file: string, text: string): void {
	fs.mkdirSync(dirname(file), { recursive: true });
	fs.writeFileSync(file, text);
}
