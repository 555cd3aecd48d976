// Synthetic services for `npm run benchmark:scale`: pure functions from files to files.
import { parse, stringify } from 'yaml';

/** A content file of a service. */
export interface ServiceFile {
	id: string;
	text: string;
}

/** What a service and a variant have that is changed here; all else is copied. */
type Data = Record<string, unknown> & {
	name: string;
	serviceModel: string;
	allocation: Record<string, unknown>;
	aliases?: string[];
	variants?: object[];
};

/** What fewer services of a model state is left to them: their copies would make it usual, against the duty's own record. */
const FEW = 5;

/**
 * As many files of services as asked for, each derived from a real one: other id, names and aliases, the same answers,
 * variants and text. What must be unique and is not part of an answer (short forms, former ids, prefixes) is left out.
 */
export function syntheticServices(originals: readonly ServiceFile[], count: number): ServiceFile[] {
	const read = originals.map(readService);
	const stated = read.flatMap(({ data }) => answersOf(data));
	const rare = new Set(
		[...Map.groupBy(stated, (answer) => answer)].flatMap(([answer, { length }]) =>
			length < FEW ? [answer] : [],
		),
	);
	return Array.from({ length: count }, (_, index) =>
		derive(read[index % read.length]!, String(index + 1).padStart(5, '0'), rare),
	);
}

interface ReadService {
	id: string;
	data: Data;
	body: string;
}

function readService({ id, text }: ServiceFile): ReadService {
	const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
	return { id, data: parse(frontmatter) as Data, body };
}

/** A duty that a service of a model states. */
const answerOf = (serviceModel: string, duty: string) => `${serviceModel} ${duty}`;

/** Which duties a service states, with its model. */
function answersOf({ serviceModel, allocation }: Data): string[] {
	return Object.keys(allocation).map((duty) => answerOf(serviceModel, duty));
}

function derive(
	{ id, data: original, body }: ReadService,
	number: string,
	rare: ReadonlySet<string>,
): ServiceFile {
	const { shortForms, movedFrom, iamPrefix, fullName, variants, ...data } = original;
	const service = {
		...data,
		allocation: Object.fromEntries(
			Object.entries(data.allocation).filter(
				([duty]) => !rare.has(answerOf(data.serviceModel, duty)),
			),
		),
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
