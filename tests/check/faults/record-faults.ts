import {
	accepted,
	corrections,
	duty,
	field,
	fieldOf,
	otherDuty,
	otherService,
	page,
	refused,
	rightField,
	service,
	team,
	type Fault,
	type Told,
} from './fault.ts';

/** A text of a file replaced by another, with what it gets at the new one. */
function change(file: string, from: string, to: string, ...says: string[]): Fault {
	return refused(
		`${JSON.stringify(to)} for ${JSON.stringify(from)} in ${file}`,
		(folder) => folder.replace(file, from, to),
		...says.map((message) => ({ file, at: to.trim().split('\n').at(-1)!.trim(), says: message })),
	);
}

/** A file more, of a record whose id is taken. */
function takenId(kind: 'duties' | 'services', id: string, ...told: Told[]): Fault {
	const [from, name] = kind === 'duties' ? [otherDuty, 'title'] : [otherService, 'name'];
	return refused(
		`${id} as the id of one of the ${kind}`,
		(folder) => {
			folder.write(
				`content/${kind}/${id}.mdx`,
				folder
					.read(from)
					.replace(new RegExp(`^${name}: .*$`, 'm'), `${name}: Another`)
					.replace(/^shortForms: .*$/m, 'shortForms: []'),
			);
			// What no check can see of a duty is told beside it.
			if (kind === 'duties')
				folder.write(`content/evidence/${id}.yaml`, folder.read(evidenceOf(otherDuty)));
		},
		...told,
	);
}

const evidenceOf = (file: string) =>
	file.replace('/duties/', '/evidence/').replace('.mdx', '.yaml');

// Its last move leads to the owner of today.
const moves = 'content/changes/amazon-rds.yaml';
const model = 'content/service-models/iaas.mdx';
const baseline = 'content/service-models/on-premises.mdx';
const taken = 'choose another name';

