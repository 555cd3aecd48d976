/** The query part of an address, readable: `?columns=paas,amazon-rds`. Parameters without a value are left out. */
export function writeQuery(
	parameters: readonly (readonly [name: string, value: string])[],
): string {
	const written = parameters
		.filter(([, value]) => value !== '')
		.map(([name, value]) => `${name}=${encodeReadably(value)}`);
	return written.length > 0 ? `?${written.join('&')}` : '';
}

/** The known ids of a list with commas, each once, and what of the list means nothing. */
export function keepKnown(value: string, isKnown: (id: string) => boolean) {
	const ids = value.split(',').filter(Boolean);
	const kept = [...new Set(ids.filter(isKnown))];
	return { kept, ignored: ids.filter((id) => !isKnown(id)) };
}

/** Whether a value is one of a closed list. */
export function isOneOf<Choice extends string>(
	value: string,
	choices: readonly Choice[],
): value is Choice {
	return (choices as readonly string[]).includes(value);
}

/** More of a part is not quoted. */
const MOST_QUOTED = 24;

/** A part of an address as a notice quotes it: spelt as in an address, so that nobody takes it for a sentence of ours. */
export function quotePart(text: string): string {
	const spelt = encodeReadably(text.slice(0, MOST_QUOTED));
	const whole = text.length <= MOST_QUOTED && spelt.length <= MOST_QUOTED;
	return whole ? spelt : `${spelt.slice(0, MOST_QUOTED).replace(/%.?$/, '')}…`;
}

/** Words that an address may have put into a field, as a notice repeats them. */
export function quoteWords(text: string): string {
	return `“${text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text}”`;
}

/** An address without what campaigns and mail programs hang onto it: the rest is the view. */
export function withoutTracking(address: string): string {
	const url = new URL(address);
	const tracking = [...url.searchParams.keys()].filter((name) => trackers.test(name));
	if (tracking.length === 0) return address;
	for (const name of tracking) url.searchParams.delete(name);
	return url.href;
}

const trackers = /^(utm_|mc_|_hs)|^(fb|g|ms|tw|dc)clid$/;

// Commas, colons, slashes and at signs are allowed in a query and keep the address readable; brackets and quotes end
// a link where chats and tickets look for one.
function encodeReadably(value: string): string {
	return encodeURIComponent(value.toWellFormed())
		.replaceAll('%2C', ',')
		.replaceAll('%3A', ':')
		.replaceAll('%2F', '/')
		.replaceAll('%40', '@')
		.replaceAll('%20', '+')
		.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
