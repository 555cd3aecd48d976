import { fromElsewhere, type Resource } from './resource.ts';
import { terraformTokens, type Token } from './terraform-tokens.ts';

type Body = Record<string, unknown>;

/** Blocks deeper than this are skipped over. */
const DEEPEST = 12;

/** After so many tokens a browser may do something else. */
const STEP = 5000;

/** The resources that Terraform files declare, in steps; what an expression will be is from elsewhere. Never throws. */
export function* terraformSourceSteps(text: string): Generator<void, Resource[]> {
	const tokens: Token[] = [];
	for (const token of terraformTokens(text)) if (tokens.push(token) % STEP === 0) yield;
	const resources: Resource[] = [];
	let at = 0;
	while (at < tokens.length) {
		const token = tokens[at]!;
		const [type, name, open] = tokens.slice(at + 1, at + 4);
		const declares = token.kind === 'word' && token.text === 'resource' && open?.text === '{';
		if (declares && type?.kind === 'literal' && name?.kind === 'literal') {
			const { body, next } = readBody(tokens, at + 4, 0);
			const key = type.text;
			resources.push({ by: 'type', key, name: `${key}.${name.text}`, properties: body });
			at = next;
			if (resources.length % 200 === 0) yield;
		} else at += 1;
	}
	return resources;
}

/** The body of a block from behind its brace, and where the text goes on. */
function readBody(
	tokens: readonly Token[],
	from: number,
	depth: number,
): { body: Body; next: number } {
	const body: Body = {};
	let at = from;
	while (at < tokens.length && tokens[at]!.text !== '}') {
		const token = tokens[at]!;
		if (token.kind !== 'word') at += 1;
		else if (tokens[at + 1]?.text === '=') {
			const end = endOfExpression(tokens, at + 2);
			body[token.text] ??= valueOf(tokens.slice(at + 2, end));
			at = end;
		} else {
			const open = openingBrace(tokens, at + 1);
			if (open === undefined || depth >= DEEPEST) at += 1;
			else {
				const block = readBody(tokens, open + 1, depth + 1);
				body[token.text] ??= block.body;
				at = block.next;
			}
		}
	}
	return { body, next: at + 1 };
}

/** The brace of a block behind its labels. */
function openingBrace(tokens: readonly Token[], from: number): number | undefined {
	let at = from;
	while (tokens[at]?.kind === 'literal' || tokens[at]?.kind === 'word') at += 1;
	return tokens[at]?.text === '{' && tokens[at]?.kind === 'sign' ? at : undefined;
}

/** An expression goes to the end of its line, and over lines inside its brackets. */
function endOfExpression(tokens: readonly Token[], from: number): number {
	let depth = 0;
	let at = from;
	for (; at < tokens.length; at += 1) {
		const { kind, text } = tokens[at]!;
		if (kind === 'line' && depth === 0) break;
		if (kind !== 'sign') continue;
		if ('([{'.includes(text)) depth += 1;
		else if (')]}'.includes(text)) {
			if (depth === 0) break;
			depth -= 1;
		}
	}
	return at;
}

function valueOf(expression: readonly Token[]): unknown {
	const tokens = expression.filter(({ kind }) => kind !== 'line');
	const [first, ...rest] = tokens;
	if (first && rest.length === 0) return literal(first);
	if (first?.text === '[' && tokens.at(-1)?.text === ']') {
		const entries = rest.slice(0, -1).filter(({ text }) => text !== ',');
		const values = entries.map(literal);
		return values.includes(fromElsewhere) ? fromElsewhere : values;
	}
	return fromElsewhere;
}

function literal({ kind, text, value }: Token): unknown {
	if (kind === 'literal') return value;
	if (text === 'true' || text === 'false') return text === 'true';
	return text === 'null' ? null : fromElsewhere;
}
