import { ownValue } from '../own-value.ts';
import type { SearchKind } from './search-kinds.ts';

/** Something that somebody looks for by an id that is not of this site: a check, or a control of a framework. */
export interface Identified {
	path: string;
	kind: SearchKind;
	title: string;
	summary: string;
}

/** What stands behind each id, as it is sent to the browser: ids in lower case, each with places in the list. */
export interface Identifiers {
	entries: Identified[];
	byId: Record<string, number[]>;
}

/** The forms of all ids that are known here: `RDS.13`, `AC-2(3)`, `PR.DS-01`, `v4.0.1/10.2.1`, names of rules and checks. */
const forms = [
	/^[a-z][a-z0-9]*\.\d+$/,
	/^[a-z]{2}(\.[a-z]{2})?-\d+(\(\d+\))?$/,
	/^(v?\d+\.)+\d+(\/[\d.]+)?$/,
	/^[a-z0-9]+([-_][a-z0-9]+)+$/,
];

/** A question as an id, or undefined where it is a question in words. */
export function idOf(query: string): string | undefined {
	const text = query
		.trim()
		.toLowerCase()
		.replaceAll(/\s*([()/])\s*/g, '$1')
		.replace(/^(nist|cis|pci dss|pci)\s+/, '')
		.replaceAll(/^\[|\]$/g, '');
	return forms.some((form) => form.test(text)) ? text : undefined;
}

/** What a question that is an id leads to; empty where it is none, or none that is known. */
export function lookUp({ entries, byId }: Identifiers, query: string): Identified[] {
	const id = idOf(query);
	const places = id === undefined ? [] : (ownValue(byId, id) ?? []);
	return places.flatMap((place) => entries[place] ?? []);
}
