// What a check that failed says, as lines that begin with the file and the line at fault.

/** What `astro check` finds: `src/a.ts:3:5 - error ts(2322): …`. */
export function namedTypes(output: string): string[] {
	const found = unpainted(output).matchAll(/^(\S+:\d+:\d+) - (?:error|warning|hint) (.*)$/gm);
	return [...found].map(([, place, text]) => `${place} ${text}`);
}

/** What Prettier would write in another way, or cannot read: `[warn] a.ts`, `[error] b.ts: SyntaxError: … (3:5)`. */
export function namedFormat(output: string): string[] {
	return [...unpainted(output).matchAll(/^\[(warn|error)\] (.*)$/gm)].flatMap(
		([, kind, text = '']) => {
			if (kind === 'warn')
				return text.startsWith('Code style') ? [] : [`${text}: run "npm run format"`];
			const [, file, message, place] = /^(\S+): (\S.*) \((\d+:\d+)\)$/.exec(text) ?? [];
			return file ? [`${file}:${place} ${message}`] : [];
		},
	);
}

/** Problems of content, as `formatProblems` lists them: the file, then its lines. */
export function namedProblems(output: string): string[] {
	let file = '';
	return unpainted(output)
		.split('\n')
		.flatMap((line) => {
			if (/^\S+\/\S+$|^ledger\.txt$/.test(line)) file = line;
			const [, place, text] = /^ {2}(\d+:\d+)? +(\S.*)$/.exec(line) ?? [];
			return file && text ? [`${file}${place ? `:${place}` : ''} ${text}`] : [];
		});
}

/** What Knip finds that nobody uses. */
export function namedUnused(output: string): string[] {
	return unpainted(output)
		.split('\n')
		.filter((line) => /^(\S+\/\S+|package\.json): /.test(line));
}

function unpainted(text: string): string {
	return text.replaceAll(/\u001b\[\d*m/g, '');
}
