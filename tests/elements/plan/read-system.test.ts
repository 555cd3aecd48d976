import { expect, test } from '@playwright/test';
import { textForms } from '../../../src/domain/plan/resource.ts';
import { readSystem } from '../../../src/domain/plan/read-text.ts';
import { recognise } from '../../../src/domain/plan/recognise.ts';
import { buildResourceTable } from '../../../src/domain/plan/resource-table.ts';
import { readYamlDocuments } from '../../../src/elements/plan/template-yaml.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { buildCatalog } from '../../../src/domain/catalog.ts';
import { moreSystems } from './more-systems.ts';
import { systems } from './systems.ts';

const root = new URL('../../../', import.meta.url).pathname;
const table = buildResourceTable(buildCatalog(readContent(root).records));

for (const { says, text, form, subjects, unrecognised = [], open = [], settled = [] } of [
	...systems,
	...moreSystems,
]) {
	test(`${says} is recognised`, () => {
		const read = readSystem(text, { yaml: readYamlDocuments });
		if ('problem' in read) throw new Error(read.problem);
		expect(read.form).toBe(form);
		const found = recognise(table, read.resources);
		expect(found.recognised.map(({ subject }) => subject).toSorted()).toEqual(subjects.toSorted());
		expect(found.unrecognised.map(({ key }) => key).toSorted()).toEqual(unrecognised.toSorted());
		const said = (state: string) =>
			found.settings
				.filter((setting) => setting.state === state)
				.map(({ resource, property }) => `${resource} ${property}`);
		for (const each of open) expect(said('open')).toContain(each);
		for (const each of settled) expect(said('settled')).toContain(each);
	});
}

test('texts of every form are tried, forty and more of them', () => {
	const tried = [...systems, ...moreSystems];
	expect(tried.length).toBeGreaterThanOrEqual(40);
	expect(new Set(tried.map(({ form }) => form))).toEqual(new Set(Object.keys(textForms)));
});
