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

// What stands in front of an id: whose it is.
const framework =
	/^(nist|cis|pci)\s+((dss|csf|800-53|800-171|aws|foundations|benchmark|requirement|control)\s+)*/;

/** A question as an id, or undefined where it is a question in words. */
export function idOf(query: string): string | undefined {
	const text = query
		.trim()
		.toLowerCase()
		.replaceAll(/\s*([()/])\s*/g, '$1')
		.replace(framework, '')
		.replaceAll(/^\[|\]$/g, '');
	return forms.some((form) => form.test(text)) ? text : undefined;
}

// What can be nothing else than an id among words: a version has no letters, a compound word no two hyphens.
const among = [
	/(?<![\w.-])[a-z][a-z0-9]*\.\d{1,3}(?![\w.])/gi,
	/(?<![\w.-])[a-z]{2}(\.[a-z]{2})?-\d{1,2}(\(\d+\))?(?![\w.-])/gi,
	/(?<![\w.-])[a-z0-9]+([-_][a-z0-9]+){2,}(?![\w.-])/gi,
];

/** The ids in a question: it is one, or has some among its words. */
export function idsIn(query: string): string[] {
	const whole = idOf(query);
	if (whole !== undefined) return [whole];
	return [
		...new Set(among.flatMap((form) => (query.match(form) ?? []).map((id) => id.toLowerCase()))),
	];
}

/** What the ids in a question lead to; empty where it has none, or none that is known. */
export function lookUp({ entries, byId }: Identifiers, query: string): Identified[] {
	const places = idsIn(query).flatMap((id) => ownValue(byId, id) ?? []);
	return [...new Set(places)].flatMap((place) => entries[place] ?? []);
}
