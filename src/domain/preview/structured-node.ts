/** A node of structured data (https://schema.org), as JSON-LD takes it. */
export type StructuredNode = Record<string, unknown>;

/** The address of the licence of texts and data. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';
