import { z } from 'astro/zod';
import { changeRecordSchema } from './changes.ts';
import { checkShape } from './checks.ts';
import { controlSchema } from './frameworks.ts';

const list = (field: z.ZodType) =>
	z.string().describe(`${describe(field)} Several are parted by a comma.`);
const describe = ({ description }: z.ZodType) => description!;

const { kind, related, ...check } = checkShape;
/** A check as a line of a table. */
export const checkRow = z.object({
	...check,
	subjects: list(check.subjects).optional(),
	except: list(check.except).optional(),
	rule_parameters: list(check.rule_parameters.unwrap()).optional(),
	prowler: list(check.prowler.unwrap()).optional(),
	related: z
		.string()
		.describe(`${describe(related)} Each framework’s follow its id; frameworks are parted by “|”.`)
		.optional(),
});

const control = controlSchema.shape;
/** A control of a framework as a line of a table. */
export const controlRow = z.object({
	...control,
	duties: list(control.duties).optional(),
	checks: list(control.checks).optional(),
});

/** A change as a line of a table. */
export const changeRow = z.object({
	...changeRecordSchema.shape,
	sources: z.string().describe('The addresses of the pages that say so.').optional(),
});
