import { dataPath } from '../data-paths.ts';
import {
	aboutPath,
	accessibilityPath,
	changesPath,
	correctionsPath,
	offlinePath,
	oftenWrongPath,
	searchPath,
} from '../paths.ts';
import type { PageWords } from './fixed-page.ts';

/** The fixed pages beside the answers: search, changes, data, reading offline, and what is said of the atlas. In reading order. */
export const furtherPages = {
	[searchPath]: {
		title: 'Search',
		heading: 'Search',
		headline: 'Search every duty and service',
		kicker: 'Ask who does it',
		summary: () => 'Ask in your own words, or name a service, a duty or a feature.',
		more: 'Answers with owner, AWS’s part, your part and the link to the cell.',
		aliases: [],
	},
	[changesPath]: {
		title: 'Changes',
		heading: 'Changes',
		headline: 'What changed: how AWS moved the line, and when',
		kicker: 'Changes',
		summary: () =>
			'Defaults that AWS changed, services that it closes, and what is coming: each with its date, who owned it before, and the page that says so.',
		aliases: [
			...[
				'changes',
				'what changed',
				'what has changed',
				'what is new',
				'history',
				'timeline',
				'changelog',
			],
			...['end of support dates', 'deprecations', 'upcoming changes', 'RSS', 'Atom', 'feed'],
			...['JSON Feed', 'calendar', 'ICS'],
		],
	},
	[correctionsPath]: {
		title: 'Corrections',
		heading: 'What we had wrong',
		headline: 'What we had wrong, and put right',
		kicker: 'Changes',
		summary: ({ corrections }) =>
			`Answers that stood here and were not right, in ${corrections.length} services: what stood, what is right, and why. For everybody who took an older copy along.`,
		aliases: ['corrections', 'errata', 'mistakes of the atlas'],
	},
	[oftenWrongPath]: {
		title: 'Often wrong',
		heading: 'Often wrong',
		headline: 'Often wrong: claims about who secures what on AWS',
		kicker: 'Often wrong',
		summary: ({ disputes }) =>
			`${disputes.length} claims that exams, auditors and colleagues get wrong: what is right, why people believe the claim, and the page that settles it.`,
		aliases: [
			...['often wrong', 'misconceptions', 'common mistakes', 'myths', 'wrong claims'],
			...['test yourself', 'self-test', 'quiz', 'exam traps'],
		],
	},
	[dataPath]: {
		title: 'Data',
		heading: 'Data',
		headline: 'All answers as data: JSON, CSV, schemas',
		kicker: 'To take along',
		summary: () =>
			'Every answer of this site as files: JSON, CSV with a Data Package, JSON Schema and OpenAPI. No key, no limits, CC BY 4.0.',
		more: 'Addresses are permanent.',
		aliases: [
			...['data', 'open data', 'dataset', 'API', 'REST API', 'JSON API', 'OpenAPI', 'JSON Schema'],
			...['data package', 'Frictionless', 'download all', 'download data', 'machine readable'],
			...[
				'CSV of all answers',
				'pandas',
				'OSCAL',
				'component definition',
				'cite',
				'citation',
				'bulk download',
			],
		],
	},
	[offlinePath]: {
		title: 'Offline',
		heading: 'Read it offline',
		headline: 'Keep the atlas and read it offline',
		kicker: 'To take along',
		summary: () =>
			'A copy of every page, the search and the comparison included, in your browser: for closed rooms, audits on site and bad connections.',
		more: 'Nothing is kept before you ask for it.',
		aliases: [
			...['offline', 'offline copy', 'without internet', 'no connection', 'closed room'],
			...['air-gapped', 'service worker', 'progressive web app', 'PWA', 'install'],
		],
	},
	[aboutPath]: {
		title: 'About',
		heading: 'About the atlas',
		headline: 'About the atlas',
		kicker: 'Method and licence',
		summary: () => 'How the answers are made, what the words mean, and what you may do with them.',
		more: 'The Shared Responsibility Atlas is unofficial and openly licensed.',
		aliases: ['glossary', 'definitions', 'method and licence', 'licence', 'CC BY', 'disclaimer'],
	},
	[accessibilityPath]: {
		title: 'Accessibility',
		heading: 'Accessibility statement',
		headline: 'Accessibility statement',
		kicker: 'About',
		summary: () =>
			'Which standard the atlas aims at, how that is tested, and what is known not to be right yet.',
		more: 'Web Content Accessibility Guidelines 2.2, level AA.',
		aliases: ['accessibility', 'a11y', 'WCAG', 'screen reader'],
	},
} as const satisfies Record<string, PageWords>;
