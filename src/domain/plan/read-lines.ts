import { readArn } from './read-inventory.ts';
import type { ReadSystem, Resource } from './resource.ts';
import { textLines } from './text-lines.ts';

/** More names than this are no list of services. */
const MOST_LINES = 20_000;

// A resource's address in a state: modules around it, an index behind it.
const stateLine = /^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*(aws_[a-z0-9_]+)\.([\w-]+)(?:\[[^\]]*\])?$/;
const otherStateLine =
	/^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*(?:data\.)?([a-z0-9]+_[a-z0-9_]+)\.[\w-]+(?:\[[^\]]*\])?$/;

/** So many lines are read in a step. */
const STEP = 2_000;

/** What a list says, a line each: addresses of Terraform's state, ARNs, types, or names of services. */
export function* lineSteps(text: string): Generator<void, ReadSystem> {
	const lines: string[] = [];
	const states: string[] = [];
	const arns: Resource[] = [];
	for (const typed of textLines(text)) {
		const line = typed.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim();
		if (line === '') continue;
		if (stateLine.test(line) || otherStateLine.test(line)) states.push(line);
		arns.push(...readArn(line));
		if (lines.push(line) === MOST_LINES) break;
		if (lines.length % STEP === 0) yield;
	}
	if (states.length * 2 > lines.length)
		return { form: 'state-list', resources: states.flatMap(readStateLine) };
	if (arns.length * 2 > lines.length) return { form: 'inventory', resources: arns };
	const names = lines.flatMap((line) => line.split(/[,;\t]/)).map((name) => name.trim());
	return { form: 'names', resources: names.filter(Boolean).map(readName) };
}

function readStateLine(line: string): Resource[] {
	if (/(?:^|\.)data\./.test(line)) return [];
	const type = (stateLine.exec(line) ?? otherStateLine.exec(line))?.[1];
	return type ? [{ by: 'type', key: type, name: line }] : [];
}

function readName(key: string): Resource {
	const type = /^(AWS::[A-Za-z0-9:]+|aws_[a-z0-9_]+)$/.test(key);
	return readArn(key)[0] ?? { by: type ? 'type' : 'name', key, name: '' };
}
