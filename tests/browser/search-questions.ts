import type { RelevanceCase } from './search-queries.ts';

/** Where a question comes from, or what makes it hard. */
export type QuestionKind =
	| 'plain'
	| 'exam'
	| 'issue'
	| 'forum'
	| 'short'
	| 'number'
	| 'id'
	| 'misspelt'
	| 'variant'
	| 'two-subjects'
	| 'cross-service'
	| 'tool'
	| 'not-covered'
	| 'later-service';

/** A question with its kind. What has no page is answered by `none:<its name>`; once it has one, by that. */
export interface KindCase extends RelevanceCase {
	kind: QuestionKind;
}

type Line = readonly [query: string, ...expected: string[]];

const of = (kind: QuestionKind, lines: readonly Line[]): KindCase[] =>
	lines.map(([query, ...expected]) => ({ kind, query, expected: expected.map(toAddress) }));

// `amazon-rds#resilience` is a cell, `duty:resilience` and `service:amazon-rds` are pages.
function toAddress(short: string): string {
	if (short.startsWith('/') || short.startsWith('none:')) return short;
	if (short.startsWith('duty:')) return `/duties/${short.slice(5)}/`;
	if (short.startsWith('service:')) return `/services/${short.slice(8)}/`;
	return `/services/${short.replace('#', '/#')}`;
}

