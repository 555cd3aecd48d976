/** The month (`YYYY-MM`) that it is somewhere on earth: who reads a page in Auckland on the first is ahead of us. */
export function clockMonth(now = new Date()): string {
	const hoursAhead = 14;
	return new Date(now.getTime() + hoursAhead * 3_600_000).toISOString().slice(0, 7);
}
