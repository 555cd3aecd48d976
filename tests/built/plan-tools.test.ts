import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidMaker } from '../../src/built/uuid.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { oscalComponents } from '../../src/domain/exports/oscal/component.ts';
import { checkRecords } from '../../src/domain/exports/records/check-record.ts';
import { allSubjects } from '../../src/domain/matrix/subject.ts';
import { customLenses } from '../../src/domain/plan/tools/custom-lens.ts';
import { allLines, type PlanLine } from '../../src/domain/plan/plan-duties.ts';
import { planSsp } from '../../src/domain/plan/tools/plan-ssp.ts';
import { prowlerFramework } from '../../src/domain/plan/tools/prowler-framework.ts';
import { beyondLimits, type Lens } from '../domain/plan/tools/lens-limits.ts';
import { makePlan } from '../domain/plan/tools/make-plan.ts';
import { schemaFile, valuesOf } from './oscal-schema.ts';

const project = join(import.meta.dirname, '..', '..');
const { catalog } = checkContent(project);
const url = (path: string) => `https://atlas.example${path}`;
const subjects = allSubjects(catalog).filter(({ kind }) => kind !== 'service-model');
const everything = makePlan(
	catalog,
	subjects.map(({ id }) => id),
);
const context = {
	...{ edition: { dataVersion: '2026.11.0+1', lastModified: '2026-11' }, subjects: summaries() },
	uuid: uuidMaker(url('/')),
};

function summaries() {
	return subjects.map(({ id, summary }) => ({ id, summary }));
}

const stacks = catalog.stacks.map(({ id, services }) => [id, services] as const);

test('the lens of every stack is one file, and all services together make lenses that AWS takes', () => {
	for (const [stack, services] of stacks) {
		const lenses = customLenses(makePlan(catalog, services), catalog.duties);
		expect(lenses, stack).toHaveLength(1);
		expect(lenses.flatMap(beyondLimits), stack).toEqual([]);
	}
	const lenses = customLenses(everything, catalog.duties);
	expect(lenses.flatMap(beyondLimits)).toEqual([]);
	const choices = lenses
		.flatMap((text) => (JSON.parse(text) as Lens).pillars.flatMap(({ questions }) => questions))
		.flatMap((question) => question.choices.filter(({ improvementPlan }) => improvementPlan));
	const all = everything.groups.flatMap(({ duties }) => duties.map(allLines));
	const general = (line: PlanLine) => line.cell.provenance === 'general';
	const own = all.flatMap((lines) => lines.filter((line) => !general(line)));
	const shared = all.filter((lines) => lines.some(general));
	expect(choices).toHaveLength(own.length + shared.length);
});

test('the framework for Prowler asks for every duty once, and for checks that Prowler has', () => {
	const known = new Set(
		readFileSync(join(project, 'tests', 'fixtures', 'prowler-checks.txt'), 'utf8').split('\n'),
	);
	const text = prowlerFramework(everything, checkRecords(catalog, url))!;
	const { requirements } = JSON.parse(text) as {
		requirements: { id: string; checks: { aws: string[] } }[];
	};
	const duties = everything.groups.flatMap((group) => group.duties.map(({ duty }) => duty));
	expect(requirements.map(({ id }) => id)).toEqual(duties);
	const asked = requirements.flatMap(({ checks }) => checks.aws);
	expect(asked.length).toBeGreaterThan(0);
	expect(asked.filter((check) => !known.has(check))).toEqual([]);
});

test('the plan in OSCAL fits NIST’s schema', () => {
	test.skip(!schemaFile, 'no schema of OSCAL 1.2.2 here: let OSCAL_SCHEMA point to it');
	const ajv = new Ajv({ allErrors: true, strict: false });
	addFormats.default(ajv);
	const validate = ajv.compile(JSON.parse(readFileSync(schemaFile!, 'utf8')) as object);
	for (const plan of [everything, ...stacks.map(([, services]) => makePlan(catalog, services))]) {
		const content = JSON.parse(planSsp(plan, context)) as object;
		expect(validate(content) ? [] : validate.errors!.slice(0, 4), plan.address).toEqual([]);
	}
});

test('the plan in OSCAL calls components and their parts as the published files do, each once', () => {
	const [service] = catalog.services;
	const own = [service!.id, ...service!.variants.map(({ id }) => `${service!.id}/${id}`)];
	const content = JSON.parse(planSsp(makePlan(catalog, own), context)) as object;
	const ids = valuesOf(content, 'uuid');
	expect(new Set(ids).size).toBe(ids.length);
	const published = oscalComponents({ ...context, catalog, url }, service!);
	const statements = (valuesOf(published, 'statements').flat() as { uuid: string }[]).map(
		({ uuid }) => uuid,
	);
	const parts = [...valuesOf(content, 'provided'), ...valuesOf(content, 'responsibilities')].flat();
	expect(parts.length).toBeGreaterThan(0);
	const strange = (parts as { uuid: string }[]).filter(({ uuid }) => !statements.includes(uuid));
	expect(strange).toEqual([]);
});