/** Questions as people word them in issue trackers, forums and exams, written down before the search was tuned. */
export const kindCases: readonly KindCase[] = [
	...of('issue', [
		['who is responsible for scaling a DynamoDB database', 'amazon-dynamodb#resilience'],
		[
			'Glue 4.0 PySpark vulnerability',
			'aws-glue#runtime-patching',
			'aws-glue#vulnerability-management',
		],
		[
			'prevent automatic OpenSearch service software update',
			'amazon-opensearch-service#runtime-patching',
		],
		['ALB accepts TLS 1.0 SOC 2 scan', 'elastic-load-balancing#encryption-in-transit'],
		['WAF managed rules updated by AWS break production', 'aws-waf#configuration-management'],
		[
			'Elastic Beanstalk EC2 instance IMDSv2 Security Hub EC2.8 who fixes',
			'aws-elastic-beanstalk#configuration-management',
			'aws-elastic-beanstalk#os-hardening',
		],
		['EKS kube-proxy add-on not updated', 'amazon-eks#runtime-patching'],
		['S3 ransomware SSE-C block', 'amazon-s3#key-management'],
		['disable TLS 1.1 on regional API Gateway', 'amazon-api-gateway#encryption-in-transit'],
		['rds minor version upgrade happened without asking', 'amazon-rds#runtime-patching'],
		[
			'lambda python runtime deprecated what happens to my function',
			'aws-lambda#version-lifecycle',
		],
		[
			'ECS task retirement notice fargate',
			'amazon-ecs/fargate#host-os-patching',
			'aws-fargate#host-os-patching',
			'amazon-ecs/fargate#guest-os-patching',
			'aws-fargate#guest-os-patching',
		],
		['cloudtrail log file validation not enabled', 'aws-cloudtrail#logging-and-audit'],
		['redis auth token rotation elasticache', 'amazon-elasticache#secrets-management'],
		// How long a deletion waits, and that it can be cancelled, is told under backup and recovery.
		[
			'kms key pending deletion recover',
			'aws-kms#backup-and-recovery',
			'aws-kms#key-management',
			'aws-kms#data-retention',
		],
		[
			'ec2 instance retirement hardware failure',
			'amazon-ec2#hardware-lifecycle',
			'duty:hardware-lifecycle',
		],
	]),
	...of('forum', [
		[
			'do I need to patch the AMI of a managed node group myself',
			'amazon-eks/managed-node-groups#guest-os-patching',
		],
		[
			'does amazon look at my data in s3',
			'duty:personnel-access',
			'amazon-s3#personnel-access',
			'/duties/personnel-access/#general',
		],
		['is my RDS storage encrypted if I did nothing', 'amazon-rds#encryption-at-rest'],
		[
			'can AWS support read my dynamodb tables',
			'duty:personnel-access',
			'/duties/personnel-access/#general',
			'amazon-dynamodb#personnel-access',
		],
		['who is to blame if my s3 bucket leaks', 'amazon-s3#public-access-control'],
		['is cognito responsible for MFA of my users', 'amazon-cognito#end-user-authentication'],
		[
			'lambda environment variables secrets safe',
			'aws-lambda#secrets-management',
			'aws-lambda#encryption-at-rest',
		],
		[
			'who updates the ssm agent',
			'aws-systems-manager#runtime-patching',
			'aws-systems-manager#version-lifecycle',
		],
		[
			'sagemaker notebook os updates',
			'amazon-sagemaker-ai#guest-os-patching',
			'amazon-sagemaker-ai#runtime-patching',
		],
		['workspaces windows updates who installs', 'amazon-workspaces#guest-os-patching'],
		['documentdb backups retention', 'amazon-documentdb#backup-and-recovery'],
		['route 53 domain expired who renews', 'amazon-route-53#domains-and-certificates'],
		['emr cluster security patches', 'amazon-emr#guest-os-patching', 'amazon-emr#runtime-patching'],
		[
			'does bedrock train on my prompts',
			'amazon-bedrock#data-retention',
			'amazon-bedrock#data-residency',
			'amazon-bedrock#data-classification',
			'amazon-bedrock#personnel-access',
		],
		['lightsail instance firewall open ports', 'amazon-lightsail#firewall-configuration'],
		['sqs queue policy public', 'amazon-sqs#public-access-control'],
	]),
	...of('exam', [
		[
			'which task is AWS responsible for when running a database on RDS patching the database engine',
			'amazon-rds#runtime-patching',
		],
		['customer responsible for security group rules on EC2', 'amazon-ec2#firewall-configuration'],
		[
			'who disposes of storage devices at end of life',
			'duty:hardware-lifecycle',
			'/duties/hardware-lifecycle/#general',
		],
		[
			'configuration of the security of the hypervisor',
			'duty:virtualization-isolation',
			'/duties/virtualization-isolation/#general',
			'duty:host-os-patching',
		],
		[
			'according to the shared responsibility model who trains employees',
			'duty:awareness-and-training',
			'/model/control-kinds/',
			'/duties/awareness-and-training/#general',
		],
		['patch management is a shared control', '/model/control-kinds/'],
		['which NIST controls are inherited from GovCloud', '/model/control-kinds/'],
		[
			'who is responsible for physical access to data centers',
			'duty:physical-security',
			'/duties/physical-security/#general',
		],
		[
			'client-side encryption responsibility',
			'duty:encryption-at-rest',
			'duty:encryption-in-transit',
			'duty:key-management',
		],
		[
			'who configures iam permissions',
			'duty:least-privilege-access',
			'aws-iam#least-privilege-access',
		],
	]),
	...of('short', [
		['imdsv2', 'amazon-ec2#configuration-management', 'amazon-ec2#os-hardening'],
		['ssm patch', 'aws-systems-manager#guest-os-patching'],
		['vpc flow logs', 'amazon-vpc#logging-and-audit'],
		['irsa', 'amazon-eks#least-privilege-access', 'amazon-eks#secrets-management'],
		[
			'kube-proxy',
			'amazon-eks#runtime-patching',
			'amazon-eks/managed-node-groups#runtime-patching',
			'amazon-eks/auto-mode#runtime-patching',
		],
		[
			'presigned url',
			// It acts with somebody's credentials: that is where it is told.
			'amazon-s3#secrets-management',
			'amazon-s3#least-privilege-access',
			'amazon-s3#public-access-control',
			'amazon-s3#network-segmentation',
		],
		['sse-c', 'amazon-s3#key-management'],
		['log group never expire', 'amazon-cloudwatch#data-retention'],
		['dynamodb capacity', 'amazon-dynamodb#resilience'],
		['dynamodb scaling', 'amazon-dynamodb#resilience'],
		['s3 object lock', 'amazon-s3#data-retention', 'amazon-s3#backup-and-recovery'],
		['guardduty eks', 'amazon-eks#threat-detection'],
		['ebs snapshots public', 'amazon-ebs#public-access-control'],
		['ai opt out', 'aws-organizations#data-residency', 'aws-organizations#data-retention'],
		['efs encryption in transit', 'amazon-efs#encryption-in-transit'],
		[
			'api gateway throttling',
			'amazon-api-gateway#edge-protection',
			'amazon-api-gateway#resilience',
		],
		['ses dkim', 'amazon-ses#domains-and-certificates'],
		['nat gateway', 'duty:network-segmentation', 'amazon-vpc#network-segmentation'],
		['secrets manager rotation', 'aws-secrets-manager#secrets-management'],
	]),
	...of('number', [
		[
			'mysql 8.0 end of support',
			'amazon-rds#version-lifecycle',
			'amazon-aurora#version-lifecycle',
			'duty:version-lifecycle',
		],
		['eks 1.31', 'amazon-eks#version-lifecycle'],
		['tls 1.0', 'duty:encryption-in-transit'],
		['glue 2.0', 'aws-glue#version-lifecycle', 'aws-glue#runtime-patching', 'service:aws-glue'],
		['python 3.9 lambda', 'aws-lambda#version-lifecycle', 'aws-lambda#runtime-patching'],
		[
			'postgres 13 end of life rds',
			'amazon-rds#version-lifecycle',
			'amazon-rds/extended-support#version-lifecycle',
			'service:amazon-rds/extended-support',
		],
		[
			'redis 7.1 elasticache update',
			'amazon-elasticache#runtime-patching',
			'amazon-elasticache#version-lifecycle',
		],
		['nodejs 18 lambda end of support', 'aws-lambda#version-lifecycle'],
		['tls 1.2 cloudfront', 'amazon-cloudfront#encryption-in-transit'],
		['10.0.0.0/8 security group', 'duty:firewall-configuration'],
		['kafka 3.5 upgrade msk', 'amazon-msk#version-lifecycle', 'amazon-msk#runtime-patching'],
		[
			'amazon linux 2023 patching',
			'duty:guest-os-patching',
			'amazon-ec2/amazon-ami#guest-os-patching',
			'amazon-ec2#guest-os-patching',
		],
	]),
	...of('id', [
		['EC2.8', 'service:amazon-ec2', 'amazon-ec2#configuration-management'],
		['RDS.13', 'service:amazon-rds', 'amazon-rds#runtime-patching'],
		['S3.1', 'service:amazon-s3', 'amazon-s3#public-access-control'],
		['iam:PassRole', 'service:aws-iam', 'aws-iam#least-privilege-access'],
		['AC-2', 'duty:least-privilege-access', 'duty:workforce-authentication'],
		['ELB.4', 'service:elastic-load-balancing'],
		['s3:PutBucketPolicy', 'amazon-s3#public-access-control', 'amazon-s3#least-privilege-access'],
		['lambda:InvokeFunctionUrl', 'aws-lambda#public-access-control'],
		['rds-storage-encrypted', 'amazon-rds#encryption-at-rest'],
		['s3_bucket_level_public_access_block', 'amazon-s3#public-access-control'],
		['Lambda.2', 'service:aws-lambda', 'aws-lambda#version-lifecycle'],
	]),
	...of('variant', [
		['managed node group', 'service:amazon-eks/managed-node-groups'],
		['eks managed node group patching', 'amazon-eks/managed-node-groups#guest-os-patching'],
		['eks managed nodes os patches', 'amazon-eks/managed-node-groups#guest-os-patching'],
		['fargate on eks patching', 'amazon-eks/fargate#guest-os-patching'],
		['opensearch serverless encryption', 'amazon-opensearch-service/serverless#encryption-at-rest'],
		[
			'rds extended support',
			'service:amazon-rds/extended-support',
			'amazon-rds/extended-support#version-lifecycle',
		],
		[
			'aurora serverless v2 scaling',
			'amazon-aurora/serverless-v2#resilience',
			'service:amazon-aurora/serverless-v2',
		],
		['lambda container images', 'service:aws-lambda/container-image'],
		['auto mode nodes', 'service:amazon-eks/auto-mode'],
		[
			'emr serverless patching',
			'amazon-emr/serverless#runtime-patching',
			'amazon-emr/serverless#guest-os-patching',
		],
	]),
	...of('two-subjects', [
		['fargate vs lambda', '/compare/?columns=aws-fargate,aws-lambda'],
		['difference rds aurora', '/compare/?columns=amazon-rds,amazon-aurora'],
		['ec2 or fargate patching', '/compare/?columns=amazon-ec2,aws-fargate'],
		['ecs versus eks', '/compare/?columns=amazon-ecs,amazon-eks'],
		['compare s3 and efs', '/compare/?columns=amazon-s3,amazon-efs'],
		['iaas vs paas', '/compare/?columns=iaas,paas'],
	]),
	...of('cross-service', [
		['Lambda CloudWatch log group never expire retention', 'amazon-cloudwatch#data-retention'],
		['AI services opt out policy sharing data with AWS', 'aws-organizations#data-residency'],
		[
			'ecs container image scanning ecr',
			// Says that you scan them.
			'amazon-ecs#image-management',
			'amazon-ecr#vulnerability-management',
			'amazon-ecs#vulnerability-management',
		],
		[
			'rds snapshots kms key deleted',
			'amazon-rds#key-management',
			'amazon-rds#encryption-at-rest',
			'aws-kms#key-management',
		],
	]),
	...of('tool', [
		['customer responsibility matrix CRM for AWS', '/compare/', '/duties/', 'duty:compliance'],
		['matrix', '/compare/', '/duties/'],
		['responsibility matrix', '/compare/', '/duties/'],
		['RACI', '/compare/', '/duties/'],
		['export csv', '/compare/'],
		['excel', '/compare/'],
		['compare services', '/compare/'],
		['download json', '/compare/'],
		['markdown table', '/compare/'],
	]),
	...of('not-covered', [
		['mwaa', 'none:Amazon MWAA'],
		['MWAA Airflow 2.11 CVE who patches', 'none:Amazon MWAA'],
		['amazon mq', 'none:Amazon MQ'],
		['control tower', 'none:AWS Control Tower'],
		['transfer family sftp', 'none:AWS Transfer Family'],
		['macie', 'none:Amazon Macie', 'duty:data-classification'],
		['who patches transit gateway', 'none:AWS Transit Gateway'],
		['cloudformation encryption', 'none:AWS CloudFormation'],
		['azure', 'none:Microsoft Azure'],
		['google cloud', 'none:Google Cloud'],
		['aws appsync logging', 'none:AWS AppSync'],
		['lake formation permissions', 'none:AWS Lake Formation'],
		['codepipeline secrets', 'none:AWS CodePipeline'],
		['global accelerator ddos', 'none:AWS Global Accelerator'],
		['iot core certificates rotation', 'none:AWS IoT Core'],
		['timestream encryption', 'none:Amazon Timestream'],
		['is azure sql patched by microsoft', 'none:Azure SQL Database'],
		['bigquery encryption', 'none:BigQuery'],
	]),
	...of('misspelt', [
		['dynamodb encription', 'amazon-dynamodb#encryption-at-rest'],
		['cloudfrunt ddos', 'amazon-cloudfront#edge-protection'],
		['elasticash backup', 'amazon-elasticache#backup-and-recovery'],
		['rds pachting', 'amazon-rds#runtime-patching', 'amazon-rds#guest-os-patching'],
		['securty groups', 'duty:firewall-configuration'],
		['lambda permisions', 'aws-lambda#least-privilege-access'],
	]),
	// On services that came later; written down before their pages were read. A variant that bears the name asked for answers, too.
	...of('later-service', [
		[
			'who upgrades the RabbitMQ version on Amazon MQ',
			'amazon-mq#version-lifecycle',
			'amazon-mq/rabbitmq#version-lifecycle',
		],
		[
			'who rotates the host key of my SFTP server in Transfer Family',
			'aws-transfer-family#secrets-management',
		],
		[
			'will my VPN go down when AWS does maintenance on a tunnel',
			'aws-site-to-site-vpn#resilience',
		],
		[
			'who takes snapshots of our managed Active Directory',
			'aws-directory-service#backup-and-recovery',
		],
		['does DMS upgrade the engine of a replication instance by itself', 'aws-dms#runtime-patching'],
		[
			'does Network Firewall block anything before I write rules',
			'aws-network-firewall#firewall-configuration',
		],
		[
			'can all VPCs on a transit gateway reach each other by default',
			'aws-transit-gateway#network-segmentation',
		],
		[
			'who updates the Python packages in my Airflow environment on MWAA',
			'amazon-mwaa#dependency-management',
		],
		['can I get back a private CA that somebody deleted', 'aws-private-ca#backup-and-recovery'],
		['who updates the DataSync agent on our hypervisor', 'aws-datasync#runtime-patching'],
		['are Keyspaces tables backed up automatically', 'amazon-keyspaces#backup-and-recovery'],
		[
			'will Inspector keep scanning old container images in ECR',
			'amazon-inspector#vulnerability-management',
		],
		[
			'does Macie search all objects in my S3 buckets for personal data',
			'amazon-macie#data-classification',
		],
		[
			'how long does Security Hub keep findings',
			'aws-security-hub#data-retention',
			'aws-security-hub/security-hub#data-retention',
		],
		['who updates the Control Tower landing zone version', 'aws-control-tower#version-lifecycle'],
		[
			'what happens to my database when somebody deletes a CloudFormation stack',
			'aws-cloudformation#backup-and-recovery',
		],
		[
			'is data in a Firehose stream encrypted by default',
			'amazon-data-firehose#encryption-at-rest',
		],
		['is an AppSync API open to the internet', 'aws-appsync#public-access-control'],
		['can I put a WAF in front of an Amplify app', 'aws-amplify#edge-protection'],
		['who patches the Flink runtime', 'amazon-managed-service-for-apache-flink#runtime-patching'],
		[
			'are AgentCore sessions isolated from each other',
			'amazon-bedrock-agentcore#virtualization-isolation',
		],
	]),
];
