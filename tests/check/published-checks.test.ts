import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import { byDuty, checksOf } from '../../src/domain/checks/cell-checks.ts';
import { ruleUrl } from '../../src/domain/checks/check-links.ts';
import { listChecks } from '../../src/domain/checks/checks.ts';
import { controlsOf, controlsOfDuty } from '../../src/domain/frameworks/controls.ts';
import { resolveColumn } from '../../src/domain/matrix/matrix.ts';
import { allSubjects } from '../../src/domain/matrix/subject.ts';

const project = join(import.meta.dirname, '..', '..');
const { catalog } = checkContent(project);
const checks = listChecks(catalog);
const listed = (name: string) =>
	readFileSync(join(project, 'tests', 'fixtures', name), 'utf8')
		.split('\n')
		.filter((line) => line && !line.startsWith('#'));

test('the checks are the controls of AWS’s list: none is invented, none is forgotten', () => {
	expect(new Set(checks.map(({ id }) => id))).toEqual(new Set(listed('aws-controls.txt')));
});

test('no link leads to a page of AWS Config or of Prowler that does not exist', () => {
	const linked = checks.flatMap((check) => (ruleUrl(check) ? [check.rule!] : []));
	const pages = new Set(listed('aws-config-rules.txt'));
	expect(linked.filter((rule) => !pages.has(rule))).toEqual([]);
	expect(linked.length).toBeGreaterThan(0);
	const known = new Set(listed('prowler-checks.txt'));
	expect(checks.flatMap(({ prowler = [] }) => prowler).filter((id) => !known.has(id))).toEqual([]);
});

test('every duty has a check or a reason why no check can see it', () => {
	const reasons = new Map(catalog.evidence.map(({ id, unseen }) => [id, unseen]));
	const bare = catalog.duties.filter(
		(duty) => byDuty(catalog, duty).length === 0 && !reasons.get(duty.id),
	);
	expect(bare.map(({ id }) => id)).toEqual([]);
});

test('no check stands on an answer that is AWS’s alone', () => {
	const owners = allSubjects(catalog)
		.flatMap((subject) => resolveColumn(catalog, subject))
		.filter((cell) => checksOf(catalog, cell).length > 0)
		.map(({ allocation }) => allocation.owner);
	expect(new Set(owners)).toEqual(new Set(['customer', 'shared']));
});

test('from every control one comes to its duties, and from each of these back', () => {
	for (const framework of catalog.frameworks)
		for (const control of controlsOf(catalog)(framework)) {
			expect(control.duties.length, control.id).toBeGreaterThan(0);
			for (const duty of control.duties) {
				const back = controlsOfDuty(catalog, duty).find((found) => found.framework === framework);
				expect(back?.controls.map(({ id }) => id)).toContain(control.id);
			}
		}
});
