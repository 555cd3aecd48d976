import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectLooks } from './looks.ts';
import { overflow, viewports } from './site.ts';
import { collectStructures } from './structures.ts';

const source = readFileSync(
	join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
	'utf8',
);

/** The rules whose answer hangs on layout or colour; all others ask the document and what is visible. */
const appearance = [
	'color-contrast',
	'link-in-text-block',
	'target-size',
	'scrollable-region-focusable',
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const onEverything: axe.RunOptions = { runOnly: { type: 'tag', values: tags } };
const onAppearance: axe.RunOptions = { runOnly: { type: 'rule', values: appearance } };
const onDocument: axe.RunOptions = {
	...onEverything,
	rules: Object.fromEntries(appearance.map((rule) => [rule, { enabled: false }])),
};

/** The widths that are judged: the narrowest that has to do (WCAG 1.4.10), and a laptop's. */
const sizes = { narrow: { width: 320, height: 700 }, laptop: viewports.laptop } as const;

/** The looks, and the structures, that axe has found nothing in, on any page that this worker has been to. */
const faultless = { looks: new Set<string>(), structures: new Set<string>() };

/** What the looks at one page share, kept in the page itself. */
interface Session {
	axe: typeof import('axe-core');
	collectLooks: typeof collectLooks;
	collectStructures: typeof collectStructures;
	structures: ReturnType<typeof collectStructures>;
	/** What was taken out of the page, and what it held. */
	aside: Map<Element, ChildNode[]>;
	looks: ReturnType<typeof collectLooks>;
	appeared: Element[];
}

/** Loads axe into the page unless it is there, past any Content-Security-Policy. */
async function load(page: Page): Promise<void> {
	if (await page.evaluate(() => 'collectLooks' in window)) return;
	const client = await page.context().newCDPSession(page);
	const expression = `${source};Object.assign(window, {
		collectLooks: ${collectLooks},
		collectStructures: ${collectStructures},
	});''`;
	await client.send('Runtime.evaluate', { expression });
	await client.detach();
	// What waits off the screen has the room that was guessed for it: measured so, it would lie over what comes after.
	// What a view leaves out stays left out.
	await page.evaluate(() => {
		const laidOut = new CSSStyleSheet();
		laidOut.replaceSync(
			':not([aria-hidden="true"], [aria-hidden="true"] *) { content-visibility: visible !important }',
		);
		document.adoptedStyleSheets.push(laidOut);
	});
}

/** What axe finds on the page as it stands: on all that is not set aside, on what appeared last, or on some looks. */
async function run(
	page: Page,
	options: axe.RunOptions,
	scope: 'page' | 'appeared' | readonly string[],
): Promise<string[]> {
	return page.evaluate(
		async ({ options, scope }) => {
			const { axe, looks, appeared, aside } = window as unknown as Session;
			const chosen =
				typeof scope === 'string' ? appeared : scope.map((look) => looks.byLook.get(look)!);
			if (scope !== 'page' && chosen.length === 0) return [];
			const page = aside?.size ? { exclude: [...aside.keys()] } : document;
			const results = await axe.run(scope === 'page' ? page : { include: chosen }, {
				...options,
				resultTypes: ['violations'],
				preload: false,
			});
			// WCAG 2.5.8 lets a target be small where another on the page does the same: the map finds by name, and the
			// comparison shows marks only as long as a reader wants it.
			const small = '.map, comparison-table[data-compact]';
			const equivalent = (id: string, [target]: axe.NodeResult['target']) =>
				id === 'target-size' && document.querySelector(String(target))?.closest(small);
			return results.violations.flatMap(({ id, nodes }) =>
				nodes
					.filter(({ target }) => !equivalent(id, target))
					.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
			);
		},
		{ options, scope },
	);
}

/** Looks at the page as it stands. Remembers what was not to be seen the last time. */
async function readLooks(page: Page, what: 'all' | 'colours'): Promise<string[]> {
	return page.evaluate((what) => {
		const session = window as unknown as Session;
		const before = session.looks?.visible;
		session.looks = session.collectLooks(what);
		const { byLook, visible } = session.looks;
		session.appeared = [...visible].filter((element) => before && !before.has(element));
		return [...byLook.keys()];
	}, what);
}

/** Judges the looks that are not known to be faultless. */
async function auditLooks(page: Page, what: 'all' | 'colours'): Promise<string[]> {
	const unknown = (await readLooks(page, what)).filter((look) => !faultless.looks.has(look));
	const found = await run(page, onAppearance, unknown);
	if (found.length === 0) for (const look of unknown) faultless.looks.add(look);
	return found;
}

/** The keys of the structures on the page as it stands. */
async function readStructures(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const session = window as unknown as Session;
		session.structures = session.collectStructures();
		return [...new Set(session.structures.values())];
	});
}

