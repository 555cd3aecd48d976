import {
	isCollection,
	isMap,
	isScalar,
	isSeq,
	parse,
	parseDocument,
	type Pair,
	type Scalar,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import type { Edit } from './text-edits.ts';

/** A way to a field: keys and indexes from the top. */
export type FieldPath = readonly (string | number)[];

/** YAML whose fields are edited where they stand; formatting and comments stay. */
export class EditableYaml {
	readonly #text: string;
	readonly #root: unknown;

	constructor(text: string) {
		this.#text = text;
		this.#root = parseDocument(text).contents;
	}

	/** Changes the text at a path; of a field that holds more than a text, its name. */
	changeText(path: FieldPath, change: (text: string) => string): Edit[] {
		const { key, value } = this.#find(path);
		const scalar = isScalar(value) ? value : key;
		if (!scalar) return [];
		const old = String(scalar.value);
		const today = change(old);
		return today === old ? [] : [this.#replace(scalar, today)];
	}

	/** Adds an id to the `movedFrom` of the record at a path; where the new id is in there, in its place. */
	addFormerId(path: FieldPath, former: string, id: string): Edit[] {
		const { value: record } = this.#find(path);
		if (!isMap(record)) return [];
		const list = pairOf(record, 'movedFrom')?.value;
		if (!isSeq(list)) return [this.#insertField(record, `movedFrom: [${quoted(former)}]`)];
		const own = list.items.find((item) => isScalar(item) && item.value === id);
		if (isScalar(own)) return [this.#replace(own, former)];
		return [this.#append(list, former)];
	}

	#find(path: FieldPath): { key?: Scalar; value: unknown } {
		let key: Scalar | undefined;
		let value = this.#root;
		for (const part of path) {
			const pair = isMap(value) ? pairOf(value, String(part)) : undefined;
			key = pair && isScalar(pair.key) ? pair.key : undefined;
			value = isSeq(value) ? value.items[Number(part)] : pair?.value;
		}
		return { ...(key && { key }), value };
	}

	/** Keeps the quotation marks there are. */
	#replace(scalar: Scalar, text: string): Edit {
		const { start, end } = rangeOf(scalar);
		const raw = this.#text.slice(start, end);
		const old = String(scalar.value);
		const kept = raw !== old && raw.includes(old);
		return { start, end, text: kept ? raw.replace(old, () => text) : quoted(text) };
	}

	#append(list: YAMLSeq, text: string): Edit {
		const last = list.items.at(-1);
		const { start, end } = rangeOf(list);
		if (!isScalar(last)) return { start, end, text: `[${quoted(text)}]` };
		const item = rangeOf(last);
		if (list.flow) return { start: item.end, end: item.end, text: `, ${quoted(text)}` };
		const lead = this.#lineBefore(item.start);
		return this.#insertLine(item.end, `${lead}${quoted(text)}`);
	}

	/** Below the names that the record has already. */
	#insertField(record: YAMLMap, field: string): Edit {
		const names = ['shortForms', 'aliases', 'id', 'name', 'title'];
		const pair = [...names.map((name) => pairOf(record, name)), ...record.items]
			.flatMap((candidate) => candidate ?? [])
			.find((candidate) => this.#isOneLine(candidate));
		if (!pair) throw new RangeError('a record has a field that stands in one line');
		const lead = this.#lineBefore(rangeOf(pair.key).start).replace(/\S/g, ' ');
		return this.#insertLine(rangeOf(pair.value).end, `${lead}${field}`);
	}

	#isOneLine({ key, value }: Pair): boolean {
		return !this.#text.slice(rangeOf(key).start, rangeOf(value).end).includes('\n');
	}

	#lineBefore(offset: number): string {
		return this.#text.slice(this.#text.lastIndexOf('\n', offset - 1) + 1, offset);
	}

	#insertLine(after: number, line: string): Edit {
		const found = /\r?\n/.exec(this.#text.slice(after));
		const start = found ? after + found.index : this.#text.length;
		return { start, end: start, text: `${found?.[0] ?? '\n'}${line}` };
	}
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
	return map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}

function rangeOf(node: unknown): { start: number; end: number } {
	const [start = 0, end = 0] = ((isScalar(node) || isCollection(node)) && node.range) || [];
	return { start, end };
}

// `null` or `1e3` would be no texts.
function quoted(text: string): string {
	return parse(text) === text ? text : JSON.stringify(text);
}
