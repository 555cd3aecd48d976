import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Owner } from '../domain/vocabulary.ts';

const tokens = readFileSync(join(process.cwd(), 'src', 'styles', 'tokens.css'), 'utf8');

/** A colour of the light theme, by the name that the site's styles give it. */
export function colour(token: string): string {
	const found = new RegExp(`--color-${token}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
	if (!found) throw new RangeError(`src/styles/tokens.css has no colour "${token}"`);
	return found;
}

/** An owner's colours: of words, of an area's ground, of a mark. Shared takes both families'. */
export const ownerColours: Record<
	Exclude<Owner, 'shared'>,
	{ text: string; fill: string; strong: string }
> = {
	aws: { text: colour('aws'), fill: colour('aws-fill'), strong: colour('aws-strong') },
	customer: {
		text: colour('customer'),
		fill: colour('customer-fill'),
		strong: colour('customer-strong'),
	},
	'not-applicable': { text: colour('mute'), fill: colour('none-fill'), strong: colour('rule') },
};

/** The colour of an owner's word. */
export function textColour(owner: Owner): string {
	return owner === 'shared' ? colour('ink') : ownerColours[owner].text;
}
