// What every page carries of the search: it waits for the intent, and loads the rest then.

const loadDialog = () => import('./search-dialog.ts');

function open(emptied = false) {
	void loadDialog().then(({ openSearch }) => openSearch({ emptied }));
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof Element &&
		target.closest('input, textarea, select, [contenteditable]') !== null
	);
}

for (const opener of document.querySelectorAll<HTMLAnchorElement>('[data-search-open]')) {
	opener.addEventListener('pointerenter', loadDialog, { once: true });
	opener.addEventListener('focus', loadDialog, { once: true });
	opener.addEventListener('click', (event) => {
		// A new tab is a wish of its own: the link leads to the search page.
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		open();
	});
}
document.addEventListener('keydown', (event) => {
	// `?` asks for the keys, which stand in the empty search.
	const lists = event.key === '?';
	const slash = (event.key === '/' || lists) && !event.ctrlKey && !event.metaKey && !event.altKey;
	const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
	if (!k && (!slash || isTyping(event.target))) return;
	event.preventDefault();
	open(lists);
});
// The home page has the field itself.
document
	.querySelector('search-box')
	?.addEventListener('focusin', () => import('./search-box.ts'), { once: true });

if (/[?&]mark=/.test(location.search)) void import('./search-arrival.ts');

// Beside the first view, which has a budget.
void import('./visit-store.ts').then(({ noteVisit }) => noteVisit());
