/** The closed lists of the atlas. Nothing is imported here, so every module and the browser may read it. */

/** Who meets a duty. The test: what happens if the customer does nothing? */
export const owners = {
	aws: {
		label: 'AWS',
		meaning: 'AWS does it. You need do nothing.',
		test: 'Nobody acts, and the whole duty is done all the same.',
	},
	customer: {
		label: 'Customer',
		meaning: 'It is met only if you act, even where AWS offers the tool for it.',
		test: 'Nobody acts, and nothing happens.',
	},
	shared: {
		label: 'Shared',
		meaning: 'It is met only if both act, each on its own part. The hand-off says how.',
		test: 'Nobody acts, and AWS already does a real part; the rest stays undone.',
	},
	'not-applicable': {
		label: 'Not applicable',
		meaning: 'There is no such thing here, so nobody has to do it.',
		test: 'There is nothing to act on.',
	},
} as const;

/** The id of an owner. */
export type Owner = keyof typeof owners;

/** All owners, in the order in which they are shown and counted. */
export const ownerIds = Object.keys(owners) as readonly Owner[];

/** The texts of an answer, in the order in which they are read; each needs a page that carries it. */
export const answerParts = ['aws', 'customer', 'default', 'changed', 'note'] as const;

/** What readers call the texts of an answer. */
export const answerPartLabels = {
	aws: 'AWS’s part',
	customer: 'your part',
	default: 'the default',
	changed: 'the change',
	note: 'the note',
} as const satisfies Record<(typeof answerParts)[number], string>;

/** The name of a text of an answer. */
export type AnswerPart = (typeof answerParts)[number];

/** How a shared duty passes from AWS to the customer. */
export const handoffs = {
	'aws-supplies-you-apply': {
		label: 'AWS supplies, you apply',
		meaning: 'AWS publishes it; you install it or rebuild with it.',
	},
	'aws-applies-you-schedule': {
		label: 'AWS applies, you schedule',
		meaning: 'AWS installs it; you choose when, or opt out.',
	},
	'aws-offers-you-enable': {
		label: 'AWS offers, you enable',
		meaning: 'A part works by default; the rest is a switch or a choice of yours.',
	},
	'separate-layers': {
		label: 'Each in its own layer',
		meaning: 'AWS does the task in its layers, you do your own in yours.',
	},
} as const;

/** The id of a hand-off. */
export type Handoff = keyof typeof handoffs;

/** All hand-offs, in the order in which they are explained. */
export const handoffIds = Object.keys(handoffs) as readonly Handoff[];

/** Whether the duty is met for a customer who does nothing; not whether some feature is on. Each label reads on its own. */
export const defaultStates = {
	'always-on': { label: 'Always on', meaning: 'It is done, and nobody can switch it off.' },
	'on-unless-changed': { label: 'On by default', meaning: 'It is done until you change it.' },
	'closed-until-opened': {
		label: 'Closed by default',
		meaning: 'Nobody gets in, and nothing gets out, until you open it.',
	},
	'partly-on': {
		label: 'Partly on',
		meaning: 'A part is done by itself; the rest waits for you.',
	},
	'off-until-enabled': {
		label: 'Off by default',
		meaning: 'What would do it exists, and waits for you to switch it on.',
	},
	none: { label: 'Nothing by default', meaning: 'Nothing is there until you build it.' },
	'differs-by-service': {
		label: 'Differs by service',
		meaning: 'The services of this model differ too much for one word.',
	},
	'not-documented': {
		label: 'Not documented',
		meaning: 'No page of AWS that was read says what happens if nobody acts.',
	},
} as const;

/** The id of a default state. */
export type DefaultState = keyof typeof defaultStates;

/** All default states, strongest first, then the two that are none. */
export const defaultStateIds = Object.keys(defaultStates) as readonly DefaultState[];

/** The side of AWS's own drawing on which a duty lies. */
export const sides = {
	in: { label: 'Security in the cloud', short: 'In the cloud' },
	of: { label: 'Security of the cloud', short: 'Of the cloud' },
} as const;

/** The id of a side. */
export type Side = keyof typeof sides;

/** All sides, the customer's first. */
export const sideIds = Object.keys(sides) as readonly Side[];

/** The service models of NIST SP 800-145, and the baseline they are compared with. */
export const serviceModelIds = ['on-premises', 'iaas', 'paas', 'saas'] as const;

/** The id of a service model. */
export type ServiceModelId = (typeof serviceModelIds)[number];

/** The service models that have a page and an allocation in every duty: all but the baseline. */
export const cloudModelIds = ['iaas', 'paas', 'saas'] as const;

/** The id of a service model that AWS services can have. */
export type CloudModelId = (typeof cloudModelIds)[number];

/** AWS's own categories of its services, as far as the atlas has services in them. */
export const categories = [
	'Analytics',
	'Application Integration',
	'Business Applications',
	'Compute',
	'Containers',
	'Database',
	'Developer Tools',
	'End User Computing',
	'Front-End Web & Mobile',
	'Internet of Things',
	'Machine Learning',
	'Management & Governance',
	'Migration & Transfer',
	'Networking & Content Delivery',
	'Security, Identity & Compliance',
	'Storage',
] as const;

/** AWS's further categories: of services without a page. */
export const furtherCategories = [
	'Cloud Financial Management',
	'Games',
	'Media Services',
	'Quantum Technologies',
	'Satellite',
] as const;

/** Where a cell comes from. */
export const provenances = {
	stated: { label: 'Stated', meaning: 'Written for this very subject, with its own source.' },
	general: {
		label: 'General',
		meaning: 'AWS says it once for all its services, or it belongs to your account.',
	},
	usual: {
		label: 'Usual',
		meaning: 'The usual answer of the service model, not stated for this service.',
	},
} as const;

/** The id of a provenance. */
export type Provenance = keyof typeof provenances;

/** All provenances, what is surest first. */
export const provenanceIds = Object.keys(provenances) as readonly Provenance[];
