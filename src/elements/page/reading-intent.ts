// What follows the reader is not needed before the reader does something.
const load = () => void import('./reading-position.ts');

for (const type of ['pointerover', 'focusin', 'scroll'])
	addEventListener(type, load, { once: true, passive: true });
