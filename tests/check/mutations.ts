import { isMap, isScalar, parseDocument, visit, YAMLMap, type Document, type Pair } from 'yaml';

/** A deterministic source of numbers, so that a failure can be seen again (mulberry32). */
export function createRandom(seed: number) {
	let state = seed;
	return (below: number): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

type Random = ReturnType<typeof createRandom>;

/** One way to change a content file. Returns the changed text, or undefined where the file offers no place for it. */
export interface Mutation {
	name: string;
	/** `fails`: the check must name the file, and the field where one is meant. `same`: nothing may change. */
	outcome: 'fails' | 'same';
	apply: (text: string, random: Random) => { text: string; field?: string } | undefined;
}

const fence = /^---\n([\s\S]*?)^---\n/m;

/** Changes the frontmatter (or a whole YAML file) as a document. */
function edit(
	text: string,
	change: (document: Document, top: YAMLMap) => string | undefined,
): { text: string; field?: string } | undefined {
	const source = text.startsWith('---') ? (fence.exec(text)?.[1] ?? '') : text;
	const document = parseDocument(source);
	if (!isMap(document.contents)) return undefined;
	const field = change(document, document.contents);
	if (field === undefined) return undefined;
	const written = document.toString({ lineWidth: 0 });
	return { text: text.startsWith('---') ? text.replace(source, () => written) : written, field };
}

function pick<Value>(values: readonly Value[], random: Random): Value | undefined {
	return values[random(Math.max(1, values.length))];
}

/** Every pair with one of the keys, wherever it stands. */
function pairsOf(document: Document, keys: readonly string[]): Pair[] {
	const found: Pair[] = [];
	visit(document, {
		Pair(_, pair) {
			if (isScalar(pair.key) && keys.includes(String(pair.key.value))) found.push(pair);
		},
	});
	return found;
}

function setAny(keys: readonly string[], value: unknown): Mutation['apply'] {
	return (text, random) =>
		edit(text, (document) => {
			const pair = pick(pairsOf(document, keys), random);
			if (!pair) return undefined;
			pair.value = document.createNode(value);
			return String((pair.key as { value: unknown }).value);
		});
}

function removeAny(keys: readonly string[]): Mutation['apply'] {
	return (text, random) =>
		edit(text, (_, top) => {
			const present = keys.filter((key) => top.has(key));
			const key = pick(present, random);
			if (key === undefined) return undefined;
			top.delete(key);
			return key;
		});
}

const fails = (name: string, apply: Mutation['apply']): Mutation => ({
	name,
	outcome: 'fails',
	apply,
});
const same = (name: string, apply: Mutation['apply']): Mutation => ({
	name,
	outcome: 'same',
	apply,
});

/** The ways in which a content file is changed. */
export const mutations: readonly Mutation[] = [
	fails(
		'a required field removed',
		removeAny([
			'title',
			'name',
			'summary',
			'layer',
			'side',
			'order',
			'covers',
			'question',
			'category',
			'serviceModel',
			'profile',
			'rationale',
			'definition',
			'allocation',
		]),
	),
	fails('an unknown field added', (text) =>
		edit(text, (_, top) => {
			top.set('colour', 'red');
			return 'colour';
		}),
	),
	fails('a field misspelt', (text, random) =>
		edit(text, (_, top) => {
			const pair = pick(
				top.items.filter(
					({ key }) =>
						isScalar(key) &&
						![
							'aliases',
							'related',
							'sources',
							'examples',
							'ending',
							'variants',
							'fullName',
							'iamPrefix',
							'securityHubPrefix',
						].includes(String(key.value)),
				),
				random,
			);
			if (!pair || !isScalar(pair.key)) return undefined;
			const key = String(pair.key.value);
			pair.key.value = `${key}x`;
			return key;
		}),
	),
	fails(
		'a text turned into a number',
		setAny(['title', 'name', 'summary', 'question', 'covers', 'category'], 44),
	),
	fails(
		'a text turned into a list',
		setAny(['title', 'name', 'summary', 'aws', 'customer'], ['a', 'b']),
	),
	fails(
		'a text turned into nothing',
		setAny(['title', 'name', 'summary', 'aws', 'customer'], null),
	),
	fails(
		'a text far too long',
		setAny(['title', 'name', 'summary', 'aws', 'customer', 'note'], 'word '.repeat(400)),
	),
	fails('an owner that is none', setAny(['owner'], 'both')),
	fails('a hand-off that is none', setAny(['handoff'], 'someone-else')),
	fails('a default state that is none', setAny(['state'], 'sometimes')),
	fails('a layer that is none', setAny(['layer'], 'clouds')),
	fails('a service model that is none', setAny(['serviceModel'], 'faas')),
	fails('a team that is none', setAny(['team'], 'plumbers')),
	fails('a plain http address', setAny(['url'], 'http://docs.aws.amazon.com/x.html')),
	fails('an address that is none', setAny(['url'], 'docs, somewhere')),
	fails('an address on a stranger’s site', setAny(['url'], 'https://example.com/aws.html')),
	fails('a month that is none', setAny(['asOf'], '2026-13')),
	fails('a day for a month', setAny(['asOf'], '2026-08-01')),
	fails('a related duty that does not exist', setAny(['related'], ['no-such-duty'])),
	fails('no source left', (text, random) =>
		edit(text, (document) => {
			const answers: YAMLMap[] = [];
			visit(document, {
				Map(_, map) {
					if (map.has('owner') && map.has('sources')) answers.push(map);
				},
			});
			const answer = pick(answers, random);
			answer?.delete('sources');
			return answer && 'sources';
		}),
	),
	fails('an owner without the text it needs', (text, random) =>
		edit(text, (document) => {
			const maps: YAMLMap[] = [];
			visit(document, {
				Map(_, map) {
					if (map.get('owner') === 'customer' && map.has('customer')) maps.push(map);
				},
			});
			const map = pick(maps, random);
			map?.delete('customer');
			return map && 'customer';
		}),
	),
	fails('a shared duty without its hand-off', (text, random) =>
		edit(text, (document) => {
			const maps: YAMLMap[] = [];
			visit(document, {
				Map(_, map) {
					// A decision's case is shared, too, and has no sources.
					if (map.get('owner') === 'shared' && map.has('sources')) maps.push(map);
				},
			});
			const map = pick(maps, random);
			map?.delete('handoff');
			return map && 'handoff';
		}),
	),
	fails('an answer for a duty that does not exist', (text) =>
		edit(text, (_, top) => {
			const allocation = top.get('allocation');
			if (!isMap(allocation) || !top.has('category')) return undefined;
			const [first] = allocation.items;
			if (!first || !isScalar(first.key)) return undefined;
			first.key.value = 'no-such-duty';
			return 'no-such-duty';
		}),
	),
	fails('a key given twice', (text) => {
		const line = /^(title|name): .*\n/m.exec(text)?.[0];
		return line === undefined ? undefined : { text: text.replace(line, () => line + line) };
	}),
	fails('a quote left open', (text) => {
		const line = /^(summary|name|covers): "?.*\n/m.exec(text)?.[0];
		return line === undefined
			? undefined
			: { text: text.replace(line, () => 'summary: "left open\n') };
	}),
	fails('a tab for indentation', (text) => {
		const line = /^ {2}\S.*\n/m.exec(text)?.[0];
		return line === undefined
			? undefined
			: { text: text.replace(line, () => `\t${line.trim()}\n`) };
	}),
	fails('the frontmatter cut off', (text, random) => {
		const end = text.startsWith('---') ? (fence.exec(text)?.[0].length ?? 0) : 0;
		return end === 0 ? undefined : { text: text.slice(0, 5 + random(end - 10)) };
	}),
	fails('no frontmatter', (text) =>
		text.startsWith('---') ? { text: text.replace(fence, () => '') } : undefined,
	),
	fails('an empty file', () => ({ text: '' })),
	fails('nothing but blanks', () => ({ text: ' \n\n' })),
	fails('a list for fields', (text) =>
		text.startsWith('---') ? { text: '---\n- a\n- b\n---\n' } : { text: '- a\n' },
	),
	fails('a component that does not exist', (text) =>
		text.startsWith('---') ? { text: `${text}\n\n<NoSuchThing />\n` } : undefined,
	),
	fails('a tag left open', (text) =>
		text.startsWith('---') ? { text: `${text}\n\n<Cell duty="x">\n` } : undefined,
	),
	fails('a brace left open', (text) =>
		text.startsWith('---') ? { text: `${text}\n\nOne { brace.\n` } : undefined,
	),
	fails('a link to a page that does not exist', (text) =>
		text.startsWith('---')
			? { text: `${text}\n\nRead [more](/duties/no-such-duty/).\n` }
			: undefined,
	),
	same('a comment', (text) => ({ text: text.replace(/^(title|name): /m, '# a remark\n$&') })),
	same('Windows line endings', (text) => ({ text: text.replaceAll('\n', '\r\n') })),
	same('a byte order mark', (text) => ({ text: `\uFEFF${text}` })),
	same('blank lines at the end', (text) => ({ text: `${text}\n\n\n` })),
	same('fields in another order', (text) =>
		edit(text, (_, top) => {
			top.items.reverse();
			return '';
		}),
	),
	same('other quotes', (text) => {
		const source = text.startsWith('---') ? (fence.exec(text)?.[1] ?? '') : text;
		const written = parseDocument(source).toString({ lineWidth: 0, singleQuote: true });
		return { text: text.startsWith('---') ? text.replace(source, () => written) : written };
	}),
];
