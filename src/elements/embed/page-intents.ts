// What parts of a page wait for before they load what does their work. Most readers never ask for it.

const snippet = document.querySelector<HTMLDetailsElement>('.embed-snippet');
const loadSnippet = () => import('./embed-snippet.ts');
// A quick reader has opened it before this ran.
if (snippet?.open) void loadSnippet();
snippet?.addEventListener('toggle', loadSnippet, { once: true });
