import type { HeaderClass, HeaderTable } from './headers.ts';

/** Which variable of nginx holds the value of a header that differs between classes. */
const variableOf = (name: string) => `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;

/**
 * For nginx's `http` block: the base path as a variable, and the maps from address to header value. Regular expressions
 * are tried in this order.
 */
export function toNginxMaps(table: HeaderTable, base: string): string {
	const root = `map "" $atlas_base {\n\tdefault ${quote(base.replace(/\/$/, ''))};\n}\n`;
	return [root, ...headerMaps(table)].join('\n');
}

function headerMaps(table: HeaderTable): string[] {
	const rest = table.classes.at(-1)!;
	const special = table.classes.filter((entry) => entry !== rest);
	return Object.keys(rest.headers).map((name) => {
		const lines = special.flatMap((entry) =>
			patternsOf(entry).map((pattern) => `\t${quote(pattern)} ${quote(entry.headers[name]!)};\n`),
		);
		const last = `\tdefault ${quote(rest.headers[name]!)};\n`;
		return `map $uri ${variableOf(name)} {\n${lines.join('')}${last}}\n`;
	});
}

function patternsOf({ prefixes, endings }: HeaderClass): string[] {
	const ends = endings.map((ending) => `~${ending.replaceAll('.', String.raw`\.`)}$`);
	return [...prefixes.map((prefix) => `~^${prefix}`), ...ends];
}

/** The lines that send the headers, for nginx's `server` block. No `location` may add headers of its own. */
export function toNginxHeaders(table: HeaderTable): string {
	const varying = Object.keys(table.classes.at(-1)!.headers);
	return [
		...Object.entries(table.everywhere).map(([name, value]) => [name, quote(value)]),
		...varying.map((name) => [name, variableOf(name)]),
	]
		.map(([name, value]) => `add_header ${name} ${value} always;\n`)
		.join('');
}

function quote(text: string): string {
	return `"${text}"`;
}
