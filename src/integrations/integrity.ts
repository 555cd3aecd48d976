/** What a tag has to hold to load a file whose bytes the browser can check. */
const checked = [
	{ tag: /<script\b[^>]*>/g, address: /\ssrc="([^"]+)"/ },
	{ tag: /<link\b[^>]*\srel="(?:stylesheet|modulepreload)"[^>]*>/g, address: /\shref="([^"]+)"/ },
];

/**
 * The page with the digest of each script and stylesheet in the tag that loads it (Subresource Integrity). `digestOf`
 * gives the digest of what an address holds.
 */
export function addIntegrity(html: string, digestOf: (address: string) => string): string {
	return checked.reduce(
		(text, { tag, address }) =>
			text.replaceAll(tag, (found) => {
				const [, target] = address.exec(found) ?? [];
				if (!target || found.includes(' integrity=')) return found;
				return found.replace(/\s*\/?>$/, ` integrity="${digestOf(target)}">`);
			}),
		html,
	);
}
