import type { ViteUserConfig } from 'astro';
import { splitFile } from '../check/split-file.ts';

/**
 * Gives the MDX renderer the prose of a content file without its fields. Those have been read; the renderer would read
 * them again, by the rules of another YAML, and fail where they mean something else there.
 */
export function checkedProse(content: string): NonNullable<ViteUserConfig['plugins']>[number] {
	return {
		name: 'checked-prose',
		enforce: 'pre',
		transform: {
			filter: { id: /\.mdx$/ },
			handler(code: string, id: string) {
				if (!id.startsWith(content)) return undefined;
				const parts = splitFile(code.replace(/^\uFEFF/, ''));
				return parts && { code: withoutFields(parts), map: null };
			},
		},
	};
}

// An empty frontmatter of as many lines, so that a message of the renderer names the line of the file.
function withoutFields({ linesBefore, prose }: { linesBefore: number; prose: string }): string {
	return `---\n${'\n'.repeat(Math.max(0, linesBefore - 2))}---\n${prose}`;
}
