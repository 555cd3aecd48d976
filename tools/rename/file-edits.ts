import { readToday } from '../../src/domain/addresses/moved-ids.ts';
import type { Renewal } from '../../src/domain/addresses/renewed-link.ts';
import type { NamedId } from '../../src/domain/check/named-ids.ts';
import { renewProse } from './prose-edits.ts';
import { shiftEdits, type Edit } from './text-edits.ts';
import { EditableYaml, type FieldPath } from './yaml-edits.ts';

/** A record in whose file its new id is written. */
export interface RenamedPlace {
	/** Where its fields stand. */
	path: FieldPath;
	/** The id that it had, as its file says it. */
	from: string;
	/** The id that it has now. */
	to: string;
}

/** Edits of a content file for its fields and its prose to name everything by today's ids. */
export function renewFile(
	text: string,
	named: readonly NamedId[],
	renewal: Renewal,
	renamed?: RenamedPlace,
): Edit[] {
	const { fields, offset } = fieldsOf(text);
	const yaml = new EditableYaml(fields);
	const inPlace = Map.groupBy(named, ({ path }) => path.join('\n'));
	const edits = [...inPlace.values()].flatMap(([first]) =>
		first && first.path.length > 0
			? yaml.changeText(first.path, (old) => renewText(old, first, renewal))
			: [],
	);
	const own = renamed ? writeNewId(yaml, renamed) : [];
	const prose = offset > 0 ? renewProse(text, renewal) : [];
	return [...shiftEdits([...edits, ...own], offset), ...prose];
}

/** The fields of a file: all of it, or its frontmatter. */
function fieldsOf(text: string): { fields: string; offset: number } {
	const [, opening = '', fields = ''] = /^(\uFEFF?---\r?\n)([\s\S]*?)^---/m.exec(text) ?? [];
	return opening ? { fields, offset: opening.length } : { fields: text, offset: 0 };
}

function renewText(text: string, { noun, id, path }: NamedId, { moved }: Renewal): string {
	const today = readToday(moved);
	if (noun === 'team') return today.team(text);
	// A correction names a variant without its service.
	if (path.at(-1) === 'variant') return today.record(id).replace(/^.*\//, '');
	return text
		.split('@')
		.map((part) => today.record(part))
		.join('@');
}

function writeNewId(yaml: EditableYaml, { path, from, to }: RenamedPlace): Edit[] {
	return [
		...yaml.addFormerId(path, from, to),
		// The id of a variant stands in its service's file; others are called like their file.
		...(path.length > 0 ? yaml.changeText([...path, 'id'], () => to) : []),
	];
}
