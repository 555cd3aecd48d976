import type { CopyDescription, PublishedCopy } from './kept-copy.ts';

/** What the page knows: what the device keeps, and what is published; undefined where it cannot be asked. */
export interface CopyState {
	kept: CopyDescription | undefined;
	published: PublishedCopy | undefined;
}

/** Why a copy was not kept. */
export type Trouble = 'unreachable' | 'damaged' | 'no-room' | 'refused' | 'gone';

/** A size in the words of a reader: `4.4 MB`. */
export function describeSize(bytes: number): string {
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The sentence on what is kept. */
export function describeState({ kept, published }: CopyState): string {
	if (published && 'off' in published)
		return 'Whoever runs this site has switched reading offline off. Nothing is kept on this device.';
	const mine = kept && `Kept on this device: edition ${kept.edition}, ${describeSize(kept.bytes)}.`;
	if (!mine)
		return published
			? `Nothing is kept on this device. Edition ${published.edition} is published: ${published.pages} pages.`
			: 'Nothing is kept on this device, and no copy can be reached now.';
	if (!published) return `${mine} Whether a newer one is published cannot be said just now.`;
	if (published.digest === kept.digest) return `${mine} It is the one that is published now.`;
	const other =
		published.edition === kept.edition
			? 'of the same edition, with changed pages'
			: `edition ${published.edition}`;
	return `${mine} Another copy is published now: ${other}.`;
}

/** What the button does that loads a copy; undefined where there is nothing to load. */
export function describeLoading({ kept, published }: CopyState): string | undefined {
	if (!published || 'off' in published || published.digest === kept?.digest) return undefined;
	const size = describeSize(published.bytes);
	return kept ? `Bring the copy up to date (${size})` : `Keep a copy on this device (${size})`;
}

const reasons: Record<Trouble, string> = {
	unreachable: 'The copy did not arrive: the connection failed. Try again when it is better.',
	damaged:
		'What arrived is not what was published, so it was thrown away. Try again; if it comes so again, please report it.',
	'no-room':
		'The browser has no room for it. Free some space on this device, or allow this site more, and try again.',
	refused:
		'The browser does not let this site answer without a connection, so nothing was kept: private windows and some settings forbid it.',
	gone: 'The copy could not be removed. Remove it in the settings of your browser, with the data of this site.',
};

/** Why a copy was not kept, and what is there now. */
export function describeTrouble(trouble: Trouble, kept: boolean): string {
	return kept && trouble !== 'gone'
		? `${reasons[trouble]} The copy of before is still there.`
		: reasons[trouble];
}

/** The line that stands on every kept page. */
export function describeCopy(edition: string): string {
	return `The site cannot be reached. You read the copy on this device, edition ${edition}.`;
}
