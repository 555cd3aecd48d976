import {
	duty,
	everyLayer,
	page,
	paas,
	service,
	soundBody,
	withDuty,
	withPageBody,
	type RuleCase,
} from './broken-content.ts';
import {
	makeAllocation,
	makeBody,
	makeHeading,
	makeService,
	makeSource,
} from '../../fixtures/catalog.ts';

/** Breaches of the rules on prose. */
export const proseCases: readonly RuleCase[] = [
	{
		rule: 'links out are sources',
		content: withPageBody({
			links: [
				{ url: `${makeSource().url}#anchor`, line: 3 },
				{ url: 'https://example.com/', line: 9 },
			],
		}),
		report: [
			`${page} sources: "https://example.com/" is linked in the text but is no source: add it with title and asOf`,
		],
	},
	{
		rule: 'links inside the site resolve',
		content: withPageBody({
			links: [
				{ url: '/duties/duty-in-data/#iaas', line: 3 },
				{ url: '/duties/duty-in-date/', line: 4 },
			],
		}),
		report: [
			`${page} (file): no page "/duties/duty-in-date/"; did you mean "/duties/duty-in-data/"?`,
		],
	},
	{
		rule: 'duty pages have their headings',
		content: withDuty({}, makeBody({ headings: [makeHeading(2, 'What it means', 9)] })),
		report: [
			`${duty} (file): the second-level headings are "What it means"; they must be "What it means", "What to do" and "Common mistakes"`,
		],
	},
	{
		rule: 'heading levels step by one',
		content: withPageBody({
			headings: [
				makeHeading(1, 'Title', 8),
				makeHeading(2, 'Traps', 9),
				makeHeading(4, 'Deep', 12),
			],
		}),
		report: [
			`${page} (file): the heading "Title" has level 1; here levels 2 to 2 are allowed`,
			`${page} (file): the heading "Deep" has level 4; here levels 2 to 3 are allowed`,
		],
	},
	{
		rule: 'duty pages have the right length',
		content: withDuty({}, { ...soundBody, words: 249 }),
		report: [`${duty} (file): the text has 249 words; it needs 250 to 500`],
	},
	{
		rule: 'components exist',
		content: withPageBody({ components: [{ name: 'Ownerkey', attributes: {}, line: 5 }] }),
		report: [`${page} (file): no component <Ownerkey>; did you mean "OwnerKey"?`],
	},
	{
		rule: 'links are plain addresses',
		content: withPageBody({
			links: [
				'',
				'duties/duty-in-data/',
				'//example.com/',
				'javascript:alert(1)',
				'JavaScript:alert(1)',
				'java\tscript:alert(1)',
				'view-source:https://aws.amazon.com/',
				'http://aws.amazon.com/',
				'mailto:a@example.com',
				'\\\\example.com',
				'https://aws.amazon.com/a b',
				'/duties/duty-in-data/',
				'#part',
				'https://aws.amazon.com/',
			].map((url) => ({ url, line: 3 })),
		}),
		report: [
			`${page} (file): "" leads nowhere: write the address`,
			`${page} (file): "duties/duty-in-data/" is relative: begin with "/", from the root of the site`,
			`${page} (file): "//example.com/" names no scheme: begin with https:`,
			...['javascript:', 'JavaScript:'].map(
				(scheme) =>
					`${page} (file): "${scheme}alert(1)" begins with "${scheme}": link to pages of ours ("/…") or to https:// addresses`,
			),
			`${page} (file): "java\\tscript:alert(1)" holds a sign that no address has: spell it plainly`,
			`${page} (file): "view-source:https://aws.amazon.com/" begins with "view-source:": link to pages of ours ("/…") or to https:// addresses`,
			`${page} (file): "http://aws.amazon.com/" begins with "http:": link to pages of ours ("/…") or to https:// addresses`,
			`${page} (file): "mailto:a@example.com" begins with "mailto:": link to pages of ours ("/…") or to https:// addresses`,
			`${page} (file): "\\\\\\\\example.com" holds a sign that no address has: spell it plainly`,
			`${page} (file): "https://aws.amazon.com/a b" holds a sign that no address has: spell it plainly`,
		],
	},
	{
		rule: 'links inside the site resolve',
		content: withPageBody(
			{
				headings: [makeHeading(2, 'The traps', 2)],
				links: [
					'/duties/duty-in-data/#paas',
					'/duties/duty-in-data/#amazon-rds',
					'/duties/duty-in-data/#amazon-ec2',
					'/services/amazon-rds/#duty-in-data',
					'/services/amazon-rds/#duty-in-date',
					'/services/amazon-rds/#sources',
					'/service-models/paas/#the-line',
					'/service-models/paas/#what-it-is',
					'#the-traps',
					'#the-trap',
					'/compare/?columns=iaas#row-duty-in-data',
				].map((url) => ({ url, line: 3 })),
			},
			{
				services: [
					makeService({ allocation: { 'duty-in-data': makeAllocation('aws') } }),
					makeService({ id: 'amazon-ec2' }),
				],
			},
			{ recorded: new Map([['/service-models/paas/', new Set(['what-it-is'])]]) },
			{ [service]: makeBody() },
		),
		report: [
			`${page} (file): no place "#amazon-ec2" on "/duties/duty-in-data/"`,
			`${page} (file): no place "#duty-in-date" on "/services/amazon-rds/"; did you mean "duty-in-data"?`,
			`${page} (file): no place "#the-line" on "/service-models/paas/"; use what-it-is, ${everyLayer
				.map(({ id }) => id)
				.join(', ')
				.replace(/, (?=[^,]*$)/, ' or ')}`,
			`${page} (file): no place "#the-trap" on "/model/classic-traps/"; did you mean "the-traps"?`,
		],
	},
	{
		rule: 'headings have names of their own',
		content: withPageBody(
			{
				headings: [
					makeHeading(2, 'The traps', 8),
					{ ...makeHeading(2, '!!!', 9), slug: '' },
					makeHeading(2, 'Sources', 10),
					makeHeading(2, 'The Traps', 11),
				],
			},
			{},
			{},
			{ [paas]: makeBody({ headings: [makeHeading(2, 'Duty in data', 5)] }) },
		),
		report: [
			`${page} (file): the heading "The traps" stands there twice: word one otherwise`,
			`${page} (file): the heading "!!!" has no letters: nobody could link to it`,
			`${page} (file): the heading "Sources" would be called "#sources", a name that the page needs itself: word it otherwise`,
			`${page} (file): the heading "The Traps" stands there twice: word one otherwise`,
			`${paas} (file): the heading "Duty in data" would be called "#duty-in-data", a name that the page needs itself: word it otherwise`,
		],
	},
	{
		rule: 'pages are not too long',
		content: withPageBody({ words: 1501 }),
		report: [`${page} (file): the text has 1501 words; 1500 are the most: part it into pages`],
	},
	{
		rule: 'components exist',
		content: withPageBody({
			components: [
				{ name: 'OwnerKey', attributes: { 'set:html': 'x' }, line: 5 },
				{ name: 'Cell', attributes: { duty: 'x', subjct: 'y', 'client:load': '' }, line: 6 },
				{ name: 'constructor', attributes: {}, line: 7 },
			],
		}),
		report: [
			`${page} (file): <OwnerKey> takes no attribute: remove "set:html"`,
			`${page} (file): <Cell> has no attribute "subjct"; did you mean "subject"?`,
			`${page} (file): <Cell> has no attribute "client:load"; use duty or subject`,
		],
	},
];