/**
 * Takes the content of some structures out of the page, and of those that the page has had before: axe goes through all
 * that stands there, judged or not.
 */
async function setAside(page: Page, keys: readonly string[]): Promise<void> {
	await page.evaluate((keys) => {
		const session = window as unknown as Session;
		const known = new Set(keys);
		const elements = new Set<Element>();
		for (const [element, key] of session.structures)
			if (known.has(key)) elements.add(element);
			else known.add(key);
		const isInside = (element: Element | null): boolean =>
			element !== null && (elements.has(element) || isInside(element.parentElement));
		const outermost = [...elements].filter(({ parentElement }) => !isInside(parentElement));
		session.aside = new Map(outermost.map((element) => [element, [...element.childNodes]]));
		for (const element of outermost) element.replaceChildren();
	}, keys);
}

/** Puts everything back where it stood. */
async function putBack(page: Page): Promise<void> {
	await page.evaluate(() => {
		const session = window as unknown as Session;
		for (const [element, nodes] of session.aside) element.replaceChildren(...nodes);
		session.aside.clear();
	});
}

/** Judges the document, without the structures in it that are known to be faultless. */
async function auditDocument(page: Page): Promise<string[]> {
	const structures = await readStructures(page);
	const known = structures.filter((key) => faultless.structures.has(key));
	await setAside(page, known);
	const found = await run(page, onDocument, 'page');
	await putBack(page);
	if (found.length === 0) for (const key of structures) faultless.structures.add(key);
	return found;
}

async function show(page: Page, size: keyof typeof sizes, colorScheme: 'light' | 'dark') {
	await page.setViewportSize(sizes[size]);
	await page.emulateMedia({ colorScheme });
}

/** That the page can be scrolled sideways, which WCAG 1.4.10 has nobody do. */
async function auditReflow(page: Page): Promise<string[]> {
	const pixels = await overflow(page);
	return pixels > 0 ? [`reflow html: ${pixels} px too wide`] : [];
}

/**
 * What axe finds on the page, narrow and on a laptop, light and dark, and whether it fits. The rules on the document
 * see one of every structure that no page had before, and what appears at the other width. Those on appearance see, in each of
 * the four, every look that no page had before. Begins at the width that the page has: to change it costs time.
 */
export async function audit(page: Page): Promise<string[]> {
	await load(page);
	const isNarrow = page.viewportSize()?.width === sizes.narrow.width;
	const [first, second] = isNarrow
		? (['narrow', 'laptop'] as const)
		: (['laptop', 'narrow'] as const);
	await show(page, first, 'light');
	const found = [
		...(await auditReflow(page)),
		...(await auditLooks(page, 'all')),
		...(await auditDocument(page)),
	];
	await show(page, first, 'dark');
	found.push(...(await auditLooks(page, 'colours')));
	await show(page, second, 'dark');
	found.push(...(await auditReflow(page)));
	found.push(...(await auditLooks(page, 'all')), ...(await run(page, onDocument, 'appeared')));
	await show(page, second, 'light');
	found.push(...(await auditLooks(page, 'colours')));
	return [...new Set(found)];
}

/** What axe finds when every rule sees all of the page, four times over: slow, and nothing is taken as known. */
export async function auditUnabridged(page: Page): Promise<string[]> {
	await load(page);
	const found: string[] = [];
	for (const size of ['laptop', 'narrow'] as const)
		for (const colorScheme of ['light', 'dark'] as const) {
			await show(page, size, colorScheme);
			found.push(...(await run(page, onEverything, 'page')));
		}
	return [...new Set(found)];
}
