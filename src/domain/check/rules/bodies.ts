import type { Rule } from './rule.ts';
import { bodyComponents, dutyHeadings, dutyWords, type Body } from '../body.ts';
import type { Problem } from '../../problem.ts';
import { listChoices, suggest } from '../../suggestion.ts';

/** Duty pages answer the same questions in the same order. */
export const headingRule: Rule = {
	name: 'duty pages have their headings',
	check: ({ catalog, bodies }) =>
		catalog.duties.flatMap(({ file, side }) => {
			const found = (bodies.get(file)?.headings ?? [])
				.filter(({ depth }) => depth === 2)
				.map(({ text }) => text);
			const wanted = dutyHeadings[side];
			if (found.join('\n') === wanted.join('\n')) return [];
			const message = `the second-level headings are ${quoteAll(found)}; they must be ${quoteAll(wanted)}`;
			return [{ file, path: [], message }];
		}),
};

/** Duty pages are neither stubs nor essays. */
export const lengthRule: Rule = {
	name: 'duty pages have the right length',
	check: ({ catalog, bodies }) =>
		catalog.duties.flatMap(({ file, side }) => {
			const words = bodies.get(file)?.words ?? 0;
			const { min, max } = dutyWords[side];
			if (words >= min && words <= max) return [];
			const message = `the text has ${words} words; it needs ${min} to ${max}`;
			return [{ file, path: [], message }];
		}),
};

/** Only the page itself has a first-level heading, and no level is skipped. */
export const headingLevelRule: Rule = {
	name: 'heading levels step by one',
	check: ({ bodies }) =>
		[...bodies].flatMap(([file, { headings }]) =>
			headings.flatMap(({ depth, text, line }, index) => {
				const deepest = (headings[index - 1]?.depth ?? 1) + 1;
				if (depth >= 2 && depth <= deepest) return [];
				const message = `the heading ${JSON.stringify(text)} has level ${depth}; here levels 2 to ${deepest} are allowed`;
				return [{ file, path: [], line, message }];
			}),
		),
};

/** Prose uses only the components that exist. */
export const componentRule: Rule = {
	name: 'components exist',
	check: ({ bodies }) => [...bodies].flatMap(([file, body]) => unknownComponents(file, body)),
};

function unknownComponents(file: string, { components }: Body): Problem[] {
	const known: readonly string[] = bodyComponents;
	return components
		.filter(({ name }) => !known.includes(name))
		.map(({ name, line }) => ({
			file,
			path: [],
			line,
			message: `no component <${name}>${suggest(name, known)}`,
		}));
}

function quoteAll(texts: readonly string[]): string {
	return texts.length === 0
		? 'none'
		: listChoices(texts.map((text) => JSON.stringify(text))).replace(' or ', ' and ');
}
