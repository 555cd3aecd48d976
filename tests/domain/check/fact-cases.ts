import {
	duty,
	everyLayer,
	soundBodies,
	makeEnding,
	service,
	withDuty,
	withSources,
	type RuleCase,
} from './broken-content.ts';
import {
	makeAllocation,
	makeContent,
	makeDuty,
	makeProduct,
	makeService,
	makeSource,
	makeUncovered,
	makeVariant,
} from '../../fixtures/catalog.ts';
import type { Owner } from '../../../src/domain/vocabulary.ts';

const stating = (id: string, owner: Owner) =>
	makeService({
		id,
		serviceModel: 'paas',
		allocation: { 'guest-os-patching': makeAllocation(owner) },
	});

/** Breaches of the rules on ids, addresses, months and texts. */
export const factCases: readonly RuleCase[] = [
	{
		rule: 'what has no page has none',
		content: makeContent(
			{
				duties: [...everyLayer, makeDuty()],
				services: [makeService({ id: 'amazon-mq', name: 'Amazon MQ' })],
				uncovered: [
					makeUncovered(),
					makeUncovered({
						id: 'others',
						products: ['Cloud WAN', 'AWS Cloud WAN'].map((name) => makeProduct({ name })),
					}),
				],
			},
			soundBodies,
		),
		report: [
			'content/uncovered/aws.yaml products[0].name: "Amazon MQ" has a page now, content/services/amazon-mq.mdx: take it off the list',
			'content/uncovered/others.yaml products[0].name: "Cloud WAN" is also in content/uncovered/others.yaml: keep one of them',
			'content/uncovered/others.yaml products[1].name: "AWS Cloud WAN" is also in content/uncovered/others.yaml: keep one of them',
		],
	},
	{
		rule: 'usual answers are usual',
		content: makeContent(
			{
				duties: [...everyLayer, makeDuty()],
				services: [
					...['a', 'b', 'c'].map((id) => stating(id, 'customer')),
					stating('d', 'not-applicable'),
					stating('e', 'aws'),
				],
			},
			soundBodies,
		),
		report: [
			'content/duties/guest-os-patching.mdx allocation.paas.owner: "aws" is not usual: 4 of 5 paas services that state the duty say otherwise (3 services leave it to you, 1 does it for you, 1 has no such thing); change the model’s answer, state the duty for more services, or tell the kinds of the model apart in its text and say so in toldApart',
		],
	},
	{
		rule: 'ids are free',
		content: makeContent(
			{
				duties: [
					...everyLayer,
					makeDuty({ id: 'sources' }),
					makeDuty({ id: 'layer-cake' }),
					makeDuty({ id: 'constructor' }),
					makeDuty({ id: 'amazon-rds' }),
				],
				services: [makeService(), makeService({ id: 'on-premises' })],
			},
			soundBodies,
		),
		report: [
			'content/duties/constructor.mdx (file): "constructor" is a word that scripts need for themselves: choose another name',
			'content/duties/layer-cake.mdx (file): "layer-cake" begins like places that pages have anyway ("layer-"): choose another name',
			'content/duties/sources.mdx (file): "sources" is the name of a place that pages have anyway: choose another name',
			'content/services/on-premises.mdx (file): "on-premises" is a service model: choose another name',
			'content/duties/amazon-rds.mdx (file): "amazon-rds" is also the id of content/services/amazon-rds.mdx: choose another name',
			'content/services/amazon-rds.mdx (file): "amazon-rds" is also the id of content/duties/amazon-rds.mdx: choose another name',
		],
	},
	{
		rule: 'source addresses are plain',
		content: withSources(
			'https://user:word@docs.aws.amazon.com/a.html',
			'https://docs.aws.amazon.com:8443/b.html',
			'https://docs.aws.amazon.com/c.html?utm_source=mail',
			'https://docs.aws.amazon.com/de_de/d.html',
			'https:docs.aws.amazon.com/e.html',
			'https://docs.aws.amazon.com/x/../f.html',
			'https://docs.aws.amazon.com/g.html#part',
		),
		report: [
			`${duty} sources[0].url: "https://user:word@docs.aws.amazon.com/a.html" holds a name or a password: remove it`,
			`${duty} sources[1].url: "https://docs.aws.amazon.com:8443/b.html" names the port 8443: remove it`,
			`${duty} sources[2].url: "https://docs.aws.amazon.com/c.html?utm_source=mail" holds a query: remove "?utm_source=mail"`,
			`${duty} sources[3].url: "https://docs.aws.amazon.com/de_de/d.html" leads to one language: remove that part of the path`,
			`${duty} sources[4].url: "https:docs.aws.amazon.com/e.html" is spelt oddly: write "https://docs.aws.amazon.com/e.html"`,
			`${duty} sources[5].url: "https://docs.aws.amazon.com/x/../f.html" is spelt oddly: write "https://docs.aws.amazon.com/f.html"`,
		],
	},
	{
		rule: 'a source has one address',
		content: withSources(
			'https://docs.aws.amazon.com/ec2/',
			'https://docs.aws.amazon.com/ec2/#part',
			'https://docs.aws.amazon.com/EC2',
		),
		report: [
			`${duty} sources[2].url: "https://docs.aws.amazon.com/EC2" is written "https://docs.aws.amazon.com/ec2/" in 2 places (${duty} …): use one spelling`,
		],
	},
	{
		rule: 'months make sense',
		content: makeContent(
			{
				duties: [
					...everyLayer,
					makeDuty({
						sources: [
							makeSource({ asOf: '2062-08' }),
							makeSource({ asOf: '2016-08' }),
							makeSource({ asOf: '2011-09', final: true }),
							makeSource({ asOf: '2026-12', final: true }),
						],
						general: makeAllocation('aws', {
							changed: { date: '2028-11', text: 'It is announced.' },
						}),
						allocation: {
							iaas: makeAllocation('aws', { changed: { date: '2028-12', text: 'It moves.' } }),
							paas: makeAllocation('aws', { changed: { date: '2022-12', text: 'It moved.' } }),
							saas: makeAllocation('aws'),
						},
					}),
				],
				services: [
					makeService({
						ending: makeEnding('2099-01'),
						variants: [makeVariant({ ending: makeEnding('2009-01') })],
					}),
				],
				corrections: [
					{
						id: 'amazon-rds',
						file: 'content/corrections/amazon-rds.yaml',
						corrections: [
							{
								duty: 'duty-in-data',
								date: '2026-12',
								what: 'owner',
								was: 'aws',
								is: 'shared',
								reason: 'The page says so.',
							},
						],
					},
				],
			},
			soundBodies,
		),
		report: [
			`${duty} sources[0].asOf: "2062-08" is too far ahead: it is November 2026; write the month in which the page was read`,
			`${duty} sources[1].asOf: "2016-08" is too long ago: nothing here is older than January 2023; write the month in which the page was read`,
			`${duty} sources[3].asOf: "2026-12" is too far ahead: it is November 2026; write the month in which it was published`,
			`${duty} allocation.iaas.changed.date: "2028-12" is too far ahead: it is November 2026; write the month in which the line moved`,
			`${duty} allocation.paas.changed.date: "2022-12" is too long ago: nothing here is older than January 2023; write the month in which the line moved`,
			`${service} ending.date: "2099-01" is too far ahead: it is November 2026; write the month in which it ends`,
			`${service} variants[0].ending.date: "2009-01" is too long ago: nothing here is older than January 2015; write the month in which it ends`,
			'content/corrections/amazon-rds.yaml corrections[0].date: "2026-12" is too far ahead: it is November 2026; write the month in which it was mended',
		],
	},
	{
		rule: 'no stubs',
		content: withDuty({
			summary: 'TODO: say what it is about, in one sentence that stands alone.',
			aliases: ['911'],
			allocation: {
				iaas: makeAllocation('customer', { customer: 'Patch patch patch.' }),
				paas: makeAllocation('aws', { aws: '........................' }),
				saas: makeAllocation('aws', { note: 'xxxxxxxxxxxx' }),
			},
		}),
		report: [
			`${duty} summary: "TODO" is a note to yourself: write the text`,
			`${duty} allocation.iaas.customer: "Patch patch patch." says nothing: write the text`,
			`${duty} allocation.paas.aws: "........................" says nothing: write the text`,
			`${duty} allocation.saas.note: "xxxxxxxxxxxx" says nothing: write the text`,
		],
	},
	{
		rule: 'moves lead to today’s owner',
		content: makeContent(
			{
				services: [makeService({ allocation: { 'duty-in-data': makeAllocation('aws') } })],
				changes: [
					{
						id: 'amazon-rds',
						file: 'content/changes/amazon-rds.yaml',
						changes: (['shared', 'customer'] as const).map((ownerAfter) => ({
							duty: 'duty-in-data',
							date: '2023-01-05',
							before: 'It was done in another way.',
							after: 'It is done in this way.',
							ownerBefore: 'customer',
							ownerAfter,
							sources: [makeSource()],
						})),
					},
				],
			},
			soundBodies,
		),
		report: [
			'content/changes/amazon-rds.yaml changes[1].ownerAfter: "customer" is not the owner of today: the answer says "aws"; mend the one or the other',
		],
	},
];
