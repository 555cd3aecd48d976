import type { TextForm } from '../../../src/domain/plan/resource.ts';

/** A text that describes a system, and what it is to be recognised as. */
export interface System {
	/** What the text is. */
	says: string;
	text: string;
	form: TextForm;
	/** The subjects' ids. */
	subjects: readonly string[];
	/** What is named and not known. */
	unrecognised?: readonly string[];
	/** Settings that leave a duty open: the resource and the property. */
	open?: readonly string[];
	/** Settings that settle one. */
	settled?: readonly string[];
}

/** Texts as people have them, written for the tests. */
export const systems: readonly System[] = [
	{
		says: 'a CloudFormation template with a web application',
		form: 'template',
		text: `AWSTemplateFormatVersion: '2010-09-09'
Description: Web tier
Parameters:
  Env: { Type: String }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: 10.0.0.0/16 }
  Alb:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Scheme: internet-facing
      Subnets: !Split [',', !ImportValue subnets]
  Fleet:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties: { MinSize: '2', MaxSize: '4' }
  Server:
    Type: AWS::EC2::Instance
    Properties:
      InstanceType: m7g.large
      MetadataOptions: { HttpTokens: optional }
  Database:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Snapshot
    Properties:
      Engine: postgres
      StorageEncrypted: true
      BackupRetentionPeriod: 0
      MultiAZ: !If [IsProd, true, false]
      DBInstanceClass: db.m7g.large
Outputs:
  Url: { Value: !Sub 'https://\${Alb.DNSName}' }
`,
		subjects: [
			'amazon-vpc',
			'elastic-load-balancing',
			'amazon-ec2-auto-scaling',
			'amazon-ec2',
			'amazon-rds',
		],
		open: ['Server MetadataOptions.HttpTokens', 'Database BackupRetentionPeriod'],
		settled: ['Database StorageEncrypted'],
	},
	{
		says: 'a SAM template',
		form: 'template',
		text: `Transform: AWS::Serverless-2016-10-31
Globals:
  Function: { Timeout: 10, Runtime: nodejs22.x }
Resources:
  Api:
    Type: AWS::Serverless::HttpApi
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Policies:
        - DynamoDBCrudPolicy: { TableName: !Ref Table }
  Worker:
    Type: AWS::Serverless::Function
    Properties: { PackageType: Image }
  Table:
    Type: AWS::Serverless::SimpleTable
  Flow:
    Type: AWS::Serverless::StateMachine
    Properties: { DefinitionUri: flow.asl.json }
`,
		subjects: [
			'amazon-api-gateway/http-api',
			'aws-lambda',
			'aws-lambda/container-image',
			'amazon-dynamodb',
			'aws-step-functions',
		],
	},
	{
		says: 'a template in JSON, as a synthesised CDK stack is',
		form: 'template',
		text: JSON.stringify({
			Resources: {
				Cluster9EE0221C: { Type: 'AWS::EKS::Cluster', Properties: { Name: 'main' } },
				Nodes: {
					Type: 'AWS::EKS::Nodegroup',
					Properties: { ClusterName: { Ref: 'Cluster9EE0221C' } },
				},
				CDKMetadata: { Type: 'AWS::CDK::Metadata', Properties: { Analytics: 'v2' } },
				Key961B73FD: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
				Handler: { Type: 'Custom::S3AutoDeleteObjects', Properties: { ServiceToken: 'x' } },
			},
			Parameters: { BootstrapVersion: { Type: 'AWS::SSM::Parameter::Value<String>' } },
		}),
		subjects: ['amazon-eks/managed-node-groups', 'aws-kms'],
		unrecognised: ['AWS::CDK::Metadata', 'Custom::S3AutoDeleteObjects'],
		settled: ['Key961B73FD EnableKeyRotation'],
	},
	{
		says: 'a cluster of EKS in auto mode',
		form: 'template',
		text: `Resources:
  C:
    Type: AWS::EKS::Cluster
    Properties:
      ComputeConfig: { Enabled: true }
      ResourcesVpcConfig: { EndpointPublicAccess: false }
`,
		subjects: ['amazon-eks/auto-mode'],
		settled: ['C ResourcesVpcConfig.EndpointPublicAccess'],
	},
	{
		says: 'a plan of Terraform as JSON',
		form: 'terraform-plan',
		text: JSON.stringify({
			format_version: '1.2',
			terraform_version: '1.9.5',
			planned_values: {
				root_module: {
					resources: [
						{
							address: 'aws_db_instance.main',
							mode: 'managed',
							type: 'aws_db_instance',
							values: {
								engine: 'custom-oracle-ee',
								publicly_accessible: true,
								storage_encrypted: true,
							},
						},
						{ address: 'data.aws_ami.al2023', mode: 'data', type: 'aws_ami', values: {} },
					],
					child_modules: [
						{
							address: 'module.queue',
							resources: [
								{ address: 'module.queue.aws_sqs_queue.this', type: 'aws_sqs_queue', values: {} },
								{ address: 'module.queue.random_id.x', type: 'random_id', values: {} },
							],
						},
					],
				},
			},
		}),
		subjects: ['amazon-rds/custom-oracle', 'amazon-sqs'],
		unrecognised: ['random_id'],
		open: ['aws_db_instance.main PubliclyAccessible'],
	},
	{
		says: 'a state file of Terraform',
		form: 'terraform-plan',
		text: JSON.stringify({
			version: 4,
			terraform_version: '1.7.0',
			lineage: 'a',
			resources: [
				{
					mode: 'managed',
					type: 'aws_rds_cluster',
					name: 'db',
					instances: [
						{
							attributes: {
								engine: 'aurora-postgresql',
								serverlessv2_scaling_configuration: [{ min_capacity: 0.5 }],
							},
						},
					],
				},
				{ mode: 'data', type: 'aws_iam_policy_document', name: 'p', instances: [{}] },
				{
					mode: 'managed',
					type: 'aws_cloudfront_distribution',
					name: 'cdn',
					instances: [{ attributes: {} }],
				},
			],
		}),
		subjects: ['amazon-aurora/serverless-v2', 'amazon-cloudfront'],
	},
	{
		says: 'files of Terraform',
		form: 'terraform-source',
		text: `# The data layer
terraform {
  required_providers { aws = { source = "hashicorp/aws" } }
}
variable "engine" { default = "mysql" }
data "aws_caller_identity" "me" {}

resource "aws_db_instance" "main" {
  engine                  = var.engine
  storage_encrypted       = true // always
  backup_retention_period = 7
  multi_az                = false
  tags = {
    Name = "db-\${terraform.workspace}"
  }
  lifecycle { prevent_destroy = true }
}
resource "aws_dynamodb_table" "carts" {
  name         = "carts"
  billing_mode = "PAY_PER_REQUEST"
  point_in_time_recovery {
    enabled = true
  }
}
resource "aws_iam_policy" "p" {
  policy = <<-EOF
    { "Statement": [ { "Action": "s3:*", "Resource": "*" } ] }
  EOF
}
resource "aws_lb" "nlb" {
  load_balancer_type = "network"
}
/* resource "aws_eks_cluster" "no" { } */
module "x" { source = "./x" }
`,
		subjects: ['amazon-rds', 'amazon-dynamodb', 'aws-iam', 'elastic-load-balancing/network'],
		open: ['aws_db_instance.main MultiAZ'],
		settled: [
			'aws_db_instance.main StorageEncrypted',
			'aws_dynamodb_table.carts PointInTimeRecovery.Enabled',
		],
	},
	{
		says: 'the output of terraform state list',
		form: 'state-list',
		text: `aws_s3_bucket.assets
aws_s3_bucket_public_access_block.assets
data.aws_caller_identity.current
module.eks.aws_eks_cluster.this[0]
module.eks.module.fargate["default"].aws_eks_fargate_profile.this[0]
module.vpc.aws_nat_gateway.this[0]
random_password.db
`,
		subjects: ['amazon-s3', 'amazon-eks/fargate', 'amazon-vpc'],
		unrecognised: ['random_password'],
	},
	{
		says: 'the answer of the tagging API',
		form: 'inventory',
		text: JSON.stringify({
			ResourceTagMappingList: [
				{ ResourceARN: 'arn:aws:rds:eu-central-1:123456789012:db:main', Tags: [] },
				{ ResourceARN: 'arn:aws:rds:eu-central-1:123456789012:cluster:orders', Tags: [] },
				{ ResourceARN: 'arn:aws:s3:::example-logs', Tags: [] },
				{ ResourceARN: 'arn:aws-cn:ec2:cn-north-1:123456789012:volume/vol-0', Tags: [] },
				{ ResourceARN: 'arn:aws:braket:us-east-1:123456789012:job/1', Tags: [] },
			],
			PaginationToken: '',
		}),
		subjects: ['amazon-rds', 'amazon-aurora', 'amazon-s3', 'amazon-ebs'],
		unrecognised: ['braket:job'],
	},
	{
		says: 'the inventory of AWS Config',
		form: 'inventory',
		text: JSON.stringify({
			Results: [
				'{"resourceType":"AWS::Lambda::Function","resourceId":"orders"}',
				'{"resourceType":"AWS::SecretsManager::Secret","resourceId":"arn:aws:secretsmanager:x"}',
			],
		}),
		subjects: ['aws-lambda', 'aws-secrets-manager'],
	},
	{
		says: 'a cost report with a column a service',
		form: 'costs',
		text: `"Service","EC2-Instances($)","Relational Database Service($)","S3($)","EC2-Other($)","Tax($)","Total costs($)"
"Service total","10.1","2","0.4","1","3","16.5"
"2026-10-01","10.1","2","0.4","1","3","16.5"
`,
		subjects: ['amazon-ec2', 'amazon-rds', 'amazon-s3'],
		unrecognised: ['Tax'],
	},
	{
		says: 'a cost report with a row a service',
		form: 'costs',
		text: `Service,Cost\r\nAWS Lambda,1.20\r\n"Amazon Elastic Compute Cloud - Compute",3\r\nAmazonCloudWatch,1\r\nTotal,5.2\r\n`,
		subjects: ['aws-lambda', 'amazon-ec2', 'amazon-cloudwatch'],
	},
	{
		says: 'a list of names',
		form: 'names',
		text: `- RDS
- Amazon EKS
- AWS Lambda
* S3
1. Fargate
2. Azure Functions`,
		subjects: ['amazon-rds', 'amazon-eks', 'aws-lambda', 'amazon-s3', 'aws-fargate'],
		unrecognised: ['Azure Functions'],
	},
	{
		says: 'names in one line',
		form: 'names',
		text: 'ec2, dynamodb; cloudfront',
		subjects: ['amazon-ec2', 'amazon-dynamodb', 'amazon-cloudfront'],
	},
];
