import { defaultEmbedState, writeEmbedState, type EmbedTheme } from './embed-state.ts';

/** What a snippet shows. */
export interface Snippet {
	/** The full public address of the embed, without query or fragment. */
	address: string;
	/** What the embed is about, read out in front of the frame. */
	title: string;
	/** How many rows the whole embed has. */
	rows: number;
	/** The one duty that the embed is narrowed to. */
	duty?: { id: string; title: string } | undefined;
	theme?: EmbedTheme;
}

// Measured on the embeds at a width of about 600 px: head and foot, a closed row, an open one.
const heights = { frame: 220, row: 65, open: 380, most: 640 };

/**
 * The HTML that shows an embed on somebody else's page. It needs no script there: the query narrows the embed where
 * script runs inside it, the fragment where it does not.
 */
export function writeSnippet({ address, title, rows, duty, theme = 'system' }: Snippet): string {
	const query = writeEmbedState({ ...defaultEmbedState, duties: duty ? [duty.id] : [], theme });
	const attributes = [
		['src', `${address}${query}${duty ? `#${duty.id}` : ''}`],
		['title', duty ? `${duty.title}: ${title}` : title],
		['width', '100%'],
		['height', String(snippetHeight(duty ? 1 : rows, duty !== undefined))],
		['loading', 'lazy'],
	] as const;
	return `<iframe ${attributes.map(([name, value]) => `${name}="${escapeAttribute(value)}"`).join(' ')}></iframe>`;
}

/** A height in pixels that shows some rows without a gap; more than a screen's worth scrolls inside the frame. */
export function snippetHeight(rows: number, open: boolean): number {
	return Math.min(heights.frame + rows * (open ? heights.open : heights.row), heights.most);
}

function escapeAttribute(value: string): string {
	return value
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
