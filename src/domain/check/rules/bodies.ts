import { isDoubtful } from '../doubts.ts';
import { rivals, type Content, type Rule } from './rule.ts';
import { listPlaces } from '../places.ts';
import { pageFragments } from '../../fragments.ts';
import {
	bodyComponents,
	dutyHeadings,
	dutyWords,
	mostWords,
	type Body,
	type BodyComponent,
} from '../body.ts';
import { listAll, suggest } from '../../suggestion.ts';

// Which headings and how many words a duty needs depends on its side; a text that could not be read is no short one.
function dutyBodies({ catalog, bodies, doubts }: Content) {
	return catalog.duties.flatMap(({ file, side }) => {
		const body = bodies.get(file);
		return body && !isDoubtful(doubts, file, ['side']) ? [{ file, side, body }] : [];
	});
}

/** Duty pages answer the same questions in the same order. */
export const headingRule: Rule = {
	name: 'duty pages have their headings',
	check: (content) =>
		dutyBodies(content).flatMap(({ file, side, body }) => {
			const found = body.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
			const wanted = dutyHeadings[side];
			if (found.join('\n') === wanted.join('\n')) return [];
			const message = `the second-level headings are ${quoteAll(found)}; they must be ${quoteAll(wanted)}`;
			return [{ file, path: [], message }];
		}),
};

/** Duty pages are neither stubs nor essays. */
export const lengthRule: Rule = {
	name: 'duty pages have the right length',
	check: (content) =>
		dutyBodies(content).flatMap(({ file, side, body: { words } }) => {
			const { min, max } = dutyWords[side];
			if (words >= min && words <= max) return [];
			const message = `the text has ${words} words; it needs ${min} to ${max}`;
			return [{ file, path: [], message }];
		}),
};

/** No page of another kind is an essay. */
export const longestRule: Rule = {
	name: 'pages are not too long',
	check: ({ bodies }) =>
		[...bodies]
			.filter(([, { words }]) => words > mostWords)
			.map(([file, { words }]) => ({
				file,
				path: [],
				message: `the text has ${words} words; ${mostWords} are the most: part it into pages`,
			})),
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

/** A heading can be linked to, and nothing else on its page has its name. */
export const headingNameRule: Rule = {
	name: 'headings have names of their own',
	check: ({ catalog, bodies }) =>
		listPlaces(catalog).flatMap(({ file, rows }) => {
			const headings = (file && bodies.get(file)?.headings) || [];
			const repeated = rivals(headings, ({ text }) => text.toLowerCase()).map(({ entry }) => entry);
			return headings.flatMap((heading) => {
				const { slug, text, line } = heading;
				const problem = (message: string) => [
					{
						file: file!,
						path: [],
						line,
						message: `the heading ${JSON.stringify(text)} ${message}`,
					},
				];
				if (slug === '') return problem('has no letters: nobody could link to it');
				if (repeated.includes(heading)) return problem('stands there twice: word one otherwise');
				if (rows.includes(slug) || pageFragments.includes(slug))
					return problem(
						`would be called "#${slug}", a name that the page needs itself: word it otherwise`,
					);
				return [];
			});
		}),
};

/** Prose uses only the components that exist, with the attributes that they take. */
export const componentRule: Rule = {
	name: 'components exist',
	check: ({ bodies }) =>
		[...bodies].flatMap(([file, { components }]) =>
			components.flatMap((component) =>
				componentMessages(component).map((message) => ({
					file,
					path: [],
					line: component.line,
					message,
				})),
			),
		),
};

function componentMessages({ name, attributes }: Body['components'][number]): string[] {
	// HTML is told where the prose is read.
	if (!/^[A-Z]/.test(name)) return [];
	if (!isComponent(name)) return [`no component <${name}>${suggest(name, componentNames)}`];
	const wanted: readonly string[] = bodyComponents[name];
	return Object.keys(attributes)
		.filter((attribute) => !wanted.includes(attribute))
		.map((attribute) =>
			wanted.length === 0
				? `<${name}> takes no attribute: remove "${attribute}"`
				: `<${name}> has no attribute "${attribute}"${suggest(attribute, wanted)}`,
		);
}

const componentNames = Object.keys(bodyComponents);

function isComponent(name: string): name is BodyComponent {
	return Object.hasOwn(bodyComponents, name);
}

function quoteAll(texts: readonly string[]): string {
	return texts.length === 0 ? 'none' : listAll(texts.map((text) => JSON.stringify(text)));
}
