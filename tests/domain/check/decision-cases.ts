import { everyLayer, service, soundBodies, duty, type RuleCase } from './broken-content.ts';
import {
	makeAllocation,
	makeContent,
	makeDuty,
	makeService,
	makeSource,
	makeVariant,
} from '../../fixtures/catalog.ts';

type Allocations = ReturnType<typeof makeService>['allocation'];

/** Sound content but for the answers of one service and of its variant, in the duties of the fixture's order. */
const withAnswers = (allocation: Allocations, variant: Allocations = {}) =>
	makeContent(
		{
			duties: [...everyLayer, makeDuty({ id: 'host-software', side: 'of' })],
			services: [
				makeService({
					allocation,
					variantQuestion: 'Which one?',
					variants: [makeVariant({ name: 'Custom for Oracle', allocation: variant })],
				}),
			],
		},
		soundBodies,
	);

const shared = (aws: string) => makeAllocation('shared', { aws });
const byDefault = (text: string) =>
	makeAllocation('customer', { default: { state: 'partly-on', text } });
const onPages = (text: string, ...titles: string[]) =>
	makeAllocation('aws', {
		aws: text,
		sources: titles.map((title) => makeSource({ title, for: ['aws'] })),
	});

/** Breaches of the rules on how an answer is decided and what it rests on. */
export const decisionCases: readonly RuleCase[] = [
	{
		rule: 'an offer alone is not shared',
		content: withAnswers(
			{
				'duty-in-data': shared('Offers a second connection.'),
				'duty-in-identity': shared('Supports tags. Lets you name a key; can rotate it.'),
				'duty-in-application': shared('Works with CloudTrail, which records calls.'),
				'duty-in-network': shared('Offers zones, and moves an instance off a failed host.'),
				'duty-in-platform': shared('Supports tags. Records every call.'),
				'duty-in-hardware': shared('Provides the hosts and their network.'),
				'duty-in-operations': makeAllocation('customer', { aws: 'Offers a switch for it.' }),
			},
			{ 'duty-in-data': shared('Can replicate a table to other Regions.') },
		),
		report: [
			`${service} allocation.duty-in-data.aws: "Offers" only offers: say what AWS does if nobody acts, or make the owner "customer"`,
			`${service} allocation.duty-in-identity.aws: "Supports" only offers: say what AWS does if nobody acts, or make the owner "customer"`,
			`${service} allocation.duty-in-application.aws: "Works with" only offers: say what AWS does if nobody acts, or make the owner "customer"`,
			`${service} variants[0].allocation.duty-in-data.aws: "Can" only offers: say what AWS does if nobody acts, or make the owner "customer"`,
		],
	},
	{
		rule: 'no absolute words on a page for one engine',
		content: withAnswers(
			{
				'duty-in-data': onPages('Encrypts all backups.', 'TLS for MySQL'),
				'duty-in-identity': onPages('Never reads a MySQL table.', 'TLS for MySQL'),
				'duty-in-application': onPages('Encrypts all backups.', 'TLS for MySQL', 'TLS'),
				'duty-in-network': onPages('Encrypts all backups.', 'TLS for Amazon RDS'),
				'duty-in-platform': onPages('Encrypts the backups.', 'TLS for MySQL'),
				'duty-in-hardware': makeAllocation('customer', {
					default: { state: 'none', text: 'Nothing is encrypted.' },
					sources: [makeSource({ title: 'Options for SQL Server', for: ['default'] })],
				}),
			},
			{ 'duty-in-data': onPages('Always patches the host.', 'Patches for Oracle') },
		),
		report: [
			`${service} allocation.duty-in-data.aws: "all" stands only on a page for MySQL: say "MySQL" in the text, or name a page that says it of all`,
			`${service} allocation.duty-in-hardware.default: "Nothing" stands only on a page for SQL Server: say "SQL Server" in the text, or name a page that says it of all`,
		],
	},
	{
		rule: 'one sentence on AWS counts the same everywhere',
		content: withAnswers(
			{
				'duty-in-data': makeAllocation('customer', { aws: 'Records each call. Keeps it.' }),
				'duty-in-identity': shared('Records each call. Shows it.'),
				'duty-in-application': makeAllocation('aws', { aws: 'Runs the hosts.' }),
				'duty-in-network': shared('Runs the hosts.'),
				'host-software': makeAllocation('aws', { aws: 'Patches the engine.' }),
				'duty-in-platform': makeAllocation('customer', { aws: 'Patches the engine.' }),
			},
			{ 'duty-in-identity': makeAllocation('customer', { aws: 'Records each call.' }) },
		),
		report: ['allocation.duty-in-data', 'variants[0].allocation.duty-in-identity'].map(
			(cell) =>
				`${service} ${cell}.aws: begins like allocation.duty-in-identity, whose owner is "shared" and not "customer": give both one owner, or say what differs`,
		),
	},
	{
		rule: 'one default for one setting',
		content: withAnswers(
			{
				'duty-in-data': byDefault('`require_ssl` is on.'),
				'duty-in-identity': byDefault('Since 2025 `require_ssl` is off in new groups.'),
				'duty-in-application': byDefault('`audit` is on in the console; `audit` is off by API.'),
				'duty-in-network': byDefault('`minor` stays enabled.'),
				'duty-in-platform': byDefault('`minor` is true.'),
			},
			{ 'duty-in-network': byDefault('`minor` is disabled.') },
		),
		report: [
			`${service} allocation.duty-in-data.default.text: calls "require_ssl" on, and allocation.duty-in-identity.default.text calls it off: say of which way each is true, or mend one`,
			`${service} allocation.duty-in-identity.default.text: calls "require_ssl" off, and allocation.duty-in-data.default.text calls it on: say of which way each is true, or mend one`,
		],
	},
	{
		rule: 'readings are of one time',
		content: makeContent(
			{
				duties: [
					...everyLayer,
					makeDuty({
						sources: [
							makeSource({ asOf: '2026-01' }),
							makeSource({ asOf: '2026-02' }),
							makeSource({ asOf: '2011-09', final: true }),
							// Not read yet: the rule on months names it.
							makeSource({ asOf: '2027-12' }),
						],
					}),
				],
			},
			soundBodies,
		),
		report: [
			`${duty} sources[0].asOf: "2026-01" is more than 6 months before the newest reading, 2026-08: read the page again`,
		],
	},
];
