import type { Plugin } from 'vite';

/**
 * Leaves what is loaded on demand to the browser's own `import()`. Vite wraps each in a helper that asks for the parts of
 * a part ahead of time: it weighs more, on every page, than it saves on a few.
 */
export function plainImports(): Plugin {
	return {
		name: 'plain-imports',
		enforce: 'pre',
		configEnvironment: (name) =>
			name === 'client' ? { build: { modulePreload: false } } : undefined,
		load: (id) =>
			id === '\0vite/preload-helper.js'
				? 'export const __vitePreload = (load) => load();'
				: undefined,
	};
}
