// What every page carries of the search: it waits for the intent, and loads the rest then.

const load = () => import('./search-box.ts');
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');

function open() {
	if (!dialog || dialog.open) return;
	void load();
	dialog.showModal();
	dialog.querySelector('input')?.select();
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof Element &&
		target.closest('input, textarea, select, [contenteditable]') !== null
	);
}

for (const opener of document.querySelectorAll<HTMLAnchorElement>('[data-search-open]')) {
	opener.addEventListener('pointerenter', load, { once: true });
	opener.addEventListener('focus', load, { once: true });
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
// A press beside the dialog closes it.
dialog?.addEventListener('click', (event) => {
	if (event.target === dialog || (event.target as Element).closest('[data-search-close]'))
		dialog.close();
	// A result on this very page: nothing loads, so the dialog would stay in front of it.
	else if ((event.target as Element).closest('a[href]')) dialog.close();
});
for (const box of document.querySelectorAll('search-box'))
	box.addEventListener('focusin', load, { once: true });

if (/[?&]mark=/.test(location.search)) void import('./search-arrival.ts');
