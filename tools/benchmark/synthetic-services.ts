// Synthetic services for `npm run benchmark:scale`: pure functions from files to files.
import { parse, stringify } from 'yaml';

/** A content file of a service. */
export interface ServiceFile {
	id: string;
	text: string;
}

/** What a service and a variant have that is changed here; all else is copied. */
type Data = Record<string, unknown> & { name: string; aliases?: string[]; variants?: object[] };

/**
 * As many files of services as asked for, each derived from a real one: other id, names and aliases, the same answers,
 * variants and text. What must be unique and is not part of an answer (short forms, former ids, prefixes) is left out.
 */
export function syntheticServices(originals: readonly ServiceFile[], count: number): ServiceFile[] {
	return Array.from({ length: count }, (_, index) =>
		derive(originals[index % originals.length]!, String(index + 1).padStart(5, '0')),
	);
}

function derive({ id, text }: ServiceFile, number: string): ServiceFile {
	const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
	const { shortForms, movedFrom, iamPrefix, fullName, variants, ...data } = parse(
		frontmatter,
	) as Data;
	const service = {
		...data,
		name: numbered(data.name, number),
		aliases: (data.aliases ?? []).map((alias) => numbered(alias, number)),
		...(variants && { variants: variants.map((variant) => withoutAddresses({ ...variant })) }),
	};
	return { id: `${id}-${number}`, text: `---\n${stringify(service)}---\n${body}` };
}

function withoutAddresses({ shortForms, movedFrom, ...variant }: Record<string, unknown>): object {
	return variant;
}

// A name has at most 60 characters.
function numbered(name: string, number: string): string {
	return `${name.slice(0, 54)} ${number}`;
}
