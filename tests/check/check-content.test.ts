import { expect, test } from '@playwright/test';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent, describeCounts } from '../../src/check/check-content.ts';
import { formatPath, type Problem } from '../../src/domain/problem.ts';
import { kinds } from '../../src/domain/schema.ts';

const project = join(import.meta.dirname, '..', '..');
const duty = 'content/duties/guest-os-patching.mdx';
const team = 'content/teams/platform.yaml';

/** A copy of the real content that one test may damage. */
function damaged(damage: (edit: Edit) => void): Problem[] {
	const root = mkdtempSync(join(tmpdir(), 'atlas-'));
	try {
		cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
		damage({
			write: (file, text) => writeFileSync(join(root, file), text),
			replace: (file, from, to) => {
				const text = readFileSync(join(root, file), 'utf8');
				expect(text).toMatch(from);
				writeFileSync(join(root, file), text.replace(from, to));
			},
			remove: (file) => rmSync(join(root, file), { recursive: true }),
		});
		return checkContent(root).problems;
	} finally {
		rmSync(root, { recursive: true });
	}
}

interface Edit {
	write(file: string, text: string): void;
	replace(file: string, from: RegExp, to: string): void;
	remove(file: string): void;
}

function report(problems: readonly Problem[]): string[] {
	return problems.map(
		({ file, path, message, line }) => `${file}:${line ?? ''} ${formatPath(path)}: ${message}`,
	);
}

test('the published content is sound, and every file was read', () => {
	const { problems, counts } = checkContent(project);
	expect(report(problems)).toEqual([]);
	for (const kind of kinds)
		expect(counts[kind]).toBe(readdirSync(join(project, 'content', kind)).length);
	expect(describeCounts({ ...counts, duties: 3, 'service-models': 4 })).toContain(
		'3 duties, 4 service-models',
	);
});

