// What follows the reader, and what is fetched ahead, is not needed before the reader does something.
const loadPosition = () => void import('./reading-position.ts');
const loadNextPage = (event: Event) =>
	void import('./next-page.ts').then((nextPage) => nextPage.consider(event));

addEventListener('scroll', loadPosition, { once: true, passive: true });
for (const type of ['pointerover', 'focusin'])
	for (const load of [loadPosition, loadNextPage])
		addEventListener(type, load, { once: true, passive: true });
