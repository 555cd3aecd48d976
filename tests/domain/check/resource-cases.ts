import { everyLayer, soundBodies, type RuleCase } from './broken-content.ts';
import { makeContent, makeResources, makeService } from '../../fixtures/catalog.ts';

const services = ['amazon-rds', 'amazon-sql'].map((id) => makeService({ id }));

/** Breaches of the rules on what stands in templates and bills. */
export const resourceCases: readonly RuleCase[] = [
	{
		rule: 'resources lead to one service',
		content: makeContent(
			{
				duties: [...everyLayer],
				services,
				resources: [
					makeResources({
						cloudformation: ['AWS::RDS::*'],
						choices: [{ types: ['aws_db_instance'], is: 'amazon-rds' }],
					}),
					makeResources({ id: 'amazon-sql', cloudformation: ['AWS::RDS::*'] }),
				],
			},
			soundBodies,
		),
		report: [
			'content/resources/amazon-rds.yaml cloudformation[0]: "AWS::RDS::*" is also listed in content/resources/amazon-sql.yaml: leave it to one of them',
			'content/resources/amazon-sql.yaml cloudformation[0]: "AWS::RDS::*" is also listed in content/resources/amazon-rds.yaml: leave it to one of them',
			'content/resources/amazon-rds.yaml choices[0].types[0]: no service lists "aws_db_instance": add it to "cloudformation" or "terraform" of one',
		],
	},
	{
		rule: 'choices of resources are whole',
		content: makeContent(
			{
				duties: [...everyLayer],
				services,
				resources: [
					makeResources({
						terraform: ['aws_db_*'],
						choices: [
							{ types: ['aws_db_instance'], property: 'Engine' },
							{ types: ['aws_db_instance'], is: 'amazon-rds', property: 'Engine' },
						],
					}),
				],
			},
			soundBodies,
		),
		report: [0, 1].map(
			(index) =>
				`content/resources/amazon-rds.yaml choices[${index}]: is not whole: write "is" where the type alone decides, or "property" and "means"`,
		),
	},
	{
		rule: 'references exist',
		content: makeContent(
			{
				duties: [...everyLayer],
				services,
				resources: [
					makeResources({
						terraform: ['aws_db_*'],
						choices: [
							{
								types: ['aws_db_instance'],
								property: 'Engine',
								means: { 'custom-*': 'amazon-rds' },
								absent: 'amazon-sqll',
							},
						],
					}),
				],
			},
			soundBodies,
		),
		report: [
			'content/resources/amazon-rds.yaml choices[0].absent: no subject "amazon-sqll"; did you mean "amazon-sql"?',
		],
	},
];