const cases: { name: string; damage: (edit: Edit) => void; expected: (string | RegExp)[] }[] = [
	{
		name: 'a missing field',
		damage: ({ replace }) => replace(duty, /^layer: .*\n/m, ''),
		expected: [
			/^content\/duties\/guest-os-patching\.mdx:2 layer: is missing: add it \(data, identity/,
		],
	},
	{
		name: 'a misspelt field, with its line',
		damage: ({ replace }) => replace(duty, /^layer:/m, 'layr:'),
		expected: [
			/layer: is missing/,
			/^content\/duties\/guest-os-patching\.mdx:\d+ layr: unknown field "layr"; did you mean "layer"\?$/,
		],
	},
	{
		name: 'a wrong type',
		damage: ({ replace }) => replace(duty, /^title: .*$/m, 'title: 44'),
		expected: [`${duty}:2 title: 44 is not a text`],
	},
	{
		name: 'an unknown owner deep inside, with its line',
		damage: ({ replace }) => replace(duty, /(iaas:\n {4}owner:) customer/, '$1 both'),
		expected: [
			/^content\/duties\/guest-os-patching\.mdx:\d+ allocation\.iaas\.owner: "both" is not allowed; use aws, customer, shared or not-applicable/,
		],
	},
	{
		name: 'a dangling reference',
		damage: ({ replace }) => replace(duty, /^team: platform$/m, 'team: plattform'),
		expected: [
			/^content\/duties\/guest-os-patching\.mdx:\d+ team: no team "plattform"; did you mean "platform"\?$/,
		],
	},
	{
		name: 'broken YAML',
		damage: ({ replace }) => replace(duty, /^side: in$/m, 'side: [in'),
		expected: [/^content\/duties\/guest-os-patching\.mdx:\d+ : broken YAML: /],
	},
	{
		name: 'a field that stands there twice',
		damage: ({ replace }) => replace(duty, /^side: in$/m, 'side: in\nside: of'),
		expected: [
			/^content\/duties\/guest-os-patching\.mdx:\d+ : the field "side" stands there twice: remove one$/,
		],
	},
	{
		name: 'broken MDX',
		damage: ({ replace }) => replace(duty, /## What to do/, '## What to do\n\n<Cell duty="x">'),
		expected: [/^content\/duties\/guest-os-patching\.mdx:\d+ : broken MDX: Expected a closing tag/],
	},
	{
		name: 'code in prose',
		damage: ({ replace }) => replace(duty, /## What to do/, '## What to do\n\n{process.env.HOME}'),
		expected: [/^content\/duties\/guest-os-patching\.mdx:\d+ : code in the text/],
	},
	{
		name: 'an unknown component',
		damage: ({ replace }) => replace(duty, /## What to do/, '## What to do\n\n<TheLin />'),
		expected: [/: no component <TheLin>; did you mean "TheLine"\?/],
	},
	{
		name: 'an empty file',
		damage: ({ write }) => write(duty, '\n'),
		expected: [`${duty}: : is empty: write its fields or remove the file`],
	},
	{
		name: 'an empty YAML file with a comment only',
		damage: ({ write }) => write(team, '# later\n'),
		expected: [`${team}: : holds nothing: write one field a line, as "title: …"`],
	},
	{
		name: 'a file without frontmatter',
		damage: ({ write }) => write(duty, '## What it means\n'),
		expected: [
			`${duty}: : has no frontmatter: begin the file with the fields between two lines of ---`,
		],
	},
	{
		name: 'a truncated file',
		damage: ({ replace }) => replace(duty, /^allocation:[\s\S]*/m, ''),
		expected: [/has no frontmatter/],
	},
	{
		name: 'a duplicate id',
		damage: ({ write }) => write('content/duties/guest-os-patching.md', 'x'),
		expected: [
			'content/duties/guest-os-patching.md: : is not read: files of this folder end in .mdx',
		],
	},
	{
		name: 'a duplicate id in other letters',
		damage: ({ write }) => write('content/duties/Guest-OS-patching.mdx', 'x'),
		expected: [/^content\/duties\/Guest-OS-patching\.mdx: : "Guest-OS-patching" is no id/],
	},
	{
		name: 'an id inside the file',
		damage: ({ replace }) => replace(duty, /^title:/m, 'id: guest-os-patching\ntitle:'),
		expected: [/^content\/duties\/guest-os-patching\.mdx:2 id: unknown field "id"/],
	},
	{
		name: 'a file name that is no id',
		damage: ({ write }) => write('content/teams/Big Team.yaml', 'name: x'),
		expected: [
			'content/teams/Big Team.yaml: : "Big Team" is no id: use lower-case letters, digits and hyphens',
		],
	},
	{
		name: 'a file that nobody would read',
		damage: ({ write }) => write('content/duties/notes.txt', 'x'),
		expected: ['content/duties/notes.txt: : is not read: files of this folder end in .mdx'],
	},
	{
		name: 'a folder that nobody would read',
		damage: ({ write }) => write('content/team', 'x'),
		expected: ['content/team: : is not read: no kind is called "team"; did you mean "teams"?'],
	},
	{
		name: 'a missing folder',
		damage: ({ remove }) => remove('content/model'),
		expected: [/^content\/model: : no \.mdx file was read: the folder is empty or missing$/],
	},
];

for (const { name, damage, expected } of cases) {
	test(`names the file and the field of ${name}`, () => {
		const found = report(damaged(damage));
		for (const line of expected) {
			const matching = found.filter((entry) =>
				typeof line === 'string' ? entry === line : line.test(entry),
			);
			expect(matching, found.join('\n')).toHaveLength(1);
		}
	});
}

test('reports the problems of all files in one run, and no follow-up complaints', () => {
	const found = report(
		damaged(({ write, replace }) => {
			write(duty, '');
			replace(team, /^order: .*$/m, 'order: first');
			replace('content/model/classic-traps.mdx', /^title: .*$/m, 'title: x');
		}),
	);
	expect(found.map((line) => line.replace(/:.*/, ''))).toEqual([
		duty,
		'content/model/classic-traps.mdx',
		team,
	]);
});
