// What every page carries of the search: it waits for the intent, and loads the rest then.

const loadDialog = () => import('./search-dialog.ts');

function open() {
	void loadDialog().then(({ openSearch }) => openSearch());
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
	const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
	const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
	if (!k && (!slash || isTyping(event.target))) return;
	event.preventDefault();
	open();
});
// The home page has the field itself.
document
	.querySelector('search-box')
	?.addEventListener('focusin', () => import('./search-box.ts'), { once: true });

if (/[?&]mark=/.test(location.search)) void import('./search-arrival.ts');
