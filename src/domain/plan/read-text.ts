import { inOneGo } from '../steps.ts';
import { costReportSteps, readCosts } from './read-costs.ts';
import { readInventory } from './read-inventory.ts';
import { lineSteps } from './read-lines.ts';
import { readTemplate } from './read-template.ts';
import { terraformSourceSteps } from './read-terraform-source.ts';
import { readTerraform } from './read-terraform.ts';
import { asList, asText, type ReadSystem, type Resource, type TextForm } from './resource.ts';

/** What reads a form that is no JSON; it may throw. */
export interface TextReaders {
	/** The documents of a text in YAML, short tags of CloudFormation as what they hold; a long one may come in parts. */
	yaml(text: string): Iterable<unknown>;
}

/** What a text says, or in a sentence why it says nothing that could be read. */
export type ReadText = ReadSystem | { problem: string };

/** Longer texts are not read, in characters. */
export const LONGEST_TEXT = 10 * 1024 * 1024;

/** Each form of a value, the first that fits counts. */
const forms: readonly (readonly [TextForm, (value: unknown) => Resource[] | undefined])[] = [
	['template', readTemplate],
	['terraform-plan', readTerraform],
	['costs', readCosts],
	['inventory', readInventory],
	['names', readNameList],
];

/** Reads a text of any of the forms, at once. Never throws. */
export function readSystem(text: string, readers: TextReaders): ReadText {
	return inOneGo(readSteps(text, readers));
}

/** Reads a text of any of the forms in short steps, between which a browser can do something else. Never throws. */
export function* readSteps(text: string, readers: TextReaders): Generator<void, ReadText> {
	if (text.length > LONGEST_TEXT) return { problem: 'It is longer than 10 MB.' };
	const trimmed = text.replace(/^\uFEFF/, '').trim();
	if (trimmed === '') return { problem: 'There is nothing in it.' };
	if (/^[[{]/.test(trimmed)) return readJson(trimmed);
	if (/^\s*resource\s+"[^"]+"\s+"[^"]+"\s*\{/m.test(trimmed))
		return { form: 'terraform-source', resources: yield* terraformSourceSteps(trimmed) };
	if (/^["']?Resources["']?\s*:/m.test(trimmed)) return yield* readYaml(trimmed, readers);
	const costs = yield* costReportSteps(trimmed);
	return costs ? { form: 'costs', resources: costs } : yield* lineSteps(trimmed);
}

function readJson(text: string): ReadText {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return { problem: `It begins like JSON and is none: ${reasonOf(error)}` };
	}
	return (
		readValues([value]) ?? { problem: 'It is JSON, but names no resources in a form known here.' }
	);
}

function* readYaml(text: string, readers: TextReaders): Generator<void, ReadText> {
	const values: unknown[] = [];
	try {
		for (const value of readers.yaml(text)) {
			values.push(value);
			yield;
		}
	} catch (error) {
		return { problem: `It begins like a template and is no YAML: ${reasonOf(error)}` };
	}
	return (
		readValues(values) ?? { problem: 'It is YAML, but names no resources in a form known here.' }
	);
}

function readValues(values: readonly unknown[]): ReadSystem | undefined {
	for (const [form, read] of forms) {
		const found = values.flatMap((value) => read(value) ?? []);
		if (found.length > 0) return { form, resources: found };
	}
	return undefined;
}

function readNameList(value: unknown): Resource[] | undefined {
	const names = asList(value).map(asText).filter(Boolean);
	return names.length > 0 ? inOneGo(lineSteps(names.join('\n'))).resources : undefined;
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message.split('\n')[0]!.slice(0, 160) : 'it cannot be read';
}
