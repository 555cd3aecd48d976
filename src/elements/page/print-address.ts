// A view or a place of a page has an address of its own: that is what its paper names.
addEventListener('beforeprint', () => {
	const place = document.querySelector<HTMLElement>('[data-print-address]');
	if (!place) return;
	const page = place.textContent.replace(/[?#].*$/, '');
	place.textContent = `${page}${location.search}${location.hash}`;
});
