import { expect, test } from '@playwright/test';
import { applyRules, rules } from '../../../src/domain/check/rules/index.ts';
import { formatPath } from '../../../src/domain/problem.ts';
import { checkCases } from './check-cases.ts';
import { decisionCases } from './decision-cases.ts';
import { factCases } from './fact-cases.ts';
import { proseCases } from './prose-cases.ts';
import { resourceCases } from './resource-cases.ts';
import {
	bodiesOf,
	duty,
	everyLayer,
	page,
	service,
	soundBodies,
	withDuty,
	withIaas,
	withPageBody,
	withService,
	type RuleCase,
} from './broken-content.ts';
import {
	makeAllocation,
	makeBody,
	makeContent,
	makeDuty,
	makeGuide,
	makeService,
	makeServiceModel,
	makeSource,
	makeTeam,
	makeVariant,
} from '../../fixtures/catalog.ts';

test('sound content breaks no rule', () => {
	expect(applyRules(makeContent({}, soundBodies))).toEqual([]);
});

/** Each rule with content that breaks it, and the exact report. */
const cases: readonly RuleCase[] = [
	{
		rule: 'service models complete',
		content: makeContent(
			{
				'service-models': [
					makeServiceModel('on-premises', { baseline: undefined } as never),
					makeServiceModel('iaas', { baseline: makeAllocation('aws') }),
					makeServiceModel('paas'),
					makeServiceModel('sass' as never),
				],
			},
			soundBodies,
		),
		report: [
			'content/service-models/saas.mdx (file): is missing: every build needs this service model',
			'content/service-models/sass.mdx (file): "sass" is not a service model; did you mean "saas"?',
			'content/service-models/on-premises.mdx baseline: is missing: on-premises needs the one allocation that holds for every duty',
			'content/service-models/iaas.mdx baseline: belongs to on-premises only: state this model’s allocations in the duties',
		],
	},
	{
		rule: 'every layer has a duty',
		content: makeContent(
			{ duties: everyLayer.filter(({ layer }) => layer !== 'facilities') },
			soundBodies,
		),
		report: [
			'content/duties (file): no duty lies in the layer "facilities": add one, or remove the layer from the vocabulary',
		],
	},
	{
		rule: 'titles are unique',
		content: withDuty({ title: 'duty DUTY-in-data' }),
		report: [
			`content/duties/duty-in-data.mdx title: "Duty duty-in-data" is also the name of ${duty}: rename one`,
			`${duty} title: "duty DUTY-in-data" is also the name of content/duties/duty-in-data.mdx: rename one`,
		],
	},
	{
		rule: 'order numbers are unique',
		content: makeContent({ teams: [makeTeam(), makeTeam({ id: 'network' })] }, soundBodies),
		report: [
			'content/teams/platform.yaml order: 1 is also the order of content/teams/network.yaml: give each a number of its own',
			'content/teams/network.yaml order: 1 is also the order of content/teams/platform.yaml: give each a number of its own',
		],
	},
	{
		rule: 'references exist',
		content: withDuty({ team: 'platfrom', related: ['duty-in-date'] }),
		report: [
			`${duty} team: no team "platfrom"; did you mean "platform"?`,
			`${duty} related[0]: no duty "duty-in-date"; did you mean "duty-in-data"?`,
		],
	},
	{
		rule: 'references exist',
		content: withService({
			allocation: { 'duty-in-dta': makeAllocation('aws') },
			variantQuestion: 'Which one?',
			variants: [makeVariant({ allocation: { billing: makeAllocation('aws') } })],
		}),
		report: [
			`${service} allocation.duty-in-dta: no duty "duty-in-dta"; did you mean "duty-in-data"?`,
			`${service} variants[0].allocation.billing: no duty "billing"; use duty-in-data, duty-in-identity, duty-in-application, duty-in-network, duty-in-platform, duty-in-operating-system, duty-in-virtualization, duty-in-hardware, duty-in-facilities, duty-in-operations or duty-in-governance`,
		],
	},
	{
		rule: 'references exist',
		content: withPageBody({
			components: [
				{ name: 'Cell', attributes: { duty: 'duty-in-data', subject: 'pass' }, line: 7 },
			],
		}),
		report: [`${page} <Cell subject>: no subject "pass"; did you mean "paas"?`],
	},
	{
		rule: 'references exist',
		content: makeContent(
			{
				duties: [
					...everyLayer,
					makeDuty({ movedFrom: ['os-patches'], team: 'sysops', related: ['os-patches'] }),
				],
				services: [
					makeService({
						movedFrom: ['amazon-sql'],
						allocation: {
							'os-patches': makeAllocation('aws', { see: ['os-patches@amazon-sql/own'] }),
						},
						variantQuestion: 'Which one?',
						variants: [makeVariant({ movedFrom: ['own'] })],
					}),
				],
				teams: [makeTeam({ movedFrom: ['sysops'] })],
				corrections: [
					{
						id: 'amazon-sql',
						file: 'content/corrections/amazon-sql.yaml',
						corrections: [
							{
								...{ duty: 'os-patches', variant: 'own', date: '2026-08', what: 'owner' as const },
								...{ was: 'aws', is: 'shared', reason: 'The customer chooses the window.' },
							},
						],
					},
				],
			},
			{
				...bodiesOf([...everyLayer.map(({ id }) => id), 'guest-os-patching']),
				[page]: makeBody({
					components: [
						{
							name: 'Cell',
							attributes: { duty: 'os-patches', subject: 'amazon-sql' },
							line: 7,
						},
					],
				}),
			},
		),
		report: [
			...[
				`${duty} team: "sysops" is called "platform" now: write that`,
				`${duty} related[0]: "os-patches" is called "guest-os-patching" now: write that`,
				`${service} allocation.os-patches: "os-patches" is called "guest-os-patching" now: write that`,
				`${service} allocation.os-patches.see[0]: "os-patches" is called "guest-os-patching" now: write that`,
				`${service} allocation.os-patches.see[0]: "amazon-sql/own" is called "amazon-rds/custom" now: write that`,
			],
			...[
				'(file): "amazon-sql" is called "amazon-rds" now: name the file so',
				'corrections[0].duty: "os-patches" is called "guest-os-patching" now: write that',
				'corrections[0].variant: "amazon-sql/own" is called "amazon-rds/custom" now: write that',
			].map((line) => `content/corrections/amazon-sql.yaml ${line}`),
			`${page} <Cell duty>: "os-patches" is called "guest-os-patching" now: write that`,
			`${page} <Cell subject>: "amazon-sql" is called "amazon-rds" now: write that`,
		],
	},
	{
		rule: 'references exist',
		content: makeContent(
			{
				duties: [
					makeDuty({ id: 'duty-in-data', layer: 'data', related: ['os-patches'] }),
					...everyLayer.slice(1),
					makeDuty({ movedFrom: ['os-patches'], related: ['duty-in-data'] }),
				],
			},
			{ ...soundBodies, ...bodiesOf(['guest-os-patching']) },
		),
		report: [
			'content/duties/duty-in-data.mdx related[0]: "os-patches" is called "guest-os-patching" now: write that',
		],
	},
	{
		rule: 'links inside the site resolve',
		content: makeContent(
			{ model: [makeGuide({ movedFrom: ['traps'] })] },
			{
				...soundBodies,
				[page]: makeBody({ links: [{ url: '/model/traps/#owner', line: 2 }] }),
			},
		),
		report: [`${page} (file): "/model/traps/" is at "/model/classic-traps/" now: write that`],
	},
	{
		rule: 'related duties are symmetric',
		content: withDuty({ related: ['guest-os-patching', 'duty-in-data', 'duty-in-data'] }),
		report: [
			`${duty} related[0]: "guest-os-patching" is this duty itself: remove it`,
			`${duty} related[1]: "duty-in-data" does not name "guest-os-patching" in return: add it to "related" of content/duties/duty-in-data.mdx`,
			`${duty} related[2]: "duty-in-data" is listed twice: remove one`,
		],
	},
	{
		rule: 'hand-off exactly when shared',
		content: withIaas(makeAllocation('shared', { handoff: undefined } as never)),
		report: [
			`${duty} allocation.iaas.handoff: is missing: a shared duty says how it is shared (aws-supplies-you-apply, aws-applies-you-schedule, aws-offers-you-enable or separate-layers)`,
		],
	},
	{
		rule: 'hand-off exactly when shared',
		content: withIaas(makeAllocation('aws', { handoff: 'separate-layers' })),
		report: [
			`${duty} allocation.iaas.handoff: "separate-layers" has no place beside the owner "aws": remove it, or make the owner "shared"`,
		],
	},
	{
		rule: 'texts that the owner asks for',
		content: withIaas({ owner: 'shared', handoff: 'separate-layers', sources: [makeSource()] }),
		report: [
			`${duty} allocation.iaas.aws: is missing: the owner is "shared", so add a sentence on what AWS does`,
			`${duty} allocation.iaas.customer: is missing: the owner is "shared", so add a sentence on what the customer does`,
		],
	},
	{
		rule: 'texts that the owner asks for',
		content: withIaas({
			owner: 'not-applicable',
			aws: 'Patches the fleet.',
			sources: [makeSource()],
		}),
		report: [
			`${duty} allocation.iaas.note: is missing: the owner is "not-applicable", so add a sentence on why there is no such duty here`,
			`${duty} allocation.iaas.aws: has no place beside the owner "not-applicable": move what matters to "note"`,
		],
	},
	{
		rule: 'no empty phrases',
		content: withIaas(
			makeAllocation('customer', { customer: 'Follow best practices for patching.' }),
		),
		report: [
			`${duty} allocation.iaas.customer: "best practices" says nothing a reader can do: name the action, the feature or the setting`,
		],
	},
	{
		rule: 'sources are primary',
		content: withDuty({
			sources: [
				makeSource({ title: 'A blog', url: 'https://aws.amazon.com.example/' }),
				makeSource({ title: 'A body', url: 'https://github.com/cosai-oasis/tooling' }),
				makeSource({ title: 'A project', url: 'https://github.com/cosai-oasis.example/tooling' }),
			],
		}),
		report: [
			`${duty} sources[0].url: "aws.amazon.com.example" is neither AWS nor a standards body: cite the primary page`,
			`${duty} sources[2].url: "github.com" is neither AWS nor a standards body: cite the primary page`,
		],
	},
	{
		rule: 'a source has one title',
		content: makeContent(
			{
				'service-models': [
					makeServiceModel('iaas', { sources: [makeSource({ title: 'EC2 security' })] }),
				],
				duties: [makeDuty()],
				model: [],
			},
			soundBodies,
		),
		report: [
			`content/service-models/iaas.mdx sources[0].title: "EC2 security" is called "Security in Amazon EC2" in 3 places (${duty} …): use one title`,
		],
	},
	{
		rule: 'a source has one title',
		content: makeContent(
			{
				'service-models': [
					makeServiceModel('iaas', { sources: [makeSource({ title: 'EC2 security' })] }),
					makeServiceModel('paas'),
				],
				duties: [],
				model: [],
			},
			soundBodies,
		),
		report: [
			'content/service-models/iaas.mdx sources[0].title: "EC2 security" is called "Security in Amazon EC2" in content/service-models/paas.mdx: use one title',
			'content/service-models/paas.mdx sources[0].title: "Security in Amazon EC2" is called "EC2 security" in content/service-models/iaas.mdx: use one title',
		],
	},
	{
		rule: 'no source twice in a list',
		content: withDuty({ sources: [makeSource(), makeSource()] }),
		report: [`${duty} sources[1].url: "${makeSource().url}" is listed twice: remove one`],
	},
	{
		rule: 'variants have a question and unique ids',
		content: withService({ variants: [makeVariant(), makeVariant()] }),
		report: [
			`${service} variants[1].id: "custom" is used twice: rename one`,
			`${service} variantQuestion: is missing: a service with variants needs the question that decides between them`,
		],
	},
	{
		rule: 'variants have a question and unique ids',
		content: withService({ variantQuestion: 'Which one?' }),
		report: [
			`${service} variantQuestion: asks for a choice, but there are no variants: add them or remove the question`,
		],
	},
	{
		rule: 'variants restate only what differs',
		content: withService({
			variantQuestion: 'Which one?',
			variants: [makeVariant({ allocation: { 'duty-in-data': makeAllocation('aws') } })],
		}),
		report: [
			`${service} variants[0].allocation.duty-in-data: repeats what the service states: remove it`,
		],
	},
	{
		rule: 'a service states something',
		content: withService({ allocation: {} }),
		report: [`${service} allocation: states nothing: add at least one allocation with its source`],
	},
	{
		rule: 'IAM prefixes are unique where AWS’s are',
		content: makeContent(
			{
				services: [
					makeService({ id: 'aws-lambda', iamPrefix: 'lambda' }),
					makeService({ id: 'amazon-rds', iamPrefix: 'lambda' }),
					makeService({ id: 'amazon-ec2', iamPrefix: 'ec2' }),
					makeService({ id: 'amazon-ebs', iamPrefix: 'ec2' }),
				],
			},
			soundBodies,
		),
		report: [
			`${service} iamPrefix: "lambda" is also the prefix of content/services/aws-lambda.mdx: AWS uses it for one service only`,
			'content/services/aws-lambda.mdx iamPrefix: "lambda" is also the prefix of content/services/amazon-rds.mdx: AWS uses it for one service only',
		],
	},
	{
		rule: 'short forms lead to one page',
		content: makeContent(
			{
				'service-models': [
					makeServiceModel('on-premises', { shortForms: ['on-prem'] }),
					makeServiceModel('iaas', { shortForms: ['iaas'] }),
					makeServiceModel('paas', { shortForms: ['compare'] }),
					makeServiceModel('saas'),
				],
				duties: [
					...everyLayer,
					makeDuty({ shortForms: ['guest-os-patching', 'patching'], movedFrom: ['os-patches'] }),
				],
				services: [
					makeService({
						shortForms: ['rds', 'duty-in-data', 'os-patches', 'databases'],
						variants: [makeVariant({ shortForms: ['patching'] })],
					}),
					makeService({ id: 'amazon-ec2', shortForms: ['rds', 'databases'] }),
				],
			},
			soundBodies,
		),
		report: [
			'content/service-models/on-premises.mdx shortForms[0]: "on-prem" leads nowhere: the baseline has no page, so remove it',
			'content/service-models/paas.mdx shortForms[0]: "compare" is an address of the site’s own (/compare/): choose another word',
			'content/services/amazon-ec2.mdx shortForms[0]: "rds" is also a short form in content/services/amazon-rds.mdx: an address leads to one page',
			'content/services/amazon-ec2.mdx shortForms[1]: "databases" is also a short form in content/services/amazon-rds.mdx: an address leads to one page',
			`${service} shortForms[1]: "duty-in-data" is or was the id of content/duties/duty-in-data.mdx: leave the word to that record`,
			`${service} shortForms[2]: "os-patches" is or was the id of ${duty}: leave the word to that record`,
			`${service} shortForms[3]: "databases" is also a short form in content/services/amazon-ec2.mdx: an address leads to one page`,
			`${service} variants[0].shortForms[0]: "patching" is also a short form in ${duty}: an address leads to one page`,
		],
	},
	{
		rule: 'former ids are unique and free',
		content: makeContent(
			{
				duties: [...everyLayer, makeDuty({ movedFrom: ['patching', 'duty-in-data'] })],
				services: [
					makeService({
						movedFrom: ['patching', 'amazon-rds'],
						variants: [makeVariant(), makeVariant({ id: 'oracle', movedFrom: ['custom', 'ora'] })],
					}),
				],
				model: [makeGuide({ movedFrom: ['traps', 'traps'] })],
				teams: [makeTeam({ movedFrom: ['patching'] })],
			},
			soundBodies,
		),
		report: [
			`${duty} movedFrom[1]: "duty-in-data" is the id of content/duties/duty-in-data.mdx: remove it`,
			`${service} movedFrom[1]: "amazon-rds" is the id of ${service}: remove it`,
			`${duty} movedFrom[0]: "patching" is also a former id in ${service}: remove one`,
			`${service} movedFrom[0]: "patching" is also a former id in ${duty}: remove one`,
			`${page} movedFrom[0]: "traps" is also a former id in ${page}: remove one`,
			`${page} movedFrom[1]: "traps" is also a former id in ${page}: remove one`,
			`${service} variants[1].movedFrom[0]: "custom" is the id of another variant in ${service}: remove it`,
		],
	},
	{
		rule: 'every text of an answer has its page',
		content: makeContent(
			{
				duties: everyLayer,
				services: [
					makeService({
						allocation: {
							'duty-in-data': makeAllocation('shared', {
								inferred: ['customer'],
								sources: [makeSource({ for: ['customer', 'note'] })],
							}),
						},
					}),
				],
			},
			soundBodies,
		),
		report: [
			`${service} allocation.duty-in-data.sources[0].for: "note" is named, but the answer has no such text: remove it`,
			`${service} allocation.duty-in-data.inferred: "customer" is our reading and has a page at once: keep "inferred" only where no page carries the text`,
			`${service} allocation.duty-in-data.aws: stands on no page: name "aws" in "for" of the source that carries it, or in "inferred"`,
		],
	},
	{
		rule: 'the default of several ways is the weakest',
		content: makeContent(
			{
				duties: everyLayer,
				services: [
					makeService({
						allocation: {
							'duty-in-data': makeAllocation('customer', {
								default: {
									state: 'on-unless-changed',
									text: 'The console switches it on.',
									ways: [
										{ way: 'Console', state: 'on-unless-changed', text: 'Preselected.' },
										{ way: 'API', state: 'off-until-enabled', text: 'Off if left out.' },
									],
								},
							}),
						},
					}),
				],
			},
			soundBodies,
		),
		report: [
			`${service} allocation.duty-in-data.default.state: "on-unless-changed" is not the weakest of the ways: write "off-until-enabled"`,
		],
	},
	{
		rule: 'a service has a default of its own',
		content: makeContent(
			{
				duties: everyLayer,
				services: [
					makeService({
						allocation: {
							'duty-in-data': makeAllocation('customer', {
								default: { state: 'differs-by-service', text: 'It depends.' },
							}),
						},
					}),
				],
			},
			soundBodies,
		),
		report: [
			`${service} allocation.duty-in-data.default.state: "differs-by-service" is for service models: say what holds for this service`,
		],
	},
	...checkCases,
	...decisionCases,
	...factCases,
	...proseCases,
	...resourceCases,
];

for (const { rule: name, content, report } of cases) {
	test(`${name}: ${report[0]}`, () => {
		const rule = rules.find((candidate) => candidate.name === name)!;
		const found = rule
			.check(content)
			.map(({ file, path, message }) => `${file} ${formatPath(path) || '(file)'}: ${message}`);
		expect(found).toEqual(report);
	});
}

test('every rule has a case above', () => {
	expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
});

test('a record that could not be read does not count as missing elsewhere', () => {
	const content = makeContent(
		{
			duties: [...everyLayer, makeDuty({ related: ['os-hardening'], team: 'security' })],
			'service-models': (['on-premises', 'iaas', 'paas'] as const).map((id) =>
				makeServiceModel(id),
			),
			model: [makeGuide()],
		},
		{
			...soundBodies,
			...bodiesOf(['guest-os-patching']),
			[page]: makeBody({ links: [{ url: '/duties/os-hardening/', line: 2 }] }),
		},
		{
			unreadable: [
				{ kind: 'duties', id: 'os-hardening' },
				{ kind: 'teams', id: 'security' },
				{ kind: 'service-models', id: 'saas' },
			],
		},
	);
	expect(applyRules(content)).toEqual([]);
});
