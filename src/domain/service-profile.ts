/** Whether a service lets you into the operating system it runs on. */
export const osAccess = { none: 'no access', optional: 'optional', full: 'full access' } as const;

/** Whether a service runs in, or reaches into, a VPC of the customer's. */
export const inYourVpc = { yes: 'yes', optional: 'optional', no: 'no' } as const;

/** Whether a service stores the customer's content. */
export const storesContent = { yes: 'yes', no: 'no' } as const;

/** A service's profile in a line: each choice reads on its own. */
export const profileWords = {
	osAccess: {
		none: 'no access to the OS',
		optional: 'access to the OS if you choose',
		full: 'access to the OS',
	},
	inYourVpc: { yes: 'in your VPC', optional: 'in your VPC if you choose', no: 'outside your VPC' },
	storesContent: { yes: 'stores your content', no: 'stores none of your content' },
} as const satisfies {
	osAccess: Record<keyof typeof osAccess, string>;
	inYourVpc: Record<keyof typeof inYourVpc, string>;
	storesContent: Record<keyof typeof storesContent, string>;
};
