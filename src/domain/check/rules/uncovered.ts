import { rivals, type Rule } from './rule.ts';
import { foldText, shortName } from '../../names.ts';
import type { Catalog } from '../../catalog.ts';
import type { Problem } from '../../problem.ts';

/** What has a page is not listed among what has none, and nothing is listed twice. */
export const uncoveredRule: Rule = {
	name: 'what has no page has none',
	check: ({ catalog }) => {
		const covered = new Map(
			catalog.services.flatMap(({ name, fullName = name, file }) =>
				[name, fullName].map((one) => [keyOf(one), file] as const),
			),
		);
		const listed = listProducts(catalog);
		return [
			...listed.flatMap(({ name, file, path }): Problem[] => {
				const page = covered.get(keyOf(name));
				if (!page) return [];
				return [{ file, path, message: `"${name}" has a page now, ${page}: take it off the list` }];
			}),
			...rivals(listed, ({ name }) => keyOf(name)).map(
				({ entry: { file, path, name }, other }): Problem => ({
					file,
					path,
					message: `"${name}" is also in ${other.file}: keep one of them`,
				}),
			),
		];
	},
};

function listProducts({ uncovered }: Catalog) {
	return uncovered.flatMap(({ file, products }) =>
		products.map(({ name }, index) => ({ file, path: ['products', index, 'name'], name })),
	);
}

function keyOf(name: string): string {
	return foldText(shortName(name));
}
