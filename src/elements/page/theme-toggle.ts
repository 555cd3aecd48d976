/** The themes a reader can ask for; `system` follows the device. */
const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const labels: Record<Theme, string> = { system: 'System theme', light: 'Light', dark: 'Dark' };

// Also read by the inline script of src/layouts/Theme.astro, before the first paint.
const storageKey = 'theme';

/** `<theme-toggle>`: steps through the themes and remembers the choice. Hidden without script. */
export class ThemeToggleElement extends HTMLElement {
	connectedCallback() {
		this.hidden = false;
		this.querySelector('button')?.addEventListener('click', this);
		this.#show(readTheme());
	}

	handleEvent() {
		const next = themes[(themes.indexOf(readTheme()) + 1) % themes.length] ?? 'system';
		writeTheme(next);
		if (next === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = next;
		this.#show(next);
	}

	#show(theme: Theme) {
		const label = this.querySelector('[data-theme-label]');
		if (label) label.textContent = labels[theme];
	}
}

function readTheme(): Theme {
	const value = document.documentElement.dataset['theme'];
	return value === 'light' || value === 'dark' ? value : 'system';
}

function writeTheme(theme: Theme) {
	try {
		if (theme === 'system') localStorage.removeItem(storageKey);
		else localStorage.setItem(storageKey, theme);
	} catch {
		// Storage may be forbidden; the choice then lasts for this page.
	}
}

customElements.define('theme-toggle', ThemeToggleElement);
