/** What stands beside the duties of a plan, in its order; `none` is said where there is nothing. */
export const besideSections = [
	{
		id: 'schedule',
		title: 'Hand-offs to schedule',
		lead: 'AWS applies it; you choose when, or opt out.',
		none: 'Nothing in this plan waits for a date of yours.',
	},
	{
		id: 'aws',
		title: 'What AWS does',
		lead: 'What you may rely on, and the evidence to ask for.',
		none: 'AWS does nothing of this by itself.',
	},
	{
		id: 'coming',
		title: 'What is coming',
		lead: 'Endings that AWS has announced for what is in this plan.',
		none: 'No ending is known that AWS has announced for what is in this plan.',
	},
] as const;

/** The id of a section beside the duties of a plan. */
export type BesideSection = (typeof besideSections)[number]['id'];
