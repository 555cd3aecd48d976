import { controlOf } from './share-control.ts';

// What every page carries of sharing: it waits for a reader who does something, and loads the rest then.
let links: typeof import('./share-links.ts') | undefined;
const load = async () => (links ??= await import('./share-links.ts'));

for (const type of ['pointerover', 'focusin'])
	addEventListener(type, load, { once: true, passive: true });
// A quick reader presses a control before its script is there. Afterwards that listens itself: some browsers let a page
// copy only in the click.
addEventListener('click', (event) => {
	const control = controlOf(event);
	if (!control || links) return;
	event.preventDefault();
	void load().then(({ act }) => act(control));
});
