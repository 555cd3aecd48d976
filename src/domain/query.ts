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

/** A part of an address as a notice quotes it. */
export function quotePart(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What a notice says of the parts of an address that mean nothing; empty where there are none. */
export function describeIgnored(ignored: readonly string[]): string {
	if (ignored.length === 0) return '';
	return `Parts of the address mean nothing here and were ignored: ${ignored.slice(0, 5).join(', ')}`;
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

/** Reads one parameter's value: the part of the view it makes, and what of it means nothing. */
export type ReadParameter<View, Ids> = (
	value: string,
	ids: Ids,
) => { part: Partial<View>; ignored: string[] };

/** Reads a view from the query part of an address, each parameter once. Never throws; what means nothing is `ignored`. */
export function readQuery<View, Ids>(
	search: string,
	usual: View,
	readers: Readonly<Record<string, ReadParameter<View, Ids>>>,
	ids: Ids,
): { state: View; ignored: string[] } {
	const ignored: string[] = [];
	let state = usual;
	const seen = new Set<string>();
	for (const [name, value] of new URLSearchParams(search)) {
		const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
		if (!read || seen.has(name)) {
			ignored.push(name);
			continue;
		}
		seen.add(name);
		const { part, ignored: meaningless } = read(value, ids);
		state = { ...state, ...part };
		ignored.push(...meaningless);
	}
	return { state, ignored: ignored.map(quotePart) };
}
