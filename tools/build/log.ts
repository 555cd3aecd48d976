// What a build says: a line for each step, progress in the long ones, every warning and error. Astro's own log names
// each of a thousand files, and calls a failed check an unhandled error.

/** What Astro says, as it hands it to its log. */
export interface LogEvent {
	label: string | null;
	level: string;
	message: string;
}

/** What the integrations have to say, by name, and how the line begins. */
const heads: Record<string, string> = {
	'content-check': 'Content',
	licences: 'Licences',
	'search-records': 'Search',
	'search-index': 'Search',
	'open-data': 'Data',
	'change-feeds': 'Feeds',
	'markdown-twins': 'Markdown',
	'preview-cards': 'Cards',
	'security-headers': 'Headers',
	'offline-copy': 'Offline',
	permanence: 'Addresses',
};

/** How often a long step says how far it is, in milliseconds. */
const pace = 5000;

// It belongs to `--force`, with which every build is made.
const expected = /^data store cleared/;
// The error itself follows, in its own words.
const echo = /^An unhandled error occurred while running/;

/** A log that prints so, line by line. */
export function createBuildLog(print: (line: string) => void, now: () => number = Date.now) {
	let files = 0;
	let began: number | undefined;
	let told = 0;
	const say = (head: string, text: string) => print(`${head.padEnd(10)} ${text}`);
	const countFile = () => {
		files += 1;
		if (now() - told < pace) return;
		told = now();
		say('Pages', `${files} files so far …`);
	};
	return {
		write({ label, level, message: painted }: LogEvent): void {
			const message = painted.replaceAll(/\u001b\[\d*m/g, '').trim();
			const head = heads[label ?? ''];
			const waiting = /^Waiting for integration "([^"]+)"/.exec(message)?.[1];
			if (level === 'warn' || level === 'error') {
				if (!expected.test(message) && !echo.test(message))
					print(`${level === 'warn' ? 'Warning' : 'Error'}: ${message}`);
			} else if (head) say(head, message);
			else if (waiting) say(heads[waiting] ?? waiting, 'at work …');
			else if (message.startsWith('Building static entrypoints'))
				say('Bundles', 'scripts and styles …');
			else if (message === 'generating static routes') {
				[files, began, told] = [0, now(), now()];
				say('Pages', 'with their data …');
			} else if (/^[├└]─/.test(message)) countFile();
			else if (began !== undefined && message.startsWith('✓ Completed')) {
				say('Pages', `${files} files in ${((now() - began) / 1000).toFixed(1)} s`);
				began = undefined;
			}
		},
	};
}

/** What Astro asks its log to be. */
export default function log() {
	return createBuildLog((line) => console.log(line));
}
