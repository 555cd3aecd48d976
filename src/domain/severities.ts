/** How bad AWS holds a failed check to be. */
export const severities = {
	critical: 'Critical',
	high: 'High',
	medium: 'Medium',
	low: 'Low',
} as const;

/** The id of a severity. */
export type Severity = keyof typeof severities;

/** All severities, the worst first. */
export const severityIds = Object.keys(severities) as readonly Severity[];
