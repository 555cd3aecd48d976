// What works on the snippet is loaded when the reader opens it. Most never do.

const snippet = document.querySelector<HTMLDetailsElement>('.embed-snippet');
const loadSnippet = () => import('./embed-snippet.ts');
// A quick reader has opened it before this ran.
if (snippet?.open) void loadSnippet();
snippet?.addEventListener('toggle', loadSnippet, { once: true });
