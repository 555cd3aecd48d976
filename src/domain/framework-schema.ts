import { z } from 'astro/zod';
import { sourceSchema, text } from './schema-parts.ts';

/** A control of a framework: `AC-2`, `PR.DS-01`. */
const control = z.strictObject({
	/** Its id, as the framework writes it. */
	id: text(2, 20),
	/** Its title, where the framework may be quoted. */
	title: text(3, 240),
	/** The duties that answer it, most telling first. */
	duties: z.array(z.string()).min(1),
});

/** Controls of a framework that stand together. */
const controlGroup = z.strictObject({
	/** With what their ids begin. */
	id: text(2, 8),
	/** What the framework calls the group. */
	title: text(3, 80),
	/** Those that a duty answers. */
	controls: z.array(control).default([]),
	/** The ids of those that no duty answers. */
	outside: z.array(text(2, 20)).default([]),
});

/** A framework whose controls ask for duties. */
export const frameworkSchema = z.strictObject({
	/** What it is called. */
	title: text(3, 60),
	/** Its name in short, in front of an id. */
	label: text(3, 20),
	/** Which edition is meant. */
	version: text(1, 60),
	/** Who publishes it. */
	publisher: text(3, 80),
	/** The place in the list of frameworks, from 1. */
	order: z.int().min(1),
	/** One sentence that stands alone. */
	summary: text(50, 200),
	/** What was chosen from it and how, and what is outside. */
	note: text(20, 400),
	/** The pages that were read. */
	sources: z.array(sourceSchema).min(1),
	/** Its controls; none where only the ids are known that AWS names beside its checks. */
	groups: z.array(controlGroup).default([]),
});
/** A framework. */
export type FrameworkData = z.infer<typeof frameworkSchema>;

/** What shows that a duty is met where no check does; the file is called like the duty. */
export const evidenceSchema = z.strictObject({
	/** What no check can see of it, and what to look at instead. */
	unseen: text(20, 300),
	/** What to ask AWS for on its part. */
	aws: text(20, 240).optional(),
	/** Where AWS says so. */
	sources: z.array(sourceSchema).default([]),
});
/** What shows that a duty is met where no check does. */
export type EvidenceData = z.infer<typeof evidenceSchema>;
