import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readTemplate } from '../../../src/domain/plan/read-template.ts';
import { templatePieces } from '../../../src/domain/plan/template-pieces.ts';

const resource = (name: string, indent: string, more: string) =>
	[
		`${name}:`,
		'  # what it is',
		'  Type: AWS::S3::Bucket',
		'  Properties:',
		`    BucketName: ${name}-${more}`,
		'    Code: |',
		'      Resources:',
		'        Inner: { Type: AWS::EC2::Instance }',
		'',
	]
		.map((line) => `${indent}${line}`)
		.join('\n');
const templates = fc
	.record({
		names: fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{1,8}$/), { minLength: 1, maxLength: 60 }),
		indent: fc.constantFrom('  ', '    ', ' '),
		before: fc.constantFrom('', '# a note\n', 'Parameters:\n  Env:\n    Type: String\n'),
		after: fc.constantFrom('', 'Outputs:\n  Name:\n    Value: x\n'),
		ends: fc.constantFrom('\n', '\r\n'),
	})
	.map(({ names, indent, before, after, ends }) => {
		const all = names.map((name) => resource(name, indent, 'x'.repeat(400)));
		const text = [`${before}Resources:`, ...all, after].join('\n');
		return text.replaceAll('\n', ends);
	});

test('the pieces of a template hold what the template holds, each resource once', () => {
	fc.assert(
		fc.property(templates, (text) => {
			const whole = readTemplate(parse(text));
			const pieces = [...templatePieces(text)];
			expect(pieces.flatMap((piece) => readTemplate(parse(piece.text)) ?? [])).toEqual(whole);
		}),
	);
});

test('a piece knows in which line it stands', () => {
	const text = ['# first', 'Resources:', ...Array(30).fill(resource('One', '  ', 'x'.repeat(400)))];
	const lines = text.join('\n').split('\n');
	const pieces = [...templatePieces(lines.join('\n'))];
	expect(pieces.length).toBeGreaterThan(1);
	for (const { line, text: piece } of pieces) expect(lines[line + 1]).toBe(piece.split('\n')[1]);
});

test('a text without resources has no pieces', () => {
	expect([...templatePieces('Parameters:\n  A: { Type: String }\n')]).toEqual([]);
});
