import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import { listNamedIds } from '../../src/domain/check/named-ids.ts';

const project = join(import.meta.dirname, '..', '..');
const { catalog } = checkContent(project);
const service = catalog.services.find(
	({ allocation, variants }) => variants.length > 0 && Object.keys(allocation).length > 0,
)!;
const variant = service.variants[0]!.id;
const duty = Object.keys(service.allocation)[0]!;
const team = catalog.duties.find(({ id }) => id === duty)!.team;
const page = catalog.guides[0]!.id;
// Its id is a word of its own: the record is named so, and nothing else.
const comparison = catalog.comparisons.find(({ id }) => id === 'rds-rds-custom')!.id;
const serviceFile = `content/services/${service.id}.mdx`;

const folders: string[] = [];
test.afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of the content in which records name one another in every way there is. */
function copyContent(): string {
	const root = mkdtempSync(join(tmpdir(), 'atlas-rename-'));
	folders.push(root);
	for (const part of ['content', 'ledger.txt'])
		cpSync(join(project, part), join(root, part), { recursive: true });
	const text = read(root, serviceFile).replace(
		/\n {4}owner: /,
		`\n    see: ["${duty}@${service.id}/${variant}"] # complete\n    owner: `,
	);
	writeFileSync(
		join(root, serviceFile),
		`${text}\nSee [it](/services/${service.id}/${variant}/#${duty}).\n\n<Cell duty="${duty}" subject="${service.id}/${variant}" />\n`,
	);
	writeFileSync(
		join(root, `content/corrections/${service.id}.yaml`),
		`corrections:\n  # the first\n  - duty: ${duty}\n    variant: "${variant}"\n    date: 2026-08\n    what: text\n    was: "The former words."\n    is: "The words of today."\n    reason: "The page says otherwise."\n`,
	);
	return root;
}

function read(root: string, file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

function rename(root: string, ...args: string[]) {
	const tool = join(project, 'tools', 'rename.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
		cwd: root,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

/** Every file of the content by name, as one text each. */
function readAll(root: string): Map<string, string> {
	const names = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
	return new Map(
		names
			.filter((name) => /\.(mdx|yaml)$/.test(name))
			.map((name) => [name.replaceAll('\\', '/'), read(root, join('content', name))]),
	);
}

const renames: [kind: string, from: string, to: string, old: string, id: string][] = [
	['duties', duty, 'zz-duty', duty, 'zz-duty'],
	['services', service.id, 'zz-service', service.id, 'zz-service'],
	['variants', `${service.id}/${variant}`, `${service.id}/zz-variant`, variant, 'zz-variant'],
	['teams', team, 'zz-team', team, 'zz-team'],
	['model', page, 'zz-page', page, 'zz-page'],
	['comparisons', comparison, 'zz-comparison', comparison, 'zz-comparison'],
];
for (const [kind, from, to, old, id] of renames)
	test(`one of ${kind} gets a new id in the whole content, and nothing else changes`, () => {
		const root = copyContent();
		const before = readAll(root);
		const { status, stdout, stderr } = rename(root, kind, from, to);
		expect([status, stderr], stdout).toEqual([0, '']);
		expect(stdout).toContain(`"${from}" is called "${to}" now.`);
		expect(stdout).toContain('Content is sound');
		const after = checkContent(root);
		const named = listNamedIds({ catalog: after.catalog, bodies: new Map() });
		expect(named.filter((entry) => entry.id === from)).toEqual([]);
		let movedFrom = 0;
		const back = [...readAll(root)].map(([name, text]) => {
			movedFrom += text.split(`movedFrom: [${old}]\n`).length - 1;
			const restored = text.replace(new RegExp(`^ *movedFrom: \\[${old}\\]\\n`, 'm'), '');
			return [name.replace(id, old), restored.replaceAll(id, old)] as const;
		});
		expect(movedFrom).toBe(1);
		expect(new Map(back)).toEqual(before);
	});

test('what is renamed twice, and back, keeps every name it had, and corrections move with their service', () => {
	const root = copyContent();
	const moved = () =>
		checkContent(root).catalog.services.find(({ name }) => name === service.name)!;
	expect(rename(root, 'services', service.id, 'zz-first').status).toBe(0);
	expect(existsSync(join(root, 'content/corrections/zz-first.yaml'))).toBe(true);
	expect(rename(root, 'services', 'zz-first', 'zz-second').status).toBe(0);
	expect(moved()).toMatchObject({ id: 'zz-second', movedFrom: [service.id, 'zz-first'] });
	expect(rename(root, 'services', 'zz-second', service.id).status).toBe(0);
	expect(moved()).toMatchObject({ id: service.id, movedFrom: ['zz-second', 'zz-first'] });
	expect(checkContent(root).problems).toEqual([]);
});

test('git knows the file by its new name, and what is named beside the content is told', () => {
	const root = copyContent();
	cpSync(join(project, 'tests', 'fixtures'), join(root, 'tests', 'fixtures'), { recursive: true });
	writeFileSync(join(root, 'tests', 'fixtures', 'one.ts'), `expect('${duty}', '/#${duty}');`);
	const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
	test.skip(git('init').status !== 0, 'no git on this machine');
	git('add', '.');
	const { stdout } = rename(root, 'duties', duty, 'zz-duty');
	expect(stdout).toContain('tests/fixtures/one.ts (2)');
	expect(git('ls-files', 'content/duties').stdout).toContain('content/duties/zz-duty.mdx');
	expect(git('ls-files', 'content/duties').stdout).not.toContain(`${duty}.mdx`);
});

test('what is refused changes nothing and says why', () => {
	const root = copyContent();
	const before = readAll(root);
	const refused = rename(root, 'duties', duty, service.id);
	expect(refused).toEqual({
		status: 1,
		stdout: '',
		stderr: `Nothing was changed: "${service.id}" is the id of ${serviceFile}: choose another.\n`,
	});
	expect(rename(root, 'dutys', duty, 'x').stderr).toBe(
		'Nothing was changed: no kind "dutys"; did you mean "duties"?\n',
	);
	expect(readAll(root)).toEqual(before);
	writeFileSync(join(root, serviceFile), '');
	expect(rename(root, 'duties', duty, 'zz-duty').stderr).toBe(
		'Nothing was changed: the content has problems: mend them first ("npm run check" lists them).\n',
	);
});
