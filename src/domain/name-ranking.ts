import { foldName, matchesName, type Called } from './names.ts';

/** Those of some things that a query can mean, the one that it most likely means first; all of them where it is empty. */
export function rankByName<Thing>(
	query: string,
	things: readonly Thing[],
	called: (thing: Thing) => Called,
): Thing[] {
	if (!foldName(query)) return [...things];
	return things
		.flatMap((thing) => {
			const rank = rankOf(query, called(thing));
			return rank === undefined ? [] : { thing, rank };
		})
		.toSorted((a, b) => a.rank - b.rank)
		.map(({ thing }) => thing);
}

/** How well a query names something: the less, the better; undefined where it does not. */
function rankOf(query: string, { names, shorts, aliases, within = false }: Called) {
	const rank = [
		() => names.some((name) => isSame(query, name)),
		() => shorts.some((name) => isSame(query, name)),
		() => [...names, ...shorts].some((name) => begins(query, name)),
		() => matchesName(query, [...names, ...shorts]),
		() => aliases.some((name) => isSame(query, name)),
		() => matchesName(query, aliases),
	].findIndex((fits) => fits());
	return rank < 0 ? undefined : 2 * rank + (within ? 1 : 0);
}

function isSame(query: string, name: string): boolean {
	return joined(query) === joined(name);
}

function begins(query: string, name: string): boolean {
	return joined(name).startsWith(joined(query));
}

// Nobody knows whether it is "Dynamo DB".
function joined(name: string): string {
	return foldName(name).replaceAll(' ', '');
}

/** Writes what something is called as one line, for the page. */
export function writeCalled({ names, shorts, aliases, within }: Called): string {
	return [names, shorts, aliases, within ? ['within'] : []]
		.map((group) => group.join('|'))
		.join('||');
}

/** Reads what something is called from its line; what has none is called nothing. */
export function readCalled(line = ''): Called {
	const [names, shorts, aliases, within] = line.split('||');
	const read = (group = '') => group.split('|').filter(Boolean);
	return {
		names: read(names),
		shorts: read(shorts),
		aliases: read(aliases),
		within: within === 'within',
	};
}
