/**
 * The rules of Mozilla's HTTP Observatory (https://developer.mozilla.org/observatory), for one page, offline: 100 points,
 * less what is missing; bonuses count from 90 points on. Not judged: cookies, the list of preloaded hosts and CORS,
 * which the site does not use.
 */
export interface Scored {
	/** Response headers by name, in lower case. */
	headers: Readonly<Record<string, string>>;
	html: string;
	/** Whether the page came over HTTPS. */
	secure?: boolean;
	/** Whether plain HTTP leads to HTTPS. */
	redirected?: boolean;
}

/** The points of each test, and their sum. */
export interface Score {
	total: number;
	tests: Record<string, number>;
}

/** Scores one answer. */
export function score(answer: Scored): Score {
	const tests = {
		policy: scorePolicy(answer),
		opener: oneOf(answer.headers['cross-origin-opener-policy'], {
			'same-origin': 10,
			'same-origin-allow-popups': 5,
			'noopener-allow-popups': 10,
			'unsafe-none': 0,
		}),
		embedder: oneOf(answer.headers['cross-origin-embedder-policy'], {
			'require-corp': 10,
			credentialless: 10,
			'unsafe-none': 0,
		}),
		resource: oneOf(answer.headers['cross-origin-resource-policy'], {
			'same-origin': 10,
			'same-site': 10,
			'cross-origin': 0,
		}),
		referrer: oneOf(answer.headers['referrer-policy'], {
			'no-referrer': 5,
			'same-origin': 5,
			'strict-origin': 5,
			'strict-origin-when-cross-origin': 5,
			'no-referrer-when-downgrade': 0,
		}),
		integrity: scoreIntegrity(answer.html),
		framing: scoreFraming(answer.headers),
		transport: scoreTransport(answer),
		sniffing: answer.headers['x-content-type-options']?.toLowerCase() === 'nosniff' ? 0 : -5,
		redirection: (answer.redirected ?? true) ? 0 : -20,
	};
	const points = Object.values(tests);
	const penalties = sum(points.filter((value) => value < 0));
	const bonuses = sum(points.filter((value) => value > 0));
	const base = 100 + penalties;
	return { total: Math.max(0, base >= 90 ? base + bonuses : base), tests };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

// A header that is missing costs nothing here; one that no browser understands does.
function oneOf(value: string | undefined, points: Record<string, number>): number {
	return value === undefined ? 0 : (points[value.toLowerCase()] ?? -5);
}

/** The directives of a policy; of a directive that stands twice the first counts. */
function parsePolicy(text: string): Map<string, string[]> {
	const directives = new Map<string, string[]>();
	for (const part of text.split(';')) {
		const [name = '', ...values] = part.trim().split(/\s+/);
		if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
	}
	return directives;
}

function scorePolicy({ headers, html }: Scored): number {
	const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
	const text = headers['content-security-policy'] ?? meta;
	if (!text) return -25;
	const policy = parsePolicy(text);
	const fallback = policy.get('default-src') ?? ['*'];
	const of = (name: string) => policy.get(name) ?? fallback;
	const scripts = [...of('script-src'), ...(policy.get('object-src') ?? fallback)];
	const trusted = scripts.some((value) => /^'(nonce|sha(256|384|512))-/.test(value));
	if (scripts.some((value) => /^(\*|data:|https?:)$/.test(value))) return -20;
	if (scripts.includes("'unsafe-inline'") && !trusted) return -20;
	if (scripts.includes("'unsafe-eval'")) return -10;
	if (of('style-src').some((value) => /^('unsafe-inline'|data:|\*|https?:)$/.test(value))) return 0;
	return fallback.join() === "'none'" ? 10 : 5;
}

function scoreIntegrity(html: string): number {
	const scripts = html.match(/<script\b[^>]*\ssrc=[^>]*>/g) ?? [];
	if (scripts.length === 0) return 0;
	const foreign = scripts.filter((tag) => /\ssrc="(https?:)?\/\//.test(tag));
	if (foreign.some((tag) => /\ssrc="http:/.test(tag))) return -50;
	if (scripts.every((tag) => tag.includes(' integrity='))) return 5;
	return foreign.every((tag) => tag.includes(' integrity=')) ? 0 : -5;
}

// Only a header can say who may frame a page.
function scoreFraming(headers: Scored['headers']): number {
	const policy = parsePolicy(headers['content-security-policy'] ?? '').get('frame-ancestors');
	if (policy) return policy.some((value) => /^(\*|https?:)$/.test(value)) ? -20 : 5;
	const option = headers['x-frame-options']?.toLowerCase();
	return option === 'deny' || option === 'sameorigin' ? 5 : -20;
}

function scoreTransport({ headers, secure = true }: Scored): number {
	const age = /max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1];
	if (!secure || !age) return -20;
	return Number(age) >= 15_552_000 ? 0 : -10;
}
