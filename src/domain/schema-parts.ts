import { z } from 'astro/zod';

// What the schemas of all kinds are made of.

/** One line of text between `min` and `max` characters. */
export const text = (min: number, max: number) =>
	z
		.string()
		.trim()
		.min(min)
		.max(max)
		.regex(/^(?!.* {2})[^\t\n\r]*$/s, {
			error: 'has a line break, a tab or two blanks in a row: write one line',
		});

/** The name of a record, as it stands in an address. */
export const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'is not a lower-case-with-hyphens id' });

/** Whether a text can be the id of a record. */
export const isId = (text: string) => id.safeParse(text).success;

/** A month, `YYYY-MM`. A full date would reach us as a `Date` from one YAML reader and as text from another. */
export const monthSchema = z
	.string()
	.regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: 'is not a month: write YYYY-MM' });

// Not `z.url`, which takes blanks and line breaks away without a word.
const httpsAddress = z.string().refine((url) => /^https:\S+$/i.test(url) && URL.canParse(url), {
	error: 'is not an https address',
});

/** A page that was read. */
export const sourceSchema = z.strictObject({
	/** The page's own title, with the guide's name where the title alone says too little. */
	title: text(3, 180),
	/** The page's public address; https only. */
	url: httpsAddress,
	/** The month of the copy that was read; of the publication, where `final` is set. */
	asOf: monthSchema,
	/** The publication never changes (NIST SP 800-145), so its copy cannot grow old. */
	final: z.literal(true).optional(),
});
/** A page that was read. */
export type Source = z.infer<typeof sourceSchema>;
