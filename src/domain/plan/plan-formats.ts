import { workbookType } from '../exports/workbook/workbook-file.ts';

/** The forms of a plan that are one text, by the name of their writer. */
export const planTexts = {
	checklist: { label: 'Checklist (Markdown)', ending: 'md', type: 'text/markdown' },
	table: { label: 'Table (CSV)', ending: 'csv', type: 'text/csv' },
	issues: { label: 'Issues (CSV)', ending: 'csv', type: 'text/csv' },
	data: { label: 'Data (JSON)', ending: 'json', type: 'application/json' },
} as const satisfies Record<string, PlanForm>;

interface PlanForm {
	label: string;
	ending: string;
	type: string;
}

/** The name of a form of a plan that is one text. */
export type PlanText = keyof typeof planTexts;

/** The forms in which a plan can be taken along; each has a button. */
export const planFormats = {
	workbook: { label: 'Responsibility workbook (XLSX)', ending: 'xlsx', type: workbookType },
	...planTexts,
	pack: { label: 'AWS Config conformance pack', ending: 'yaml', type: 'application/yaml' },
} as const satisfies Record<string, PlanForm>;
