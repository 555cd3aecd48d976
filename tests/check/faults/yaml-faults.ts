import {
	accepted,
	duty,
	field,
	page,
	refused,
	rightField,
	set,
	team,
	type Fault,
} from './fault.ts';

/** Faults of the YAML itself: what it would mean, and what would make a reader of it fall over. */
export const yamlFaults: readonly Fault[] = [
	field('related: *nope', '"*nope" points elsewhere: write the value out'),
	field('title: &name Guest systems', '"&name" names a value: write it without a name'),
	refused(
		'an alias of an anchor',
		(folder) => {
			set(duty, 'title: &name Guest systems')(folder);
			set(duty, 'summary: *name')(folder);
		},
		{ file: duty, at: '&name', says: '"&name" names a value' },
		{ file: duty, at: '*name', says: '"*name" points elsewhere' },
	),
	refused(
		'a list that holds itself',
		set(duty, 'related: &list [*list]'),
		{ file: duty, at: '&list', says: '"&list" names a value' },
		{ file: duty, at: '&list', says: '"*list" points elsewhere' },
	),
	refused(
		'a group that holds itself',
		set(duty, 'aliases: &group { more: *group }'),
		{ file: duty, at: '&group', says: '"&group" names a value' },
		{ file: duty, at: '&group', says: '"*group" points elsewhere' },
	),
	refused(
		'aliases that multiply',
		set(duty, 'aliases: [&a [x, x, x], &b [*a, *a, *a]]'),
		{ file: duty, at: '&a', says: '"&a" names a value' },
		...[0, 1, 2].map(() => ({ file: duty, at: '&a', says: '"*a" points elsewhere' })),
		{ file: duty, at: '&a', says: '"&b" names a value' },
	),
	field('title: !secret Guest systems', '"!secret" is a tag: write the value without it'),
	field('title: !!js/function "function () {}"', 'js/function" is a tag'),
	field('title: !!binary R3Vlc3Q=', 'binary" is a tag'),
	field('title: !!str 44444', 'str" is a tag: write the value without it, in quotes'),
	field('title: !!timestamp 2026-08-01', 'timestamp" is a tag'),
	field('title: ! Guest systems', '"!" is a tag'),
	field('aliases: !list [updates]', '"!list" is a tag'),
	field('aliases: !!set { updates }', 'set" is a tag'),
	field('team: platform\n<<: { side: of }', 'unknown field "<<"', '<<: { side'),
	field('side: in\nside: of', 'the field "side" stands there twice: remove one', 'side: of'),
	refused(
		'a field that stands deep inside twice',
		(folder) =>
			folder.replace(duty, '      state: none', '      state: none\n      state: always-on'),
		{
			file: duty,
			at: 'state: always-on',
			says: 'the field "state" stands there twice',
		},
	),
	refused(
		'three fields that stand there twice',
		(folder) => {
			for (const key of ['side: in', 'team: platform', 'related: []'])
				folder.replace(duty, key, `${key}\n${key}`);
		},
		...['side', 'team', 'related'].map((key) => ({
			file: duty,
			says: `the field "${key}" stands there twice`,
		})),
	),
	field('summary: "You patch', 'broken YAML: Missing closing "quote', '---'),
	field("title: 'Guest's system'", 'broken YAML: Unexpected scalar at node end'),
	field('title: "Guest" system', 'broken YAML: Unexpected scalar at node end'),
	field('related: [duty-in-data', 'broken YAML: Flow sequence', 'allocation:'),
	field('related: duty-in-data]', 'is not a list'),
	field('title: Guests: their system', 'broken YAML: Nested mappings are not allowed'),
	field('title: @guests', 'broken YAML: Plain value cannot start with reserved character @'),
	field('title: `guests`', 'broken YAML: Plain value cannot start with reserved character `'),
	field('title: %guests', 'broken YAML: Plain value cannot start with directive indicator'),
	field('title: "Guests \\q"', 'broken YAML: Invalid escape sequence \\q'),
	field('title: Guests\n side: of', 'broken YAML'),
	field('title: Guests\n\tsystem: x', 'broken YAML: Tabs are not allowed', '\tsystem: x'),
	refused('a tab for indentation', (folder) => folder.replace(duty, '  iaas:', '\tiaas:'), {
		file: duty,
		at: '\tiaas:',
		says: 'broken YAML: Tabs are not allowed as indentation',
	}),
	...Object.entries({
		'brackets, thousands of them': `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
		'brackets that nobody closes': '['.repeat(6_000),
		'brackets, more than any record needs': `${'['.repeat(45)}x${']'.repeat(45)}`,
		'groups in groups': '{a: '.repeat(6_000),
		'lists in lists': `\n  ${'- '.repeat(6_000)}x`,
		'keys in keys': `\n  ${'? '.repeat(6_000)}x`,
	}).map(([name, value]) =>
		refused(name, set(duty, `aliases: ${value}`), { file: duty, says: 'is nested too deeply' }),
	),
	field('side: in\n? [side]\n: in', 'broken YAML: With stringKeys', '? [side]'),
	field('side: in\n__proto__: { owner: aws }', 'unknown field "__proto__": remove it', '__proto__'),
	refused(
		'an answer for __proto__',
		(folder) => folder.replace(duty, '  paas:', '  __proto__: {}\n  paas:'),
		{
			file: duty,
			at: '__proto__',
			says: 'unknown field "__proto__"',
		},
	),
	...['constructor', 'toString', 'hasOwnProperty', '1', '~', 'id', 'slug', 'layout', 'draft'].map(
		(key) => field(`side: in\n${key}: x`, `unknown field "${key}"`, `${key}: x`),
	),
	refused('a second document', (folder) => folder.append(team, '---\nname: Other\n'), {
		file: team,
		at: '---',
		says: 'broken YAML: Source contains multiple documents',
	}),
	refused(
		'something behind the end of the document',
		(folder) => folder.append(team, '...\nname: Other\n'),
		{
			file: team,
			at: 'name: Other',
			says: 'broken YAML: Source contains multiple documents',
		},
	),
	refused(
		'another version of YAML',
		(folder) => folder.write(team, `%YAML 1.1\n---\n${folder.read(team)}`),
		{
			file: team,
			at: '%YAML',
			says: '"%YAML" asks for another reading: remove the line',
		},
	),
	refused('a list for fields', (folder) => folder.write(team, '- name: Platform\n'), {
		file: team,
		says: 'holds no fields',
	}),
	refused('a text for fields', (folder) => folder.write(team, 'Platform\n'), {
		file: team,
		says: 'holds no fields',
	}),
	refused('a comment only', (folder) => folder.write(team, '# later\n'), {
		file: team,
		says: 'holds nothing',
	}),
	refused('an empty frontmatter', (folder) => folder.write(page, '---\n---\n\nSome text.\n'), {
		file: page,
		says: 'holds nothing',
	}),
	accepted('comments', (folder) =>
		folder.replace(duty, 'side: in', '# a remark\nside: in # another'),
	),
	accepted('fields in flow style', (folder) =>
		folder.replace(
			team,
			/[\s\S]+/,
			'{ name: Platform, order: 1, covers: "Accounts, images and clusters." }',
		),
	),
	accepted('quoted keys', (folder) => folder.replace(duty, 'side: in', '"side": "in"')),
	accepted('a value on lines of its own', (folder) =>
		folder.replace(
			duty,
			/summary: .*/,
			'summary: >-\n  You patch what you can log in to;\n  AWS patches what it does not let you see.',
		),
	),
	accepted('a quoted value over two lines', (folder) =>
		folder.replace(
			duty,
			/summary: .*/,
			'summary: "You patch what you can log in to;\n  AWS patches what it does not let you see."',
		),
	),
	rightField('title: yes, sir'),
	rightField('title: 0b1010'),
	rightField('title: 2026-08-01 or so'),
	rightField('aliases: [2026-08-01, "44", no]'),
];
