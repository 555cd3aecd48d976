const link = /\]\((https?:\/\/[^()\s]+)\)/g;

/**
 * Blocks of Markdown in which an address that occurs several times is written once, at the end: the pages of AWS on which
 * many answers of a page stand are half of its letters otherwise.
 */
export function shareAddresses(blocks: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const block of blocks)
		for (const [, address = ''] of block.matchAll(link))
			counts.set(address, (counts.get(address) ?? 0) + 1);
	const shared = [...counts].filter(([, count]) => count > 1).map(([address]) => address);
	const numbers = new Map(shared.map((address, index) => [address, index + 1]));
	const written = blocks.map((block) =>
		block.replaceAll(link, (whole, address: string) => {
			const number = numbers.get(address);
			return number === undefined ? whole : `][${number}]`;
		}),
	);
	const definitions = shared.map((address, index) => `[${index + 1}]: ${address}`);
	return definitions.length > 0 ? [...written, definitions.join('\n')] : written;
}
