import { assetsPath, searchIndexPath } from '../data-paths.ts';

/** The addresses, below the base path, of what is named by its content: one name never means two things. */
export const hashedAddress = new RegExp(`^(${assetsPath}|${searchIndexPath}.*\\.pf_\\w+$)`);

/** Whether a file of a built site, named from its root, is named by its content. */
export function isHashed(file: string): boolean {
	return hashedAddress.test(`/${file}`);
}
