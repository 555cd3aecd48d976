// Addresses that moved and that no record's `movedFrom` explains. The latter is for records with a new id, or that took
// another in; here stand pages without a record, renamed headings, and rows whose answer went away. Lines are added,
// never removed, and stay as they are when what they lead to moves on.

/** Former addresses that no record accounts for. */
export interface FormerAddresses {
	/**
	 * Former paths, with the path that took their place: `{ '/old/': '/compare/' }`. A page takes its embed, its card, its
	 * column and the names of its rows along, as far as the other has them.
	 */
	paths: Readonly<Record<string, string>>;
	/**
	 * Former pages whose record became several, with the pages of all of them: a reader is led to the one that `paths` or
	 * `movedFrom` names, the data names all.
	 */
	splits?: Readonly<Record<string, readonly string[]>>;
	/** Former fragments by path, with the fragment that took their place: `{ '/compare/': { old: 'new' } }`. */
	fragments: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Where this site's former addresses lead. */
export const formerAddresses: FormerAddresses = {
	paths: {},
	fragments: {
		'/': { duties: 'ways-in' },
		'/duties/compliance/': {
			'amazon-cloudwatch': 'general',
			'amazon-workspaces-applications': 'general',
			'aws-codebuild': 'general',
		},
		'/duties/end-user-authentication/': {
			'amazon-workspaces': 'general',
			'amazon-workspaces-applications': 'general',
			'aws-storage-gateway': 'general',
		},
		'/duties/incident-response/': { 'amazon-lightsail': 'general' },
		'/duties/managed-service-software/': {
			'amazon-bedrock': 'general',
			'amazon-chime-sdk': 'general',
			'amazon-connect': 'general',
			'amazon-q-business': 'general',
			'amazon-workspaces': 'general',
		},
		'/duties/service-endpoints/': {
			'amazon-chime-sdk': 'general',
			'amazon-connect': 'general',
			'amazon-ecr': 'general',
			'amazon-workmail': 'general',
			'amazon-workspaces': 'general',
			'aws-app-runner': 'general',
		},
		'/duties/virtualization-isolation/': { 'amazon-workspaces': 'general' },
		...Object.fromEntries(
			['/service-models/iaas/', '/service-models/paas/', '/service-models/saas/'].map((path) => [
				path,
				{
					'what-it-is': 'where-the-label-comes-from',
					'what-you-get': 'duties',
					'examples-on-aws': 'services',
				},
			]),
		),
	},
};
