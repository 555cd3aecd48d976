// Where the system’s own browsers may be. Playwright’s download is the way out where there is no Chromium.
import { existsSync } from 'node:fs';

/** The path of the system's Chromium or Chrome, or undefined. Debian's headless shell is preferred: it draws no windows. */
export const systemChromium = () =>
	[
		'/usr/bin/chromium-headless-shell',
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
	].find((path) => existsSync(path));

/** The path of the system's Firefox, or undefined. Debian's is preferred: other packages wrap theirs in a script. */
export const systemFirefox = () =>
	['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
