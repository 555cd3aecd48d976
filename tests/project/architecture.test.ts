import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '..', '..', 'src');

interface Import {
	file: string;
	/** The file that is meant, from `src`; a package as it is named. */
	target: string;
	/** When the target is needed: with the file, when the file asks for it, or for its types only. */
	when: 'at once' | 'on demand' | 'never';
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(ts|astro)$/.test(name))
	.toSorted();
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
	return importsIn(readFileSync(join(root, file), 'utf8'), file);
}

function importsIn(text: string, file: string): Import[] {
	const imported =
		/(?:^\s*(?:import|export)( type)?\b[^'";]*?\bfrom\s*|^\s*import\s*|\b(import)\(\s*)'([^']+)'/gm;
	return [...text.matchAll(imported)].map(([, type, dynamic, specifier = '']) => ({
		file,
		target: specifier.startsWith('.')
			? normalize(join(dirname(file), specifier.replace(/\?.*$/, '')))
			: specifier,
		when: type ? 'never' : dynamic ? 'on demand' : 'at once',
	}));
}

/** The ground of the domain, on which every room stands. */
const ground = 'domain';

function roomOf(file: string): string {
	const [floor = '', room = '', rest] = file.split('/');
	return ['domain', 'elements', 'components'].includes(floor) && rest !== undefined
		? `${floor}/${room}`
		: floor;
}

/** Which room may look into which, besides itself and the ground. What is not listed is not allowed. */
const allowed: Record<string, readonly string[]> = {
	domain: [],
	'domain/matrix': [],
	'domain/map': ['domain/matrix'],
	'domain/home': ['domain/matrix'],
	'domain/navigation': [],
	'domain/services': ['domain/matrix'],
	'domain/embed': [],
	'domain/share': ['domain/matrix'],
	'domain/team': ['domain/matrix'],
	'domain/answer': ['domain/team'],
	'domain/checks': ['domain/matrix'],
	'domain/frameworks': ['domain/checks', 'domain/matrix'],
	'domain/disputes': ['domain/matrix'],
	'domain/search': [
		...['domain/checks', 'domain/frameworks', 'domain/disputes'],
		...['domain/matrix', 'domain/navigation'],
	],
	'domain/addresses': ['domain/checks', 'domain/matrix', 'domain/services'],
	'domain/plan': [
		'domain/addresses',
		...['domain/matrix', 'domain/team', 'domain/exports', 'domain/navigation'],
		...['domain/changes', 'domain/checks', 'domain/frameworks'],
	],
	'domain/check': ['domain/matrix', 'domain/navigation', 'domain/addresses', 'domain/plan'],
	'domain/preview': ['domain/matrix', 'domain/navigation', 'domain/map'],
	'domain/changes': ['domain/matrix', 'domain/navigation'],
	'domain/exports': [
		...['domain/matrix', 'domain/addresses', 'domain/navigation'],
		...['domain/checks', 'domain/frameworks', 'domain/changes'],
	],
	'domain/comparison': ['domain/matrix', 'domain/team', 'domain/exports'],
	'domain/publish': ['domain/addresses', 'domain/navigation', 'domain/offline'],
	'domain/offline': [],
	'elements/page': [],
	'elements/addresses': ['elements/page'],
	'elements/disputes': ['elements/page'],
	'elements/home': [],
	'elements/offline': ['elements/page'],
	'elements/map': ['elements/page', 'elements/addresses'],
	'elements/services': ['elements/page', 'elements/addresses'],
	'elements/frameworks': ['elements/page', 'elements/addresses'],
	'elements/embed': ['elements/page', 'elements/addresses'],
	'elements/search': ['elements/page', 'elements/addresses'],
	'elements/share': ['elements/page'],
	'elements/answer': ['elements/page', 'elements/addresses', 'elements/team'],
	'elements/team': ['elements/page', 'elements/addresses', 'elements/share'],
	'elements/plan': ['elements/page', 'elements/addresses', 'elements/share'],
	'elements/comparison': ['elements/page', 'elements/addresses', 'elements/share'],
	'components/text': [],
	'components/changes': ['components/answer', 'components/text'],
	'components/disputes': ['components/answer', 'components/text'],
	'components/data': ['components/text', 'components/answer'],
	'components/answer': ['components/text'],
	'components/checks': ['components/answer', 'components/text'],
	'components/frame': ['components/answer'],
	'components/comparison': ['components/answer', 'components/text'],
	'components/services': ['components/answer', 'components/prose', 'components/text'],
	'components/duties': ['components/answer', 'components/text'],
	'components/embed': ['components/answer'],
	'components/plan': ['components/answer', 'components/text'],
	'components/search': [],
	'components/map': [],
	'components/home': [
		...['components/answer', 'components/map', 'components/search', 'components/text'],
	],
	'components/prose': ['components/answer', 'components/text'],
};

/** Which floor may look down on which. */
const below: Record<string, readonly string[]> = {
	domain: [],
	built: ['domain'],
	check: ['domain'],
	elements: ['domain', 'styles'],
	site: ['domain'],
	cards: ['domain'],
	components: ['domain', 'site', 'elements', 'styles'],
	layouts: ['domain', 'site', 'components', 'elements', 'styles'],
	views: ['domain', 'site', 'components', 'layouts', 'elements', 'styles'],
	pages: ['domain', 'site', 'components', 'layouts', 'views', 'cards', 'elements', 'styles'],
	integrations: ['domain', 'built', 'check', 'cards'],
	'content.config.ts': ['domain', 'check'],
};
const floorOf = (file: string) => file.split('/')[0]!;

test('floors look down only', () => {
	const strange = imports.filter(({ file, target }) => {
		const [from, to] = [floorOf(file), floorOf(target)];
		const ours = to in below || to === 'styles';
		return ours && from !== to && !below[from]?.includes(to);
	});
	expect(strange).toEqual([]);
});

test('rooms of a floor look only where they may', () => {
	const strange = imports.filter(({ file, target }) => {
		const [from, to] = [roomOf(file), roomOf(target)];
		const sameFloor = floorOf(file) === floorOf(target);
		return (
			sameFloor && from in allowed && from !== to && to !== ground && !allowed[from]?.includes(to)
		);
	});
	expect(strange).toEqual([]);
});

test('no files import one another in a circle', () => {
	const graph = Map.groupBy(imports, ({ file }) => file);
	const circles: string[] = [];
	const done = new Set<string>();
	const visit = (file: string, way: readonly string[]) => {
		if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
		if (done.has(file) || way.includes(file)) return;
		for (const { target } of graph.get(file) ?? []) visit(target, [...way, file]);
		done.add(file);
	};
	for (const file of files) visit(file, []);
	expect(circles).toEqual([]);
});

/** The only strangers that the domain and the elements may call; the elements' are loaded on demand. */
const strangers: Record<string, readonly string[]> = {
	domain: ['astro/zod', 'leven', 'stemmer'],
	elements: ['write-excel-file/universal', 'fflate/browser', 'fzstd', 'yaml'],
};

test('the domain and the elements call a few known libraries, nothing else', () => {
	for (const [floor, known] of Object.entries(strangers)) {
		const called = imports
			.filter(({ file, target }) => floorOf(file) === floor && !(floorOf(target) in below))
			.filter(({ target }) => floorOf(target) !== 'styles')
			.map(({ target }) => target);
		expect([...new Set(called)].filter((name) => !known.includes(name))).toEqual([]);
	}
});

/** What the scripts of pages and components import. */
const scripts = files
	.filter((file) => file.endsWith('.astro'))
	.flatMap((file) =>
		[...readFileSync(join(root, file), 'utf8').matchAll(/<script>(.*?)<\/script>/gs)].flatMap(
			([, text = '']) => importsIn(text, file),
		),
	);

/** Everything that a browser loads for the scripts of all pages: at once, or on demand as well. */
function loaded(moments: readonly Import['when'][]): Set<string> {
	const reached = new Set<string>();
	const visit = ({ target }: Import) => {
		if (reached.has(target)) return;
		reached.add(target);
		for (const next of imports)
			if (next.file === target && moments.includes(next.when)) visit(next);
	};
	scripts.forEach(visit);
	return reached;
}

test('what reaches the browser, at once or on demand, brings no schema library along', () => {
	const everything = loaded(['at once', 'on demand']);
	expect([...everything].filter((target) => /zod|domain\/schema\.ts$/.test(target))).toEqual([]);
	const ours = [...everything].filter((target) => /\.ts$/.test(target));
	expect(ours.filter((target) => !/^(domain|elements)\//.test(target))).toEqual([]);
});

test('what reaches the browser at once brings no library of the elements along', () => {
	const atOnce = loaded(['at once']);
	expect([...atOnce].filter((target) => strangers['elements']!.includes(target))).toEqual([]);
});

test('every element is loaded by a page, or gives what is loaded its types', () => {
	const everything = loaded(['at once', 'on demand', 'never']);
	// It stands in for a library (astro.config.mjs).
	const substitutes = ['elements/comparison/zip-here.ts'];
	const forgotten = files.filter((file) => file.startsWith('elements/') && !everything.has(file));
	expect(forgotten).toEqual(substitutes);
});

test('only the site folder reads Astro’s collections', () => {
	const readers = imports.filter(
		({ file, target }) => target === 'astro:content' && !/^(site\/|content\.config)/.test(file),
	);
	expect(readers).toEqual([]);
});

test('no style asks the whole page what is in it, as each change of the page would be asked again', () => {
	const sheets = readdirSync(join(root, 'styles'), { recursive: true, encoding: 'utf8' }).filter(
		(name) => name.endsWith('.css'),
	);
	expect(sheets.length).toBeGreaterThan(10);
	const wholePage = /(^|[\s,(])(html|body|main|:root|\.page-(grid|body|wide))[^\s,>~+]*:has\(/;
	const asking = sheets.flatMap((name) =>
		readFileSync(join(root, 'styles', name), 'utf8')
			.split('\n')
			.filter((line) => wholePage.test(line))
			.map((line) => `${name}: ${line.trim()}`),
	);
	expect(asking).toEqual([]);
});

test('routes are thin', () => {
	const routes = readdirSync(join(root, 'pages'), { recursive: true, encoding: 'utf8' }).filter(
		(name) => name.endsWith('].astro'),
	);
	expect(routes.length).toBeGreaterThan(3);
	const long = routes.filter(
		(name) => readFileSync(join(root, 'pages', name), 'utf8').split('\n').length > 60,
	);
	expect(long).toEqual([]);
});
