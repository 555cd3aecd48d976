import {
	expect,
	test as base,
	type BrowserContext,
	type ConsoleMessage,
	type Page,
} from '@playwright/test';

export { expect };

/** What the browser complained about, in its own words: violations of the policy, errors and warnings. */
export interface Complaints {
	list: string[];
	/** How many documents were listened to. */
	documents: number;
}

/**
 * Every test listens to its pages, and fails where the browser complained; that something could not be loaded is no
 * complaint here, since tests of failures bring it about. A test that breaks the policy on purpose is `complaining`.
 */
export const test = base.extend<{ complaints: Complaints; complaining: boolean; silence: void }>({
	complaining: [false, { option: true }],
	complaints: async ({ context }, use) => {
		await use(await listen(context));
	},
	silence: [
		async ({ complaints, complaining }, use) => {
			await use();
			const heard = complaints.list.filter((text) => !text.includes('Failed to load resource'));
			if (!complaining) expect(heard, 'what the browser complained about').toEqual([]);
		},
		{ auto: true },
	],
});

/** Listens to every page of a context. */
export async function listen(context: BrowserContext): Promise<Complaints> {
	const complaints: Complaints = { list: [], documents: 0 };
	await context.addInitScript(() =>
		addEventListener('securitypolicyviolation', (event) =>
			console.error(
				`violation of ${event.effectiveDirective}: ${event.blockedURI} ${event.sample} ` +
					`(${event.sourceFile}:${event.lineNumber})`,
			),
		),
	);
	for (const page of context.pages()) listenTo(page, complaints);
	context.on('page', (page) => listenTo(page, complaints));
	return complaints;
}

function listenTo(page: Page, complaints: Complaints) {
	page.on('domcontentloaded', () => (complaints.documents += 1));
	page.on('console', (message) => {
		if (isComplaint(message)) complaints.list.push(`${page.url()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.list.push(`${page.url()}: ${error.message}`));
}

/** Whether the console tells of an error or a warning. That a page is missing is what it says of every 404. */
function isComplaint(message: ConsoleMessage): boolean {
	const missing = message.location().url.endsWith('/nowhere/') && message.text().includes('404');
	return ['error', 'warning'].includes(message.type()) && !missing;
}
