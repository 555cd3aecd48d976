import type { System } from './systems.ts';

const template = (resources: string) =>
	`AWSTemplateFormatVersion: 2010-09-09\nResources:\n${resources}`;
const plan = (...resources: { type: string; values?: object; name?: string }[]) =>
	JSON.stringify({
		format_version: '1.2',
		terraform_version: '1.10.1',
		planned_values: {
			root_module: {
				resources: resources.map(({ type, values = {}, name = 'this' }) => ({
					...{ address: `${type}.${name}`, mode: 'managed', type, name, values },
				})),
			},
		},
	});
const tagged = (...arns: string[]) =>
	JSON.stringify({
		ResourceTagMappingList: arns.map((ResourceARN) => ({ ResourceARN, Tags: [] })),
	});

/** More texts of every form, a service or two each. */
export const moreSystems: readonly System[] = [
	{
		says: 'a template with queues, topics and a bus',
		form: 'template',
		text: template(`  Jobs:
    Type: AWS::SQS::Queue
    Properties:
      RedrivePolicy: { deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3 }
  Dead: { Type: AWS::SQS::Queue }
  Alerts: { Type: AWS::SNS::Topic }
  Bus: { Type: AWS::Events::EventBus, Properties: { Name: orders } }
`),
		subjects: ['amazon-sqs', 'amazon-sns', 'amazon-eventbridge'],
	},
	{
		says: 'a template with a distribution before a bucket',
		form: 'template',
		text: template(`  Site:
    Type: AWS::S3::Bucket
    Properties:
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault: { SSEAlgorithm: AES256 }
  Cdn:
    Type: AWS::CloudFront::Distribution
    Properties: { DistributionConfig: { Enabled: true } }
  Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
  Cert:
    Type: AWS::CertificateManager::Certificate
    Properties: { DomainName: example.com, ValidationMethod: EMAIL }
`),
		subjects: [
			'amazon-s3',
			'amazon-cloudfront',
			'amazon-route-53',
			'aws-certificate-manager/email-validated',
		],
	},
	{
		says: 'a template with a broker for messages that anybody reaches',
		form: 'template',
		text: template(`  Broker:
    Type: AWS::AmazonMQ::Broker
    Properties: { EngineType: RABBITMQ, PubliclyAccessible: true, BrokerName: b }
`),
		subjects: ['amazon-mq/rabbitmq'],
		open: ['Broker PubliclyAccessible'],
	},
	{
		says: 'a template with directories',
		form: 'template',
		text: template(`  Ad: { Type: 'AWS::DirectoryService::MicrosoftAD', Properties: { Name: corp.example } }
`),
		subjects: ['aws-directory-service/managed-microsoft-ad'],
	},
	{
		says: 'a template in JSON with windows line ends and a byte order mark',
		form: 'template',
		text: `\uFEFF{\r\n "Resources": {\r\n  "Key": { "Type": "AWS::KMS::Key" },\r\n  "Secret": { "Type": "AWS::SecretsManager::Secret" }\r\n }\r\n}\r\n`,
		subjects: ['aws-kms', 'aws-secrets-manager'],
	},
	{
		says: 'a template with the network of a company',
		form: 'template',
		text: template(`  Hub: { Type: AWS::EC2::TransitGateway }
  Spoke:
    Type: AWS::EC2::TransitGatewayAttachment
    Properties: { TransitGatewayId: !Ref Hub, VpcId: !ImportValue vpc, SubnetIds: [a] }
  Office: { Type: AWS::EC2::VPNConnection, Properties: { Type: ipsec.1 } }
  Wall: { Type: AWS::NetworkFirewall::Firewall }
  Zone: { Type: AWS::EC2::Subnet }
`),
		subjects: ['aws-transit-gateway', 'aws-site-to-site-vpn', 'aws-network-firewall', 'amazon-vpc'],
	},
	{
		says: 'a template with modules, macros and what has no type',
		form: 'template',
		text: template(`  Fn::Transform: { Name: AWS::Include }
  Module: { Type: My::Own::Kind::MODULE }
  Broken: 7
  Table: { Type: AWS::DynamoDB::Table }
`),
		subjects: ['amazon-dynamodb'],
		unrecognised: ['My::Own::Kind::MODULE'],
	},
	{
		says: 'a template with what watches over an account',
		form: 'template',
		text: template(`  Detector: { Type: AWS::GuardDuty::Detector, Properties: { Enable: true } }
  Hub: { Type: AWS::SecurityHub::Hub }
  Recorder: { Type: AWS::Config::ConfigurationRecorder }
  Macie: { Type: AWS::Macie::Session }
  Scan: { Type: AWS::InspectorV2::Filter }
`),
		subjects: [
			...['amazon-guardduty', 'aws-security-hub', 'aws-config'],
			...['amazon-macie', 'amazon-inspector'],
		],
	},
	{
		says: 'a plan with a database that moves',
		form: 'terraform-plan',
		text: plan(
			{ type: 'aws_dms_replication_config' },
			{ type: 'aws_keyspaces_table' },
			{ type: 'aws_mwaa_environment' },
		),
		subjects: ['aws-dms/serverless', 'amazon-keyspaces', 'amazon-mwaa'],
	},
	{
		says: 'a plan with a directory',
		form: 'terraform-plan',
		text: plan({ type: 'aws_directory_service_directory', values: { type: 'ADConnector' } }),
		subjects: ['aws-directory-service/ad-connector'],
	},
	{
		says: 'a plan of changes alone, without what it takes away',
		form: 'terraform-plan',
		text: JSON.stringify({
			format_version: '1.2',
			resource_changes: [
				{
					address: 'aws_lambda_function.a',
					mode: 'managed',
					type: 'aws_lambda_function',
					change: { actions: ['create'], after: { package_type: 'Zip' } },
				},
				{
					address: 'aws_redshift_cluster.old',
					mode: 'managed',
					type: 'aws_redshift_cluster',
					change: { actions: ['delete'], after: null },
				},
			],
		}),
		subjects: ['aws-lambda'],
	},
	{
		says: 'a state as terraform show prints it',
		form: 'terraform-plan',
		text: JSON.stringify({
			format_version: '1.0',
			terraform_version: '1.8.0',
			values: {
				root_module: {
					resources: [{ address: 'aws_ecr_repository.a', type: 'aws_ecr_repository', values: {} }],
					child_modules: [
						{ child_modules: [{ resources: [{ type: 'aws_efs_file_system', values: {} }] }] },
					],
				},
			},
		}),
		subjects: ['amazon-ecr', 'amazon-efs'],
	},
	{
		says: 'a plan with resources of other clouds',
		form: 'terraform-plan',
		text: plan(
			{ type: 'google_storage_bucket' },
			{ type: 'azurerm_key_vault' },
			{ type: 'aws_kms_key' },
			{ type: 'aws_braket_quantum_task' },
		),
		subjects: ['aws-kms'],
		unrecognised: ['google_storage_bucket', 'azurerm_key_vault', 'aws_braket_quantum_task'],
	},
	{
		says: 'files of Terraform with loops, conditions and comments',
		form: 'terraform-source',
		text: `// network
resource "aws_vpc" "main" {
  for_each   = toset(var.regions)
  cidr_block = each.value == "eu" ? "10.0.0.0/16" : "10.1.0.0/16"
}

resource "aws_sns_topic" "alerts" {
  count = length(var.names) > 0 ? 1 : 0
  name  = "alerts-\${var.names[0]}-\${format("%s", "x}")}"
}
resource "aws_transfer_server" "sftp" { protocols = ["SFTP"] }
`,
		subjects: ['amazon-vpc', 'amazon-sns', 'aws-transfer-family'],
	},
	{
		says: 'files of Terraform with a document in the middle',
		form: 'terraform-source',
		text: `resource "aws_sqs_queue" "q" {
  policy = <<POLICY
resource "aws_eks_cluster" "no" {
POLICY
  visibility_timeout_seconds = 30
}
resource "aws_datasync_task" "t" {}
`,
		subjects: ['amazon-sqs', 'aws-datasync'],
	},
	{
		says: 'files of Terraform that are cut off',
		form: 'terraform-source',
		text: `resource "aws_s3_bucket" "a" {
  bucket = "logs"
}
resource "aws_kinesis_stream" "b" {
  name = "unfinished`,
		subjects: ['amazon-s3', 'amazon-kinesis-data-streams'],
	},
	{
		says: 'a list of a state with indexes and modules',
		form: 'state-list',
		text: `module.a["x.y"].aws_acmpca_certificate_authority.root
module.a.module.b[3].aws_inspector2_enabler.this
aws_securityhub_account.this
null_resource.wait
data.aws_region.current`,
		subjects: ['aws-private-ca', 'amazon-inspector', 'aws-security-hub'],
		unrecognised: ['null_resource'],
	},
	{
		says: 'a list of ARNs',
		form: 'inventory',
		text: `arn:aws:lambda:eu-west-1:123456789012:function:a
arn:aws:dynamodb:eu-west-1:123456789012:table/t
arn:aws-us-gov:kms:us-gov-west-1:123456789012:key/1`,
		subjects: ['aws-lambda', 'amazon-dynamodb', 'aws-kms'],
	},
	{
		says: 'an answer of the tagging API with networks',
		form: 'inventory',
		text: tagged(
			'arn:aws:ec2:eu-west-1:123456789012:transit-gateway/tgw-1',
			'arn:aws:ec2:eu-west-1:123456789012:vpn-connection/vpn-1',
			'arn:aws:ec2:eu-west-1:123456789012:subnet/subnet-1',
			'arn:aws:ec2:eu-west-1:123456789012:instance/i-1',
		),
		subjects: ['aws-transit-gateway', 'aws-site-to-site-vpn', 'amazon-vpc', 'amazon-ec2'],
	},
	{
		says: 'the resources of a stack as the command lists them',
		form: 'inventory',
		text: JSON.stringify({
			StackResourceSummaries: [
				{ LogicalResourceId: 'A', ResourceType: 'AWS::StepFunctions::StateMachine' },
				{ LogicalResourceId: 'B', ResourceType: 'AWS::Transfer::Server' },
			],
		}),
		subjects: ['aws-step-functions', 'aws-transfer-family'],
	},
	{
		says: 'the answer of Resource Explorer',
		form: 'inventory',
		text: JSON.stringify({
			Resources: [
				{ Arn: 'arn:aws:mq:eu-west-1:1:broker:b', ResourceType: 'mq:broker', Service: 'mq' },
				{ Arn: 'arn:aws:airflow:eu-west-1:1:environment/e', ResourceType: 'airflow:environment' },
			],
		}),
		subjects: ['amazon-mq', 'amazon-mwaa'],
	},
	{
		says: 'the identifiers that AWS Config lists',
		form: 'inventory',
		text: JSON.stringify({
			resourceIdentifiers: [
				{ resourceType: 'AWS::EC2::Volume', resourceId: 'vol-1' },
				{ resourceType: 'AWS::EC2::Volume', resourceId: 'vol-2' },
				{ resourceType: 'AWS::WAFv2::WebACL', resourceId: 'x' },
			],
		}),
		subjects: ['amazon-ebs', 'aws-waf'],
	},
	{
		says: 'the answer of the cost API',
		form: 'costs',
		text: JSON.stringify({
			ResultsByTime: [
				{
					TimePeriod: { Start: '2026-10-01', End: '2026-11-01' },
					Groups: [
						{ Keys: ['AWS Key Management Service'], Metrics: {} },
						{ Keys: ['Amazon Simple Queue Service'], Metrics: {} },
						{ Keys: ['AWS Transfer Family'], Metrics: {} },
					],
				},
			],
		}),
		subjects: ['aws-kms', 'amazon-sqs', 'aws-transfer-family'],
	},
	{
		says: 'a cost report of another kind of row, in quotes',
		form: 'costs',
		text: `"Product Name","Usage","Cost"\n"Amazon Managed Workflows for Apache Airflow","1","7"\n"AWS Directory Service","2","3"\n`,
		subjects: ['amazon-mwaa', 'aws-directory-service'],
	},
	{
		says: 'a list of types',
		form: 'names',
		text: 'AWS::Lambda::Function\naws_dynamodb_table\nAWS::Braket::Device',
		subjects: ['aws-lambda', 'amazon-dynamodb'],
		unrecognised: ['AWS::Braket::Device'],
	},
	{
		says: 'names in JSON',
		form: 'names',
		text: '["Amazon Macie", "Transit Gateway", "dms"]',
		subjects: ['amazon-macie', 'aws-transit-gateway', 'aws-dms'],
	},
	{
		says: 'names as a ticket has them',
		form: 'names',
		text: `• Amazon Inspector
• Network Firewall
• Private CA`,
		subjects: ['amazon-inspector', 'aws-network-firewall', 'aws-private-ca'],
	},
];