/** Faults of single fields, of fields that do not go together, and of records beside one another. */
export const recordFaults: readonly Fault[] = [
	...['true', '44', '0x1F', '1e3', '.inf', '.nan', '[a, b]', '{ a: b }'].map((value) =>
		field(`title: ${value}`, 'is not a text'),
	),
	// As `npm run new` leaves a field.
	...['null', '~', ''].map((value) =>
		field(`title: ${value}`, 'is empty: fill it in (a text)', `title: ${value}`.trim()),
	),
	refused('a missing field', (folder) => folder.replace(duty, /^title: .*\n/m, ''), {
		file: duty,
		at: 'question:',
		says: 'is missing: add it (a text)',
	}),
	refused(
		'a misspelt field',
		(folder) => folder.replace(duty, 'team:', 'taem:'),
		{ file: duty, at: 'title:', says: 'is missing: add it (a text)' },
		{ file: duty, at: 'taem:', says: 'unknown field "taem"; did you mean "team"?' },
	),
	refused(
		'a field in other letters',
		(folder) => folder.replace(duty, 'team:', 'Team:'),
		{ file: duty, at: 'title:', says: 'is missing: add it (a text)' },
		{ file: duty, at: 'Team:', says: 'unknown field "Team"; did you mean "team"?' },
	),
	field('side: "In"', '"In" is not allowed; did you mean "in"? (allowed: in or of)'),
	field('side: beneath', '"beneath" is not allowed; use in or of'),
	field('layer: operating-sytem', 'did you mean "operating-system"?'),
	field('layer: Operating-System', 'did you mean "operating-system"?'),
	field('team: plattform', 'no team "plattform"; did you mean "platform"?'),
	field('team: [platform]', 'is not a text'),
	field('related: duty-in-data', 'is not a list'),
	field('related: [duty-in-dta]', 'no duty "duty-in-dta"; did you mean "duty-in-data"?'),
	field('related: [guest-os-patching]', 'is this duty itself: remove it'),
	field('related: [duty-in-data]', 'does not name "guest-os-patching" in return'),
	field('related: [7]', 'is not a text'),
	field('aliases: updates', 'is not a list'),
	field('aliases: [44]', 'is not a text'),
	field('aliases: [a]', 'is too short'),
	field('aliases: [""]', 'is too short'),
	...[
		'accessibility',
		'about',
		'search',
		'data',
		'cards',
		'embed',
		'pagefind',
		'services',
		'plan',
	].map((form) => field(`shortForms: [${form}]`, `"${form}" is an address of the site’s own`)),
	...[
		'EC2',
		'a/b',
		'a.html',
		'"a b"',
		'""',
		'"../x"',
		'-x',
		'x-',
		'x--y',
		'ä',
		'constructor.name',
		'_astro',
	].map((form) => field(`shortForms: [${form}]`, 'is not a lower-case-with-hyphens id')),
	field('shortForms: [rds]', 'is also a short form in content/services/amazon-rds.mdx'),
	field('shortForms: [duty-in-data]', 'is or was the id of content/duties/duty-in-data.mdx'),
	fieldOf(
		baseline,
		'order: 0\nshortForms: [on-prem]',
		'leads nowhere: the baseline has no page',
		'shortForms: [on-prem]',
	),
	field(
		'side: in\nmovedFrom: [guest-os-patching]',
		'is the id of content/duties/guest-os-patching.mdx',
		'movedFrom',
	),
	field(
		'side: in\nmovedFrom: [duty-in-data]',
		'is the id of content/duties/duty-in-data.mdx',
		'movedFrom',
	),
	field('side: in\nmovedFrom: [Guest]', 'is not a lower-case-with-hyphens id', 'movedFrom'),
	refused(
		'a title that another has in other letters',
		(folder) => folder.replace(duty, 'Duty in operating-system', 'DUTY IN DATA'),
		{
			file: otherDuty,
			at: 'title:',
			says: 'is also the name of content/duties/guest-os-patching.mdx',
		},
		{ file: duty, at: 'title:', says: 'is also the name of content/duties/duty-in-data.mdx' },
	),
	fieldOf(service, 'serviceModel: PaaS', '"PaaS" is not allowed; did you mean "paas"?'),
	fieldOf(service, 'serviceModel: faas', '"faas" is not allowed'),
	fieldOf(
		service,
		'serviceModel: on-premises',
		'"on-premises" is not allowed; use iaas, paas or saas',
	),
	fieldOf(service, 'category: Databases', '"Databases" is not allowed; did you mean "Database"?'),
	fieldOf(service, 'category: database', 'did you mean "Database"?'),
	fieldOf(
		service,
		'category: "Security, Identity &  Compliance"',
		'did you mean "Security, Identity & Compliance"?',
	),
	fieldOf(service, 'category: IoT', '"IoT" is not allowed; use Analytics'),
	fieldOf(service, 'category: 日本語', '"日本語" is not allowed'),
	fieldOf(service, '  osAccess: maybe', '"maybe" is not allowed; use none, optional or full'),
	refused(
		'a profile that is none',
		(folder) => folder.replace(service, /profile:\n( .*\n)+/, 'profile: none\n'),
		{
			file: service,
			at: 'profile: none',
			says: 'is not a group of fields: osAccess, inYourVpc and storesContent',
		},
	),
	field('shortForms: ["404"]', '"404" is an address of the site’s own'),
	fieldOf(service, 'iamPrefix: "rds:"', 'is not an IAM prefix'),
	fieldOf(service, 'iamPrefix: RDS', 'is not an IAM prefix'),
	refused(
		'an IAM prefix of two services',
		(folder) => {
			folder.replace(service, 'iamPrefix: rds', 'iamPrefix: kms');
			folder.replace(otherService, 'profile:', 'iamPrefix: kms\nprofile:');
		},
		{
			file: otherService,
			at: 'iamPrefix',
			says: 'is also the prefix of content/services/amazon-rds.mdx',
		},
		{
			file: service,
			at: 'iamPrefix',
			says: 'is also the prefix of content/services/amazon-ec2.mdx',
		},
	),
	change(
		service,
		'owner: shared',
		'owner: both',
		'"both" is not allowed; use aws, customer, shared or not-applicable',
	),
	change(service, 'owner: shared', 'owner: AWS', '"AWS" is not allowed; did you mean "aws"?'),
	change(
		service,
		'owner: shared',
		'owner: ',
		'is empty: fill it in (aws, customer, shared or not-applicable)',
	),
	change(service, 'owner: shared', 'owner: [aws, customer]', 'is not allowed'),
	change(
		service,
		'handoff: aws-applies-you-schedule',
		'handoff: aws-applies',
		'"aws-applies" is not allowed; use aws-supplies-you-apply',
	),
	change(service, 'state: on-unless-changed', 'state: off', '"off" is not allowed; use always-on'),
	change(service, 'state: on-unless-changed', 'state: Always-On', 'did you mean "always-on"?'),
	change(service, 'state: on-unless-changed', 'state: differs-by-service', 'is for service models'),
	refused(
		'a hand-off beside one owner',
		(folder) => {
			folder.replace(service, 'owner: shared', 'owner: aws');
			folder.replace(moves, 'ownerAfter: shared', 'ownerAfter: aws');
		},
		{
			file: service,
			at: 'handoff:',
			says: 'has no place beside the owner "aws"',
		},
	),
	refused(
		'a shared duty without its hand-off',
		(folder) => folder.replace(service, /^ +handoff: .*\n/m, ''),
		{
			file: service,
			at: 'guest-os-patching:',
			says: 'is missing: a shared duty says how it is shared',
		},
	),
	refused('an owner without its text', (folder) => folder.replace(service, /^ +aws: .*\n/m, ''), {
		file: service,
		at: 'guest-os-patching:',
		says: 'is missing: the owner is "shared"',
	}),
	refused(
		'a move of the line that is no group, beside a hand-off that has no place',
		(folder) => {
			folder.replace(service, 'owner: shared', 'owner: aws');
			folder.replace(moves, 'ownerAfter: shared', 'ownerAfter: aws');
			folder.replace(service, /changed:\n.*\n.*\n/, 'changed: 2026-08\n');
		},
		{ file: service, at: 'handoff:', says: 'has no place beside the owner "aws"' },
		{ file: service, at: 'changed:', says: '"2026-08" is not a group of fields: date and text' },
	),
	change(
		service,
		'guest-os-patching:',
		'guest-os-pathcing:',
		'no duty "guest-os-pathcing"; did you mean "guest-os-patching"?',
	),
	change(service, 'guest-os-patching:', 'constructor:', 'no duty "constructor"'),
	refused(
		'no answer at all',
		(folder) => folder.replace(otherService, /allocation:[\s\S]*?\n---/, 'allocation: {}\n---'),
		{
			file: otherService,
			at: 'allocation: {}',
			says: 'states nothing',
		},
	),
	refused(
		'answers that are a list',
		(folder) => folder.replace(otherService, /allocation:[\s\S]*?\n---/, 'allocation: []\n---'),
		{
			file: otherService,
			at: 'allocation: []',
			says: 'is not a group of fields',
		},
	),
	refused(
		'a source for a text that is none',
		(folder) =>
			folder.replace(
				service,
				'for: [aws, customer, default, changed]',
				'for: [aws, custmer, default, changed]',
			),
		{
			file: service,
			at: 'for:',
			says: 'did you mean "customer"?',
		},
	),
	refused(
		'a text without its source',
		(folder) =>
			folder.replace(
				service,
				'for: [aws, customer, default, changed]',
				'for: [aws, default, changed]',
			),
		{
			file: service,
			at: 'customer:',
			says: 'stands on no page',
		},
	),
	refused(
		'a source for a text that is not there',
		(folder) =>
			folder.replace(
				service,
				'for: [aws, customer, default, changed]',
				'for: [aws, customer, default, changed, note]',
			),
		{
			file: service,
			at: 'for:',
			says: '"note" is named, but the answer has no such text',
		},
	),
	refused(
		'one way of creating the thing',
		(folder) =>
			folder.replace(
				service,
				'text: Minor upgrades are on.',
				'text: Minor upgrades are on.\n      ways: [{ way: Console, state: none, text: Nothing is on. }]',
			),
		{
			file: service,
			at: 'ways:',
			says: 'is too short: at least 2 entries',
		},
	),
	refused(
		'variants without their question',
		(folder) => folder.replace(service, /^variantQuestion: .*\n/m, ''),
		{
			file: service,
			at: 'name: Amazon RDS',
			says: 'is missing: a service with variants needs the question',
		},
	),
	refused(
		'variants that are none',
		(folder) => folder.replace(service, /variants:[\s\S]*?\n---/, 'variants: custom\n---'),
		{
			file: service,
			at: 'variants: custom',
			says: 'is not a list',
		},
	),
	refused(
		'a question without variants',
		(folder) => folder.replace(service, /variants:[\s\S]*?\n---/, '\n---'),
		{
			file: service,
			at: 'variantQuestion:',
			says: 'asks for a choice, but there are no variants',
		},
	),
	change(service, 'id: custom', 'id: rds/custom', 'is not a lower-case-with-hyphens id'),
	refused(
		'a variant twice',
		(folder) => {
			const [variant] = /  - id: custom[\s\S]*?(?=\n---)/.exec(folder.read(service)) ?? [''];
			folder.replace(service, variant, `${variant}\n${variant}`);
		},
		{ file: service, says: '"custom" is used twice' },
	),
	refused(
		'a variant that repeats its service',
		(folder) => {
			folder.replace(service, 'for: [customer]', 'for: [aws, customer, default]');
			folder.replace(
				service,
				/owner: customer\n\s+customer: .*/,
				'owner: shared\n        handoff: aws-applies-you-schedule\n        aws: Tests and installs minor versions in your maintenance window.\n        customer: Choose the version and the window, and start major upgrades.\n        default: { state: on-unless-changed, text: Minor upgrades are on. }',
			);
		},
		{ file: service, says: 'repeats what the service states' },
	),
	fieldOf(team, 'order: 1_000', 'is not a number'),
	fieldOf(team, 'order: "1"', 'is not a number'),
	fieldOf(team, 'order: 1.5', 'is not a whole number'),
	fieldOf(team, 'order: -1', 'is too small: at least 1'),
	fieldOf(team, 'order: 99999999999999999999', 'is too large: at most'),
	fieldOf(team, 'order: .inf', 'is not a number'),
	refused(
		'an order number twice',
		(folder) => folder.copy(team, 'content/teams/network.yaml'),
		{
			file: 'content/teams/network.yaml',
			at: 'order',
			says: 'is also the order of content/teams/platform.yaml',
		},
		{ file: team, at: 'order', says: 'is also the order of content/teams/network.yaml' },
	),
	refused(
		'a service model too many',
		(folder) => {
			folder.copy(model, 'content/service-models/faas.mdx');
			folder.replace('content/service-models/faas.mdx', /title: .*/, 'title: Functions');
			folder.replace('content/service-models/faas.mdx', /order: .*/, 'order: 9');
		},
		{ file: 'content/service-models/faas.mdx', says: '"faas" is not a service model' },
	),
	refused('a service model too few', (folder) => folder.remove(model), {
		file: model,
		says: 'is missing: every build needs this service model',
	}),
	refused(
		'a baseline that has none',
		(folder) => folder.replace(baseline, /baseline:[\s\S]*?\n---/, '---'),
		{
			file: baseline,
			at: 'title:',
			says: 'is missing: on-premises needs the one allocation',
		},
	),
	refused(
		'a layer without duties',
		(folder) => {
			folder.remove('content/duties/duty-in-facilities.mdx');
			folder.remove(evidenceOf('content/duties/duty-in-facilities.mdx'));
		},
		{
			file: 'content/duties',
			says: 'no duty lies in the layer "facilities"',
		},
	),
	...['sources', 'teams', 'the-line', 'own', 'exceptions', 'main'].map((id) =>
		takenId('duties', id, {
			file: `content/duties/${id}.mdx`,
			says: `is the name of a place that pages have anyway: ${taken}`,
		}),
	),
	...['layer-data', 'team-platform', 'row-guest-os-patching', 'category-database'].map((id) =>
		takenId('duties', id, {
			file: `content/duties/${id}.mdx`,
			says: `begins like places that pages have anyway`,
		}),
	),
	takenId('duties', 'constructor', {
		file: 'content/duties/constructor.mdx',
		says: 'is a word that scripts need',
	}),
	takenId('services', 'constructor', {
		file: 'content/services/constructor.mdx',
		says: 'is a word that scripts need',
	}),
	takenId('services', 'on-premises', {
		file: 'content/services/on-premises.mdx',
		says: `is a service model: ${taken}`,
	}),
	takenId('services', 'iaas', {
		file: 'content/services/iaas.mdx',
		says: `is a service model: ${taken}`,
	}),
	takenId(
		'services',
		'guest-os-patching',
		{ file: duty, says: `is also the id of content/services/guest-os-patching.mdx: ${taken}` },
		{ file: 'content/services/guest-os-patching.mdx', says: `is also the id of ${duty}: ${taken}` },
	),
	takenId('duties', 'another-duty'),
	fieldOf(corrections, '  - duty: guest-patching', 'no duty "guest-patching"'),
	fieldOf(corrections, '    what: everything', '"everything" is not allowed'),
	refused(
		'corrections without a single one',
		(folder) => folder.write(corrections, 'corrections: []\n'),
		{ file: corrections, at: 'corrections: []', says: 'is too short: at least 1 entry' },
	),
	refused(
		'corrections of no service',
		(folder) => folder.copy(corrections, 'content/corrections/amazon-rsd.yaml'),
		{
			file: 'content/corrections/amazon-rsd.yaml',
			says: 'no service "amazon-rsd"; did you mean "amazon-rds"?',
		},
	),
	refused(
		'a cell that is none',
		(folder) => folder.replace(service, 'sources:', 'see: [guest-os-patching]\n    sources:'),
		{
			file: service,
			at: 'see:',
			says: 'does not name a cell: write duty@service',
		},
	),
	refused(
		'a cell that does not exist',
		(folder) =>
			folder.replace(service, 'sources:', 'see: [guest-os-patchin@amazon-ec2]\n    sources:'),
		{
			file: service,
			at: 'see:',
			says: 'did you mean "guest-os-patching"?',
		},
	),
	refused(
		'three misshapen files in one run',
		(folder) => {
			folder.replace(team, 'order: 1', 'order: first');
			folder.replace(page, /^title: .*$/m, 'title: x');
			folder.replace(duty, 'team: platform', 'team: plattform');
		},
		{ file: team, at: 'order:', says: 'is not a number' },
		{ file: page, at: 'title:', says: 'is too short' },
		{ file: duty, at: 'team:', says: 'no team "plattform"' },
	),
	accepted('another order of fields', (folder) =>
		folder.replace(team, 'name: Platform\norder: 1', 'order: 1\nname: Platform'),
	),
	rightField('shortForms: [guest-os]'),
	rightField('side: in\nmovedFrom: [os-patches]'),
];
