import type { Catalog } from '../catalog.ts';
import { dataPath } from '../data-paths.ts';
import {
	aboutPath,
	accessibilityPath,
	checkIndexPath,
	changesPath,
	comparePath,
	correctionsPath,
	dutyIndexPath,
	frameworkIndexPath,
	homePath,
	planPath,
	offlinePath,
	oftenWrongPath,
	guideIndexPath,
	mapPath,
	searchPath,
	serviceIndexPath,
	serviceModelIndexPath,
} from '../paths.ts';

/** A page that is no record's. Its title, its card, its preview and its search record are all made of this. */
export interface FixedPage {
	/** Its address from the site's root. */
	path: string;
	/** Its name in navigation. */
	title: string;
	/** Its first heading. */
	heading: string;
	/** Its name where nothing around it says what site it is of: in tabs, search results and on its card. */
	headline: string;
	/** What kind of page it is, above its headline. */
	kicker: string;
	/** The sentence under its heading, and on its card. */
	summary: string;
	/** The sentences that stand alone in search results and link previews. */
	description: string;
	/** What readers ask for who want this page, and nothing else; none where nobody looks for it. */
	aliases: readonly string[];
}

/** A line of the table: what of it counts records is written when they are known. */
interface Entry extends Omit<FixedPage, 'path' | 'summary' | 'description'> {
	summary: (catalog: Catalog) => string;
	/** A second sentence of the description. */
	more?: string;
}

const table = {
	[homePath]: {
		title: 'Home',
		heading: 'Who secures what on AWS?',
		headline: 'Who secures what on AWS?',
		kicker: 'The AWS shared responsibility model',
		summary: () =>
			'Every security duty, for every service model and service: what AWS does, what you do, what happens if nobody touches it, and where that is written.',
		more: 'The AWS shared responsibility model.',
		aliases: [],
	},
	[guideIndexPath]: {
		title: 'Model',
		heading: 'The model',
		headline: 'The AWS shared responsibility model',
		kicker: 'The model',
		summary: ({ guides }) =>
			`${guides.length} short pages: what AWS secures, what you secure, and how to read every answer on this site.`,
		aliases: ['pages on the model'],
	},
	[serviceModelIndexPath]: {
		title: 'Service models',
		heading: 'Service models',
		headline: 'IaaS, PaaS and SaaS on AWS: who secures what',
		kicker: 'Service models',
		summary: () =>
			'The more of the stack AWS runs, the higher the line lies. IaaS, PaaS and SaaS are three places for it.',
		aliases: ['basic table', 'responsibility diagram'],
	},
	[dutyIndexPath]: {
		title: 'Duties',
		heading: 'Duties',
		headline: 'All security duties on AWS and who owns them',
		kicker: 'Duties',
		summary: ({ duties }) => {
			const inCloud = duties.filter(({ side }) => side === 'in').length;
			return `${inCloud} duties in the cloud and ${duties.length - inCloud} of the cloud, by the layer they lie in, with their owner in each service model.`;
		},
		aliases: ['all duties', 'list of duties', 'duty list'],
	},
	[serviceIndexPath]: {
		title: 'Services',
		heading: 'Services',
		headline: 'AWS services: who secures what in each',
		kicker: 'Services',
		summary: ({ services }) =>
			`${services.length} AWS services: where the line runs in each, duty by duty, with the page that says so.`,
		aliases: ['all services', 'list of services'],
	},
	[mapPath]: {
		title: 'Map',
		heading: 'The map',
		headline: 'Every AWS service and duty in one picture',
		kicker: 'The whole at a glance',
		summary: ({ services, duties }) =>
			`${services.length} services × ${duties.length} duties, every answer in one picture.`,
		more: 'Who owns each duty in each service: AWS, you or both. Below the heavy line, all is AWS’s.',
		aliases: [
			...['map', 'the map', 'overview', 'heat map', 'heatmap', 'poster', 'big picture'],
			...['all answers', 'every service', 'whole matrix'],
		],
	},
	[comparePath]: {
		title: 'Compare',
		heading: 'Compare',
		headline: 'Compare AWS services, duty by duty',
		kicker: 'Side by side',
		summary: ({ duties }) =>
			`All ${duties.length} duties side by side: service models, services and their variants. The address of this page is the view: copy it, and your team sees the same.`,
		aliases: [
			...['compare', 'compare services', 'comparison', 'side by side', 'matrix', 'RACI'],
			...['responsibility matrix', 'customer responsibility matrix', 'CRM', 'RACI matrix'],
			...['export', 'export CSV', 'CSV', 'Excel', 'spreadsheet', 'download', 'download CSV'],
			...['JSON', 'download JSON', 'Markdown', 'Markdown table', 'print', 'PDF'],
		],
	},
	[planPath]: {
		title: 'Plan',
		heading: 'Plan',
		headline: 'Plan: what is yours in your AWS services',
		kicker: 'Your system, your duties',
		summary: () =>
			'Name your services. Get the duties that are yours, team by team, and take them along.',
		more: 'Paste a template or a list: it is read in your browser and sent nowhere.',
		aliases: [
			...['plan', 'my plan', 'my stack', 'checklist', 'security checklist', 'to-do list'],
			...['CloudFormation', 'CloudFormation template', 'Terraform plan', 'terraform state list'],
			...['paste template', 'inventory of services', 'responsibilities by team'],
			...['Prowler compliance framework', 'Well-Architected custom lens', 'leveraged SSP', 'OPML'],
		],
	},
	[checkIndexPath]: {
		title: 'Checks',
		heading: 'Checks',
		headline: 'AWS Security Hub controls: whose finding is it?',
		kicker: 'How to check it',
		summary: ({ checks }) =>
			`${checks.reduce((sum, { controls }) => sum + controls.length, 0)} controls of AWS Security Hub, by service and severity: whose each finding is, what AWS did, and what you do now.`,
		more: 'With the AWS Config rule and the Prowler check behind each.',
		aliases: [
			...['checks', 'security checks', 'Security Hub controls', 'Security Hub findings'],
			...['Security Hub CSPM', 'FSBP', 'Prowler checks', 'AWS Config rules', 'conformance pack'],
			...['is this finding mine', 'failed finding', 'failed control'],
		],
	},
	[frameworkIndexPath]: {
		title: 'Frameworks',
		heading: 'Frameworks',
		headline: 'Control frameworks on AWS: inherited, shared or yours',
		kicker: 'Which control is this?',
		summary: ({ frameworks }) =>
			`${frameworks.length} frameworks, control by control: which duty answers it, whose it is on AWS, and what remains yours.`,
		more: 'NIST SP 800-53, NIST CSF, NIST SP 800-171, PCI DSS and CIS.',
		aliases: [
			...['frameworks', 'control frameworks', 'control mapping', 'crosswalk', 'inherited controls'],
			...['inherited shared customer', 'compliance frameworks', 'control inheritance'],
		],
	},
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
} as const satisfies Record<string, Entry>;

/** The address of a fixed page. */
export type FixedPath = keyof typeof table;

/** The addresses of all fixed pages, in reading order. */
export const fixedPaths = Object.keys(table) as FixedPath[];

/** The name in navigation of a fixed page, with its address. */
export function entryOf(path: FixedPath): { path: string; title: string } {
	return { path, title: table[path].title };
}

/** All that is said of a fixed page. */
export function fixedPage(catalog: Catalog, path: FixedPath): FixedPage {
	const { summary, more, ...words }: Entry = table[path];
	const sentence = summary(catalog);
	return {
		...words,
		path,
		summary: sentence,
		description: more ? `${sentence} ${more}` : sentence,
	};
}
