import { everydayQuestions } from './search-everyday-questions.ts';
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

/** A question and what answers it, in short: a cell, a page or what has no page. */
export type QuestionLine = readonly [query: string, ...expected: string[]];

const of = (kind: QuestionKind, lines: readonly QuestionLine[]): KindCase[] =>
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
		['EC2.8', '/checks/ec2/#ec2-8'],
		['RDS.13', '/checks/rds/#rds-13'],
		['S3.1', '/checks/s3/#s3-1'],
		['iam:PassRole', 'service:aws-iam', 'aws-iam#least-privilege-access'],
		['AC-2', '/frameworks/nist-800-53/#ac-2'],
		['ELB.4', '/checks/elb/#elb-4'],
		['s3:PutBucketPolicy', 'amazon-s3#public-access-control', 'amazon-s3#least-privilege-access'],
		['lambda:InvokeFunctionUrl', 'aws-lambda#public-access-control'],
		['rds-storage-encrypted', '/checks/rds/#rds-3'],
		['s3_bucket_level_public_access_block', '/checks/s3/#s3-8'],
		['Lambda.2', '/checks/lambda/#lambda-2'],
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
		[
			'timestream encryption',
			'amazon-timestream-for-influxdb#encryption-at-rest',
			'service:amazon-timestream-for-influxdb',
		],
		['gamelift servers os patching', 'none:Amazon GameLift Servers'],
		['mediaconvert content encryption', 'none:AWS Elemental MediaConvert'],
		['greengrass core device updates', 'none:AWS IoT Greengrass'],
		['clean rooms who sees raw data', 'none:AWS Clean Rooms'],
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
	// On services that came later; written down before their pages were read. A variant that bears the name asked for answers, too,
	// and where no service is named the page of the duty, which lists all of them.
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
		[
			'is Aurora DSQL reachable from the internet by default',
			'amazon-aurora-dsql#public-access-control',
		],
		[
			'do Timestream InfluxDB tokens expire by themselves',
			'amazon-timestream-for-influxdb#secrets-management',
		],
		[
			'do Lake Formation permissions apply by default or does IAM decide',
			'aws-lake-formation#least-privilege-access',
		],
		[
			'how long does Kinesis Video Streams keep my footage by default',
			'amazon-kinesis-video-streams#data-retention',
		],
		['do AppFlow transfers go over the public internet', 'amazon-appflow#network-segmentation'],
		[
			'does EventBridge Scheduler call my target more than once',
			'amazon-eventbridge-scheduler#resilience',
		],
		['does Kendra hide documents that a user may not see', 'amazon-kendra#least-privilege-access'],
		['does Amazon Lex check who is talking to my bot', 'amazon-lex#end-user-authentication'],
		['does AWS keep the images I send to Rekognition', 'amazon-rekognition#data-residency'],
		[
			'do AWS IoT device certificates expire or rotate by themselves',
			'aws-iot-core#secrets-management',
		],
		['how long does Textract keep the results of a job', 'amazon-textract#data-retention'],
		['is my text used to train Amazon Comprehend', 'amazon-comprehend#data-residency'],
		[
			'can someone who edits our pipeline read the secrets it uses',
			'aws-codepipeline#secrets-management',
			'duty:secrets-management',
		],
		[
			'does the CodeDeploy agent on our EC2 instances update itself',
			'aws-codedeploy#runtime-patching',
		],
		[
			'can a public npm package with our internal name get into our CodeArtifact repository',
			'aws-codeartifact#dependency-management',
		],
		[
			'can I undo it when somebody deletes a CodeCommit repository',
			'aws-codecommit#backup-and-recovery',
		],
		[
			'how long are my files in CloudShell kept if I do not use it',
			'aws-cloudshell#data-retention',
		],
		[
			'does AWS train models on the code I write with Amazon Q Developer',
			'amazon-q-developer#data-classification',
		],
		['how long does X-Ray keep our traces', 'aws-x-ray#data-retention'],
		[
			'is our Amazon Managed Grafana workspace reachable from the whole internet',
			'amazon-managed-grafana#firewall-configuration',
			// Says that all networks can reach it.
			'amazon-managed-grafana#public-access-control',
		],
		[
			'how long does Amazon Managed Service for Prometheus keep metrics',
			'amazon-managed-prometheus#data-retention',
		],
		['does AppConfig pick up a rotated secret by itself', 'aws-appconfig#secrets-management'],
		[
			'with whose rights does a product from Service Catalog get launched',
			'aws-service-catalog#least-privilege-access',
		],
		[
			'does anyone test that our servers really start in AWS after a disaster with Elastic Disaster Recovery',
			'aws-elastic-disaster-recovery#resilience',
		],
		[
			'is data encrypted on its way from our server room to AWS with MGN',
			'aws-transform-mgn#encryption-in-transit',
		],
		[
			'what stops a chaos experiment from AWS FIS when it goes too far',
			'aws-fault-injection-service#resilience',
		],
		[
			'does Resilience Hub change anything in my application when it finds a problem',
			'aws-resilience-hub#resilience',
		],
		[
			'are AMIs from Image Builder rebuilt by themselves when there are new patches',
			'ec2-image-builder#image-management',
		],
		[
			'does Client VPN let all connected users reach the whole VPC or only what I allow',
			'aws-client-vpn#firewall-configuration',
		],
		[
			'does an endpoint for an AWS service allow everything by default or do I need an endpoint policy',
			'aws-privatelink#least-privilege-access',
		],
		[
			'does Global Accelerator protect my load balancer from DDoS or do I need to set something',
			'aws-global-accelerator#edge-protection',
		],
		[
			'can every service in a VPC Lattice service network call every other without authentication by default',
			'amazon-vpc-lattice#least-privilege-access',
		],
		[
			'does Verified Access log who opened an application without me turning it on',
			'aws-verified-access#logging-and-audit',
		],
		[
			'who can attach a VPC to our Cloud WAN core network and reach all segments',
			'aws-cloud-wan#network-segmentation',
		],
		[
			'does Route 53 Resolver DNS Firewall block malware domains by default in a VPC',
			'amazon-route-53-vpc-resolver#firewall-configuration',
		],
		[
			'who moves traffic away from a bad availability zone with zonal shift, AWS or me',
			'amazon-application-recovery-controller#resilience',
		],
		[
			'after an attack, how far back can I look at what happened and do I need to keep the logs myself',
			'amazon-detective#data-retention',
			'duty:data-retention',
		],
		[
			'how long are my security logs kept in the central log lake if I set nothing',
			'amazon-security-lake#data-retention',
		],
		[
			'can the AWS responders lock down a hacked server for us or do we have to do it ourselves',
			'aws-security-incident-response#incident-response',
			'duty:incident-response',
		],
		[
			'does Audit Manager make us compliant, or do we still have to collect and check the evidence',
			'aws-audit-manager#compliance',
		],
		[
			'where do I sign the HIPAA agreement with AWS so that it covers all of our accounts',
			'aws-artifact#compliance',
		],
		[
			'do new accounts get our firewall rules by themselves, and who fixes resources that break them',
			'aws-firewall-manager#configuration-management',
			'duty:configuration-management',
		],
		[
			'our on-premises servers use certificates to get AWS credentials, who renews those certificates and guards their private keys',
			'aws-iam-roles-anywhere#domains-and-certificates',
			'duty:domains-and-certificates',
		],
		[
			'if we share a subnet with another account, can anyone outside our organization get at it',
			'aws-ram#public-access-control',
		],
		[
			'can I see afterwards who was allowed or denied by my authorization policies',
			'amazon-verified-permissions#logging-and-audit',
			'duty:logging-and-audit',
		],
		[
			'if I delete a payment key by mistake, can I get it back',
			'aws-payment-cryptography#backup-and-recovery',
		],
		[
			'who holds the private key that signs our Lambda packages and container images',
			'aws-signer#key-management',
		],
		[
			'can AWS keep the recordings of our calls and train its speech models with them',
			'amazon-transcribe#data-residency',
			'duty:data-residency',
		],
		[
			'which key encrypts the translated documents of a batch job, and can we use our own',
			'amazon-translate#key-management',
		],
		[
			'does AWS store or learn from the text that we send for speech, and how do we opt out',
			'amazon-polly#data-residency',
			'duty:data-residency',
		],
		[
			'our recommendations should forget a user who has left, do we have to delete the data ourselves',
			'amazon-personalize#data-retention',
			'duty:data-retention',
		],
		[
			'are patient records encrypted by themselves and can we bring our own key',
			'aws-healthlake#key-management',
			'duty:key-management',
		],
		[
			'can a subscriber keep our data after the subscription has ended',
			'aws-data-exchange#data-retention',
			'duty:data-retention',
		],
	]),
	...Object.entries(everydayQuestions).flatMap(([kind, lines]) => of(kind as QuestionKind, lines)),
];
