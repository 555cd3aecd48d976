/** The forms in which a plan can be taken along, by the name of its writer; each has a button. */
export const planFormats = {
	checklist: { label: 'Checklist (Markdown)', ending: 'md', type: 'text/markdown' },
	table: { label: 'Table (CSV)', ending: 'csv', type: 'text/csv' },
	issues: { label: 'Issues (CSV)', ending: 'csv', type: 'text/csv' },
	data: { label: 'Data (JSON)', ending: 'json', type: 'application/json' },
} as const satisfies Record<string, { label: string; ending: string; type: string }>;

/** The name of a form in which a plan can be taken along. */
export type PlanFormat = keyof typeof planFormats;
