import { codeSpans } from '../../domain/code-spans.ts';
import { make } from './make.ts';

/** A text of an answer as nodes, its settings and names in code type. */
export function codeNodes(text: string): (Node | string)[] {
	return codeSpans(text).map((span) => (span.code ? make('code', {}, span.text) : span.text));
}
