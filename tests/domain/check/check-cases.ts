import { everyLayer, soundBodies, type RuleCase } from './broken-content.ts';
import {
	makeAllocation,
	makeCheck,
	makeCheckGroup,
	makeContent,
	makeDuty,
	makeEvidence,
	makeFramework,
	makeService,
	makeSetting,
} from '../../fixtures/catalog.ts';

const duties = [...everyLayer, makeDuty()];
const file = 'content/checks/rds.yaml';
const framework = 'content/frameworks/nist-800-53.yaml';

/** Breaches of the rules on checks, evidence and frameworks. */
export const checkCases: readonly RuleCase[] = [
	{
		rule: 'a setting shows the customer’s part',
		content: makeContent(
			{
				duties,
				services: [
					makeService({
						allocation: {
							'guest-os-patching': makeAllocation('customer', { setting: makeSetting() }),
							'duty-in-data': makeAllocation('aws', { setting: makeSetting() }),
						},
					}),
				],
			},
			soundBodies,
		),
		report: [
			'content/services/amazon-rds.mdx allocation.duty-in-data.setting: belongs to what the customer does, and the owner is "aws": remove it',
		],
	},
	{
		rule: 'checks stand in the file of their prefix',
		content: makeContent(
			{
				duties,
				checks: [
					makeCheckGroup({
						controls: [makeCheck({ id: 'RDS.1' }), makeCheck({ id: 'EC2.1' })],
						retired: [{ id: 'RDS.1', title: 'Instances should be tagged', since: '2026-01' }],
					}),
					{
						...makeCheckGroup({ prefix: 'S3' }),
						id: 'buckets',
						file: 'content/checks/buckets.yaml',
					},
				],
			},
			soundBodies,
		),
		report: [
			'content/checks/buckets.yaml prefix: "S3" belongs in s3.yaml: name the file like AWS’s page',
			`${file} controls[1].id: "EC2.1" does not begin with "RDS.": move it to its own file`,
			`${file} controls[0].id: "RDS.1" stands in ${file}, too: remove one`,
			`${file} retired[0].id: "RDS.1" stands in ${file}, too: remove one`,
		],
	},
	{
		rule: 'the rule behind a check is one thing',
		content: makeContent(
			{
				duties,
				checks: [
					makeCheckGroup({
						controls: [
							makeCheck({ id: 'RDS.1', rule: undefined }),
							makeCheck({ id: 'RDS.2', custom: true, identifier: 'UPDATES' }),
							makeCheck({ id: 'RDS.3', custom: true, parameters: ['days'] }),
							makeCheck({ id: 'RDS.4', unread: true, identifier: 'UPDATES' }),
							makeCheck({ id: 'RDS.5', identifier: 'UPDATES_INSTALLED' }),
							makeCheck({ id: 'RDS.6', also: 'guest-os-patching' }),
							makeCheck({ id: 'RDS.7', identifier: 'UPDATES', also: 'duty-in-data' }),
						],
					}),
				],
			},
			soundBodies,
		),
		report: [
			`${file} controls[0].rule: is missing: name the AWS Config rule, or say "custom: true"`,
			`${file} controls[1].identifier: belongs to rules of AWS Config: a custom one cannot be used elsewhere, remove it`,
			`${file} controls[2].parameters: belongs to rules of AWS Config: a custom one cannot be used elsewhere, remove it`,
			`${file} controls[3].unread: contradicts what is said of the rule: remove one`,
			`${file} controls[4].identifier: "UPDATES_INSTALLED" is the name in capitals: remove it`,
			`${file} controls[5].also: "guest-os-patching" is its duty already: remove it`,
		],
	},
	{
		rule: 'related requirements are ids',
		content: makeContent(
			{
				duties,
				checks: [
					makeCheckGroup({
						controls: [
							makeCheck({
								related: {
									'nist-800-53': ['SI-2', 'SI-2(3)', 'Flaw remediation'],
									'pci-dss': ['v4.0.1/6.3.3', '6.3.3'],
									cis: ['v5.0.0/2.2.2', 'CIS 2.2.2'],
									'nist-800-171': ['3.14.1', 'v3.14.1'],
								},
							}),
						],
					}),
				],
			},
			soundBodies,
		),
		report: [
			`${file} controls[0].related.nist-800-53[2]: "Flaw remediation" is no id of it: write one as AC-2(3)`,
			`${file} controls[0].related.pci-dss[1]: "6.3.3" is no id of it: write one as v4.0.1/10.2.1`,
			`${file} controls[0].related.cis[1]: "CIS 2.2.2" is no id of it: write one as v5.0.0/2.1.4`,
			`${file} controls[0].related.nist-800-171[1]: "v3.14.1" is no id of it: write one as 3.13.8`,
		],
	},
	{
		rule: 'controls stand in their group, once',
		content: makeContent(
			{
				duties,
				frameworks: [
					makeFramework({
						groups: [
							{
								id: 'SI',
								title: 'Integrity',
								controls: [
									{ id: 'SI-2', title: 'Flaw Remediation', duties: ['guest-os-patching'] },
									{ id: 'AC-2', title: 'Accounts', duties: ['guest-os-patching'] },
								],
								outside: ['SI-2'],
							},
						],
					}),
				],
			},
			soundBodies,
		),
		report: [
			`${framework} groups[0].controls[1].id: "AC-2" does not begin with "SI-": move it to its own group`,
			`${framework} groups[0].controls[0].id: "SI-2" stands there twice: remove one`,
			`${framework} groups[0].outside[0]: "SI-2" stands there twice: remove one`,
		],
	},
	{
		rule: 'every duty says what no check can see',
		content: makeContent(
			{
				duties,
				evidence: [
					...everyLayer.slice(1).map(({ id }) => makeEvidence({ id })),
					makeEvidence({ aws: 'Ask AWS for its report.' }),
				],
			},
			soundBodies,
		),
		report: [
			`content/evidence/${everyLayer[0]!.id}.yaml (file): is missing: say in "unseen" what no check can see of this duty`,
			'content/evidence/guest-os-patching.yaml aws: stands on no page: add the page to "sources"',
		],
	},
	{
		rule: 'references exist',
		content: makeContent(
			{
				duties,
				evidence: [
					...duties.map(({ id }) => makeEvidence({ id })),
					makeEvidence({ id: 'duty-in-dato' }),
				],
				checks: [
					makeCheckGroup({
						subjects: ['amazon-rsd'],
						controls: [
							makeCheck({
								duty: 'guest-patching',
								subjects: ['amazon-rds'],
								except: ['amazon-rds/custom'],
								related: { nist: ['SI-2'] },
							}),
						],
					}),
				],
				frameworks: [
					makeFramework({
						groups: [
							{
								id: 'SI',
								title: 'Integrity',
								controls: [{ id: 'SI-2', title: 'Flaw Remediation', duties: ['duty-in-dato'] }],
								outside: [],
							},
						],
					}),
				],
			},
			soundBodies,
		),
		report: [
			`${file} subjects[0]: no subject "amazon-rsd"; use on-premises, iaas, paas or saas`,
			`${file} controls[0].duty: no duty "guest-patching"; did you mean "guest-os-patching"?`,
			`${file} controls[0].subjects[0]: no subject "amazon-rds"; use on-premises, iaas, paas or saas`,
			`${file} controls[0].except[0]: no subject "amazon-rds/custom"; use on-premises, iaas, paas or saas`,
			`${file} controls[0].related.nist: no framework "nist"; use nist-800-53`,
			`${framework} groups[0].controls[0].duties[0]: no duty "duty-in-dato"; did you mean "duty-in-data"?`,
			'content/evidence/duty-in-dato.yaml (file): no duty "duty-in-dato"; did you mean "duty-in-data"?',
		],
	},
];
