// A page that a reader points at for a moment, or comes to by keyboard, is on its way before its link is pressed.

/** Long enough that a pointer on its way across asks for nothing, in milliseconds. */
const pause = 80;
const asked = new Set([location.pathname]);
/** What waits, by the event it came with: a page that moves under a resting pointer takes nothing from the keyboard. */
const waiting = new Map<string, number>();

/** Fetches the page that a link leads to, if the reader stays on the link. */
export function consider({ type, target }: Event): void {
	clearTimeout(waiting.get(type));
	const link = target instanceof Element && target.closest('a');
	// Other sites, files and parts of this page are not pages to come.
	if (!link || link.origin !== location.origin || !link.pathname.endsWith('/')) return;
	waiting.set(type, window.setTimeout(prefetch, pause, link.pathname));
}

function prefetch(path: string) {
	if (asked.has(path)) return;
	// Some browsers tell that data is to be saved; the others have no such setting.
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (connection?.saveData) return;
	asked.add(path);
	const hint = document.createElement('link');
	hint.rel = 'prefetch';
	hint.href = path;
	document.head.append(hint);
}

for (const type of ['pointerover', 'focusin']) addEventListener(type, consider, { passive: true });
