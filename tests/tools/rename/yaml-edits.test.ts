import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { applyEdits } from '../../../tools/rename/text-edits.ts';
import { EditableYaml, type FieldPath } from '../../../tools/rename/yaml-edits.ts';

const changed = (text: string, path: FieldPath, change: (old: string) => string) =>
	applyEdits(text, new EditableYaml(text).changeText(path, change));
const renamed = (text: string, path: FieldPath, former: string, id: string) =>
	applyEdits(text, new EditableYaml(text).addFormerId(path, former, id));

const texts: [name: string, text: string, path: FieldPath, today: string, result: string][] = [
	[
		'a plain text, its comment beside it',
		'a: old # why\nb: old\n',
		['a'],
		'new',
		'a: new # why\nb: old\n',
	],
	['a text in quotation marks', `a: "old"\n`, ['a'], 'new', `a: "new"\n`],
	['a text in single marks', `a: 'old'\n`, ['a'], 'new', `a: 'new'\n`],
	['an item of a list in one line', 'a: [x, old,  y]\n', ['a', 1], 'new', 'a: [x, new,  y]\n'],
	[
		'an item of a list of lines',
		'a:\n  # first\n  - old\n  - x\n',
		['a', 0],
		'new',
		'a:\n  # first\n  - new\n  - x\n',
	],
	[
		'the name of a field that holds more',
		'a:\n  old: # why\n    x: 1\n',
		['a', 'old'],
		'new',
		'a:\n  new: # why\n    x: 1\n',
	],
	[
		'a name in quotation marks',
		'a:\n  "old":\n    x: 1\n',
		['a', 'old'],
		'new',
		'a:\n  "new":\n    x: 1\n',
	],
	['what would be no text without marks', 'a: old\n', ['a'], 'null', 'a: "null"\n'],
	['what would be a number', 'a: [old]\n', ['a', 0], '1e3', 'a: ["1e3"]\n'],
	['nothing where the path leads nowhere', 'a: old\n', ['b', 0, 'c'], 'new', 'a: old\n'],
	['nothing where the text stays', 'a: old\n', ['a'], 'old', 'a: old\n'],
];
for (const [name, text, path, today, result] of texts)
	test(`changes ${name}`, () => expect(changed(text, path, () => today)).toBe(result));

const lists: [name: string, text: string, path: FieldPath, result: string][] = [
	[
		'below the short forms',
		'name: X\naliases: [x]\nshortForms: [x] # kept\nsummary: "…"\n',
		[],
		'name: X\naliases: [x]\nshortForms: [x] # kept\nmovedFrom: [old]\nsummary: "…"\n',
	],
	[
		'below the title, where the other names take several lines',
		'title: X\naliases:\n  - a\n  - b\n# of the layer\nlayer: data\n',
		[],
		'title: X\nmovedFrom: [old]\naliases:\n  - a\n  - b\n# of the layer\nlayer: data\n',
	],
	[
		'below another field, where every name takes several lines',
		'title: >-\n  X\norder: 1\nside: in\n',
		[],
		'title: >-\n  X\norder: 1\nmovedFrom: [old]\nside: in\n',
	],
	['at the end of a text without a last line break', 'name: X', [], 'name: X\nmovedFrom: [old]'],
	[
		'with the line ends there are',
		'name: X\r\norder: 1\r\n',
		[],
		'name: X\r\nmovedFrom: [old]\r\norder: 1\r\n',
	],
	[
		'in an item of a list',
		'variants:\n  - id: new\n    name: X\n  - id: y\n    name: Y\n',
		['variants', 0],
		'variants:\n  - id: new\n    movedFrom: [old]\n    name: X\n  - id: y\n    name: Y\n',
	],
	[
		'behind the others in one line',
		'name: X\nmovedFrom: [a, "b"]\n',
		[],
		'name: X\nmovedFrom: [a, "b", old]\n',
	],
	[
		'behind the others in lines of their own',
		'name: X\nmovedFrom:\n  - a\n  - b # once\norder: 1\n',
		[],
		'name: X\nmovedFrom:\n  - a\n  - b # once\n  - old\norder: 1\n',
	],
	['in an empty list', 'name: X\nmovedFrom: []\n', [], 'name: X\nmovedFrom: [old]\n'],
	[
		'in the place of the new id',
		'name: X\nmovedFrom: [a, new, b]\n',
		[],
		'name: X\nmovedFrom: [a, old, b]\n',
	],
];
for (const [name, text, path, result] of lists)
	test(`adds a former id ${name}`, () => {
		expect(renamed(text, path, 'old', 'new')).toBe(result);
		expect(() => parse(result)).not.toThrow();
	});
