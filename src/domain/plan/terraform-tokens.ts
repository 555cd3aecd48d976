import { fromElsewhere } from './resource.ts';

/** A piece of a Terraform file. */
export interface Token {
	kind: 'word' | 'literal' | 'sign' | 'line';
	text: string;
	/** What a literal stands for; a text with something put into it is from elsewhere. */
	value?: string | number | typeof fromElsewhere;
}

// In this order: what is nothing, ends of lines, here-documents, texts, numbers, words, signs.
const piece =
	/(?<nothing>[^\S\n]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<line>\n)|<<-?(?<mark>\w+)[^\n]*\n|(?<quote>")|(?<number>-?\d+(?:\.\d+)?)(?![\w.])|(?<word>[A-Za-z_][\w.-]*)|(?<sign>[\s\S])/y;

/** The pieces of a Terraform file. Takes any text; never throws, and reads each sign once. */
export function* terraformTokens(text: string): Generator<Token> {
	let at = 0;
	while (at < text.length) {
		piece.lastIndex = at;
		const { nothing, line, mark, quote, number, word, sign } = piece.exec(text)!.groups!;
		at = piece.lastIndex;
		if (nothing !== undefined) continue;
		if (line !== undefined) yield { kind: 'line', text: line };
		else if (mark !== undefined) {
			at = endOfHereDocument(text, at, mark);
			yield { kind: 'literal', text: '<<', value: fromElsewhere };
		} else if (quote !== undefined) {
			const end = endOfText(text, at);
			const inner = text.slice(at, end);
			at = end + 1;
			const filled = /[$%]\{/.test(inner);
			yield { kind: 'literal', text: inner, value: filled ? fromElsewhere : inner };
		} else if (number !== undefined) yield { kind: 'literal', text: number, value: Number(number) };
		else if (word !== undefined) yield { kind: 'word', text: word };
		else yield { kind: 'sign', text: sign! };
	}
}

function endOfHereDocument(text: string, from: number, mark: string): number {
	const end = new RegExp(`^[ \\t]*${mark}[ \\t]*$`, 'gm');
	end.lastIndex = from;
	return end.exec(text) ? end.lastIndex : text.length;
}

/** Where a text in quotes ends; what is put into it may hold braces, and texts of its own. */
function endOfText(text: string, from: number): number {
	// The braces that are open in each expression around the place.
	const expressions: number[] = [];
	let quoted = true;
	for (let at = from; at < text.length; at += 1) {
		const sign = text[at]!;
		if (!quoted) {
			const braces = expressions.at(-1)!;
			if (sign === '"') quoted = true;
			else if (sign === '{') expressions[expressions.length - 1] = braces + 1;
			else if (sign === '}' && braces > 0) expressions[expressions.length - 1] = braces - 1;
			else if (sign === '}') {
				expressions.pop();
				quoted = true;
			}
		} else if (sign === '\\') at += 1;
		else if ((sign === '$' || sign === '%') && text[at + 1] === '{') {
			expressions.push(0);
			quoted = false;
			at += 1;
		} else if (sign === '"') {
			if (expressions.length === 0) return at;
			quoted = false;
		}
	}
	return text.length;
}
