// `npm run check:built`: checks the site that lies in `dist/`, for whatever address it was built: it is finished, every
// page is there, and every link, fragment and asset leads somewhere. With a folder (`npm run check:built -- <folder>`)
// it is also compared with the site that was built there for another address: every page is the same but for that.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildMark, type BuildMark } from '../src/built/build-mark.ts';
import { checkLinks } from '../src/built/links.ts';
import { listDifferentPages } from '../src/built/same-pages.ts';
import { checkContent } from '../src/check/check-content.ts';
import { listPages } from '../src/domain/navigation/pages.ts';

const dist = join(process.cwd(), 'dist');
const [tested] = process.argv.slice(2);
const mark = readBuildMark(dist);
const problems = mark ? [...findProblems(mark), ...compare(mark)] : [unfinished(dist)];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** What is wrong with the built site, and in passing how much was looked at. */
function findProblems({ site, base }: BuildMark): string[] {
	const pages = listPages(checkContent(process.cwd()).catalog).map(({ path }) => path);
	const missing = pages.filter((path) => !existsSync(join(dist, path, 'index.html')));
	const { checked, broken } = checkLinks(dist, base);
	console.log(`${pages.length} pages and ${checked} links, built for ${site}${base}`);
	return [
		...missing.map((path) => `${path} is a page of the content, and was not built`),
		...broken.map((link) => `${link} leads nowhere`),
	];
}

/** What differs from the site in the other folder, where one is named. */
function compare(own: BuildMark): string[] {
	if (tested === undefined) return [];
	const other = readBuildMark(tested);
	if (!other) return [unfinished(tested)];
	const different = listDifferentPages(
		{ folder: dist, mark: own },
		{ folder: tested, mark: other },
	);
	if (different.length === 0)
		console.log(`Every page is the one in ${tested}, but for the address.`);
	return different.map((page) => `${page} is not the one in ${tested}`);
}

function unfinished(folder: string): string {
	return `${folder} holds no finished build: run "npm run build"`;
}
