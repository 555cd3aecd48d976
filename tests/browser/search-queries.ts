/** A question as people ask it, and the addresses that answer it: one of them must be among the first three results. */
export interface RelevanceCase {
	query: string;
	expected: readonly string[];
}

const cell = (subject: string, duty: string) => `/services/${subject}/#${duty}`;
const usual = (model: string, duty: string) => `/service-models/${model}/#${duty}`;
const duty = (id: string) => `/duties/${id}/`;
const service = (id: string) => `/services/${id}/`;
const ask = (query: string, ...expected: string[]): RelevanceCase => ({ query, expected });

/** How practitioners, auditors and students ask. Written from the reader's side, before the index was tuned. */
export const relevanceCases: readonly RelevanceCase[] = [
	// Questions in plain words, about one service.
	ask('who patches the os in rds', cell('amazon-rds', 'guest-os-patching')),
	ask('who patches the operating system on EC2?', cell('amazon-ec2', 'guest-os-patching')),
	ask('does aws patch the os of lambda', cell('aws-lambda', 'guest-os-patching')),
	ask('do I have to patch fargate', cell('aws-fargate', 'guest-os-patching')),
	ask('who patches eks worker nodes', cell('amazon-eks', 'guest-os-patching')),
	ask('is s3 encrypted by default', cell('amazon-s3', 'encryption-at-rest')),
	ask('is rds encrypted at rest by default', cell('amazon-rds', 'encryption-at-rest')),
	ask('dynamodb encryption at rest', cell('amazon-dynamodb', 'encryption-at-rest')),
	ask('does s3 accept plain http', cell('amazon-s3', 'encryption-in-transit')),
	ask('who backs up my rds database', cell('amazon-rds', 'backup-and-recovery')),
	ask('dynamodb backups', cell('amazon-dynamodb', 'backup-and-recovery')),
	ask('is s3 backed up automatically', cell('amazon-s3', 'backup-and-recovery')),
	ask('can my s3 bucket be public', cell('amazon-s3', 'public-access-control')),
	ask('bucket public', cell('amazon-s3', 'public-access-control'), duty('public-access-control')),
	ask('is rds publicly accessible by default', cell('amazon-rds', 'public-access-control')),
	ask('lambda runtime update who', cell('aws-lambda', 'runtime-patching')),
	ask(
		'who upgrades the mysql version in rds',
		cell('amazon-rds', 'version-lifecycle'),
		cell('amazon-rds', 'runtime-patching'),
	),
	ask(
		'eks kubernetes version upgrade',
		cell('amazon-eks', 'version-lifecycle'),
		cell('amazon-eks', 'runtime-patching'),
	),
	ask('eks control plane logging', cell('amazon-eks', 'logging-and-audit')),
	ask(
		'eks public endpoint',
		cell('amazon-eks', 'public-access-control'),
		cell('amazon-eks', 'service-endpoints'),
	),
	ask('s3 access logs', cell('amazon-s3', 'logging-and-audit')),
	ask('kms key rotation', cell('aws-kms', 'key-management')),
	ask('ec2 security groups', cell('amazon-ec2', 'firewall-configuration')),
	ask('acm certificate renewal', cell('aws-certificate-manager', 'domains-and-certificates')),
	ask(
		'who renews certificates in ACM',
		cell('aws-certificate-manager', 'domains-and-certificates'),
	),
	ask('rds failover multi-az', cell('amazon-rds', 'resilience')),
	ask('rds master password rotation', cell('amazon-rds', 'secrets-management')),
	ask('cloudfront ddos', cell('amazon-cloudfront', 'edge-protection')),
	ask(
		'elasticache redis encryption in transit',
		cell('amazon-elasticache', 'encryption-in-transit'),
	),
	ask('redshift audit logging', cell('amazon-redshift', 'logging-and-audit')),
	ask('ecr image scanning', cell('amazon-ecr', 'vulnerability-management')),
	ask(
		'bedrock prompts stored',
		cell('amazon-bedrock', 'data-retention'),
		cell('amazon-bedrock', 'logging-and-audit'),
		cell('amazon-bedrock', 'data-residency'),
	),
	ask('rds tde', cell('amazon-rds', 'encryption-at-rest'), duty('encryption-at-rest')),
	ask('dynamodb pitr', cell('amazon-dynamodb', 'backup-and-recovery')),
	ask(
		'elastic beanstalk platform updates',
		cell('aws-elastic-beanstalk', 'runtime-patching'),
		cell('aws-elastic-beanstalk', 'guest-os-patching'),
	),
	// About a variant.
	ask(
		'eks auto mode node patching',
		'/services/amazon-eks/auto-mode/#guest-os-patching',
		'/services/amazon-eks/auto-mode/',
	),
	ask('eks managed node groups', '/services/amazon-eks/managed-node-groups/'),
	ask('rds custom os patching', cell('amazon-rds-custom', 'guest-os-patching')),
	ask('redshift serverless', '/services/amazon-redshift/serverless/'),
	ask(
		'lambda container image patching',
		'/services/aws-lambda/container-image/#runtime-patching',
		'/services/aws-lambda/container-image/#image-management',
		'/services/aws-lambda/container-image/#guest-os-patching',
	),
	// About a service model.
	ask('who patches the os in iaas', usual('iaas', 'guest-os-patching')),
	ask(
		'paas who is responsible for the operating system',
		usual('paas', 'guest-os-patching'),
		usual('paas', 'os-hardening'),
	),
	ask('saas customer responsibilities', '/service-models/saas/'),
	ask('infrastructure as a service', '/service-models/iaas/'),
	ask('encryption at rest saas', usual('saas', 'encryption-at-rest')),
	ask(
		'who manages users in saas',
		usual('saas', 'workforce-authentication'),
		usual('saas', 'end-user-authentication'),
		usual('saas', 'least-privilege-access'),
	),
	// Services by name, short name, former name.
	ask('ec2', service('amazon-ec2')),
	ask('Amazon S3', service('amazon-s3')),
	ask('rds', service('amazon-rds')),
	ask('lambda', service('aws-lambda')),
	ask('elasticsearch', service('amazon-opensearch-service')),
	ask('elasticsearch service', service('amazon-opensearch-service')),
	ask('AWS SSO', service('aws-iam-identity-center')),
	ask('appstream', service('amazon-workspaces-applications')),
	ask('elb', service('elastic-load-balancing')),
	ask('alb', service('elastic-load-balancing')),
	ask('kubernetes', service('amazon-eks')),
	ask('systems manager', service('aws-systems-manager')),
	ask('kafka', service('amazon-msk')),
	ask('route53', service('amazon-route-53')),
	// Duties by name and by practitioners' words.
	ask('encryption at rest', duty('encryption-at-rest')),
	ask('mfa', duty('workforce-authentication'), duty('root-account-protection')),
	ask('root account mfa', duty('root-account-protection')),
	ask('yum update', duty('guest-os-patching')),
	ask('wsus', duty('guest-os-patching')),
	ask('security groups', duty('firewall-configuration')),
	ask('nacl', duty('firewall-configuration')),
	ask('ddos', duty('edge-protection')),
	ask('pitr', duty('backup-and-recovery')),
	ask('log4j', duty('dependency-management')),
	ask('cve scanning', duty('vulnerability-management')),
	ask('antivirus', duty('malware-protection')),
	ask('gdpr', duty('compliance'), duty('data-residency')),
	ask('pci dss', duty('compliance')),
	ask('byok', duty('key-management')),
	ask('end of life versions', duty('version-lifecycle')),
	ask(
		'cloudtrail logging',
		cell('aws-cloudtrail', 'logging-and-audit'),
		duty('logging-and-audit'),
		service('aws-cloudtrail'),
	),
	ask('golden ami', duty('image-management')),
	ask('hypervisor', duty('virtualization-isolation'), duty('host-os-patching')),
	ask('data center physical security', duty('physical-security')),
	ask('disk destruction', duty('hardware-lifecycle')),
	ask('background checks of aws employees', duty('personnel-access')),
	ask('incident response', duty('incident-response')),
	ask('security awareness training', duty('awareness-and-training')),
	// Exam phrasing.
	ask(
		'which is the responsibility of the customer under the shared responsibility model',
		'/model/shared-responsibility-model/',
		'/model/security-in-the-cloud/',
	),
	ask('security of the cloud', '/model/security-of-the-cloud/'),
	ask('security in the cloud', '/model/security-in-the-cloud/'),
	ask('inherited controls', '/model/control-kinds/'),
	ask(
		'who is responsible for patching the guest operating system',
		duty('guest-os-patching'),
		usual('iaas', 'guest-os-patching'),
	),
	ask('who is responsible for environmental controls', duty('environmental-controls')),
	ask('abstracted services', '/model/service-classes/'),
	ask(
		'who is responsible for firewall configuration',
		duty('firewall-configuration'),
		usual('iaas', 'firewall-configuration'),
	),
	// Typing errors.
	ask('fargte', service('aws-fargate')),
	ask('dynamo db', service('amazon-dynamodb')),
	ask('encrption', duty('encryption-at-rest'), duty('encryption-in-transit')),
	ask('lamda', service('aws-lambda')),
	ask('cloud front', service('amazon-cloudfront')),
	ask('kubernets', service('amazon-eks')),
	ask('gues os patching', duty('guest-os-patching')),
	ask('who paches the os in rds', cell('amazon-rds', 'guest-os-patching')),
	ask('redshfit encryption', cell('amazon-redshift', 'encryption-at-rest')),
	ask('compliace', duty('compliance')),
];
