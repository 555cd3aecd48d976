/** What came of asking a server again and again. */
export interface Load {
	answered: number;
	/** Answers other than 200. */
	refused: number;
	/** Connections that broke. */
	broken: number;
}

/** Asks for the addresses in turn, so many at a time, until `duration` milliseconds are over. */
export async function load(
	addresses: readonly string[],
	{ connections, duration }: { connections: number; duration: number },
): Promise<Load> {
	const result = { answered: 0, refused: 0, broken: 0 };
	const end = performance.now() + duration;
	let next = 0;
	const ask = async () => {
		while (performance.now() < end)
			try {
				const response = await fetch(addresses[next++ % addresses.length]!);
				await response.arrayBuffer();
				if (response.status === 200) result.answered += 1;
				else result.refused += 1;
			} catch {
				result.broken += 1;
			}
	};
	await Promise.all(Array.from({ length: connections }, ask));
	return result;
}
