import {
	checkIndexPath,
	comparePath,
	dutyIndexPath,
	frameworkIndexPath,
	homePath,
	planPath,
	guideIndexPath,
	mapPath,
	serviceIndexPath,
	serviceModelIndexPath,
} from '../paths.ts';
import type { PageWords } from './fixed-page.ts';

/** The fixed pages with answers: indexes, map, comparison, plan, checks and frameworks. In reading order. */
export const answerPages = {
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
} as const satisfies Record<string, PageWords>;
