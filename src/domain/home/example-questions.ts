/** A question as people ask it, and the cell that answers it. */
export interface ExampleQuestion {
	question: string;
	/** The duty's id. */
	duty: string;
	/** The subject's id. */
	subject: string;
}

/** Three questions that are often answered wrongly, whose answers have three owners. */
export const exampleQuestions: readonly ExampleQuestion[] = [
	{ question: 'Who patches the OS in RDS?', duty: 'guest-os-patching', subject: 'amazon-rds' },
	{ question: 'Is DynamoDB backed up?', duty: 'backup-and-recovery', subject: 'amazon-dynamodb' },
	{
		question: 'Are EKS nodes patched?',
		duty: 'guest-os-patching',
		subject: 'amazon-eks/managed-node-groups',
	},
];
