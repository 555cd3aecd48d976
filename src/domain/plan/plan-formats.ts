import { workbookType } from '../exports/workbook/workbook-file.ts';

/** The forms of a plan that are one text, by the name of their writer. */
export const planTexts = {
	checklist: {
		...{ label: 'Checklist (Markdown)', ending: 'md', type: 'text/markdown' },
		use: 'A box an answer, by team: for a wiki or a pull request.',
	},
	table: {
		...{ label: 'Table (CSV)', ending: 'csv', type: 'text/csv' },
		use: 'A row an answer of yours, with its source and what you decided.',
	},
	issues: {
		...{ label: 'Issues (CSV)', ending: 'csv', type: 'text/csv' },
		use: 'What is not settled, a line each: issue trackers import it.',
	},
	data: {
		...{ label: 'Data (JSON)', ending: 'json', type: 'application/json' },
		use: 'The same rows for a program.',
	},
} as const satisfies Record<string, PlanForm>;

interface PlanForm {
	label: string;
	ending: string;
	type: string;
	/** What it is for, and what to do with it. */
	use: string;
}

/** The name of a form of a plan that is one text. */
export type PlanText = keyof typeof planTexts;

/** The forms in which people take a plan along; each has a button. */
export const planFormats = {
	workbook: {
		...{ label: 'Responsibility workbook (XLSX)', ending: 'xlsx', type: workbookType },
		use: 'For auditors: every responsibility, FedRAMP’s CRM and origination, RASCI, a view for PCI DSS, changes.',
	},
	...planTexts,
} as const satisfies Record<string, PlanForm>;

/** What a plan is for a tool. */
export interface PlanToolForm extends PlanForm {
	/** The name of the file, without its ending. */
	file: string;
	/** What is said where nothing of a plan is for it. */
	nothing?: string;
}

/** What a plan is for tools that run, import or follow it, by the name of its writer; each has a button. */
export const planTools = {
	pack: {
		...{ label: 'AWS Config conformance pack', ending: 'yaml', type: 'application/yaml' },
		file: 'plan-pack',
		use: 'Deploy it in AWS Config: managed rules look at what is yours.',
		nothing: 'No managed rule of AWS Config looks at what is yours in this plan.',
	},
	prowler: {
		...{ label: 'Prowler compliance framework', ending: 'json', type: 'application/json' },
		file: 'shared_responsibility_plan',
		use: 'Put it into the folder `prowler/compliance`, then run `prowler aws --compliance shared_responsibility_plan`.',
		nothing: 'No check of Prowler that is known here looks at what is yours in this plan.',
	},
	lens: {
		...{ label: 'Well-Architected custom lens', ending: 'json', type: 'application/json' },
		file: 'plan-lens',
		use: 'Import it in the AWS Well-Architected Tool: a question a duty, a choice a service.',
		nothing: 'Nothing is yours in this plan.',
	},
	ssp: {
		...{ label: 'OSCAL leveraged SSP', ending: 'json', type: 'application/json' },
		file: 'plan-leveraged-ssp',
		use: 'A template in OSCAL 1.2.2: what AWS provides in these services, and what it leaves to you.',
	},
	calendar: {
		...{ label: 'Calendar (ICS)', ending: 'ics', type: 'text/calendar' },
		file: 'plan-coming',
		use: 'What AWS has announced to end or to change in these services.',
		nothing:
			'Nothing is announced for these services. Their feeds (OPML) tell you when that changes.',
	},
	feeds: {
		...{ label: 'Feeds (OPML)', ending: 'opml', type: 'text/x-opml' },
		file: 'plan-feeds',
		use: 'Import it in your reader of feeds: how the answers of these services change.',
	},
} as const satisfies Record<string, PlanToolForm>;

/** The name of what a plan is for a tool. */
export type PlanTool = keyof typeof planTools;
