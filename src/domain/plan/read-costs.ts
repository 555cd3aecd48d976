import { asList, asObject, asText, type Resource } from './resource.ts';
import { textLines } from './text-lines.ts';

/** Longer lines are no report. */
const LONGEST_LINE = 20_000;

/** So many rows are read in a step. */
const STEP = 2_000;

/** The services of a cost report as CSV: a column a service with its currency, or a row a service; undefined for others. */
export function* costReportSteps(text: string): Generator<void, Resource[] | undefined> {
	const lines = textLines(text);
	const head = splitRow(lines.next().value ?? '');
	const priced = head.filter((cell) => /\(\$?[A-Z$]{1,4}\)$/.test(cell));
	if (priced.length > 1)
		return named(
			priced
				.map((cell) => cell.replace(/\s*\([^)]*\)$/, ''))
				.filter((cell) => !/^total\b/i.test(cell)),
		);
	const column = head.findIndex((cell) =>
		/^(service|product ?name|product\/productname)$/i.test(cell),
	);
	if (column < 0 || head.length < 2) return undefined;
	const names = new Set<string>();
	let row = 0;
	for (const line of lines) {
		const name = splitRow(line)[column] ?? '';
		if (name !== '' && !/\btotal\b/i.test(name)) names.add(name);
		if (++row % STEP === 0) yield;
	}
	return named(names);
}

/** The services of the answer of Cost Explorer's API; undefined where the value is none. */
export function readCosts(value: unknown): Resource[] | undefined {
	const periods = asObject(value)?.['ResultsByTime'];
	if (!Array.isArray(periods)) return undefined;
	const groups = periods.flatMap((period) => asList(asObject(period)?.['Groups']));
	return named(groups.map((group) => asText(asList(asObject(group)?.['Keys'])[0])).filter(Boolean));
}

function named(names: Iterable<string>): Resource[] {
	return [...new Set(names)].map((key) => ({ by: 'name', key, name: '' }));
}

/** The cells of one row of CSV; quotes and doubled quotes are read. */
function splitRow(line: string): string[] {
	const cells: string[] = [];
	for (const [, quoted, plain] of line
		.slice(0, LONGEST_LINE)
		.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
		cells.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
	return cells;
}
