// What follows the reader is not needed before the reader does something.
const loadPosition = () => void import('./reading-position.ts');

for (const type of ['pointerover', 'focusin', 'scroll'])
	addEventListener(type, loadPosition, { once: true, passive: true });
