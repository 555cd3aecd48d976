import { LONGEST_TEXT, readSteps } from '../../domain/plan/read-text.ts';
import { recogniseSteps } from '../../domain/plan/recognise.ts';
import { resourceTablePath } from '../../domain/data-paths.ts';
import type { ResourceTable } from '../../domain/plan/resource-table.ts';
import { fetchData } from '../page/data.ts';
import { fillNotice } from '../page/notice.ts';
import { part } from '../page/part.ts';
import type { Plan } from './plan.ts';
import { drawRecognised } from './plan-recognised.ts';

// What reads a text that describes a system. Loaded when there is one. The text itself is never kept, and never sent.

let table: Promise<ResourceTable> | undefined;

/** Reads a text or a file, shows what is recognised, and chooses it. */
export async function showRecognised(builder: Plan, source: string | File) {
	const problem = part(builder, '[data-plan-problem]');
	const box = part(builder, '[data-plan-recognised]');
	fillNotice(problem, ['Reading …']);
	// The browser shows that before a long text holds it up.
	await new Promise((resolve) => setTimeout(resolve, 20));
	const read = await readSource(source);
	if ('problem' in read) {
		box.hidden = true;
		return fillNotice(problem, [read.problem]);
	}
	table ??= fetchData<ResourceTable>(resourceTablePath);
	const known = await table.catch(() => (table = undefined));
	if (!known) return fillNotice(problem, ['The table of resource types did not come. Try again.']);
	const found = await inSlices(recogniseSteps(known, read.resources));
	fillNotice(problem, []);
	drawRecognised(builder, box, known, read, found);
	builder.choose([...builder.chosen, ...found.recognised.map(({ subject }) => subject)]);
}

async function readSource(source: string | File) {
	if (typeof source !== 'string' && source.size > LONGEST_TEXT)
		return { problem: `“${source.name}” is larger than 10 MB.` };
	try {
		const text = typeof source === 'string' ? source : await source.text();
		if (text.includes('\0')) return { problem: 'This is no text.' };
		const yaml = /^["']?Resources["']?\s*:/m.test(text)
			? (await import('./template-yaml.ts')).readYamlDocuments
			: () => [];
		return await inSlices(readSteps(text, { yaml }));
	} catch {
		return { problem: 'It could not be read.' };
	}
}

/** So long a slice of reading may hold the page up, in milliseconds. */
const SLICE = 30;

/** Does what takes steps, a slice at a time: in between the page answers. */
async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
	for (;;) {
		const until = performance.now() + SLICE;
		while (performance.now() < until) {
			const step = steps.next();
			if (step.done) return step.value;
		}
		await new Promise((resolve) => setTimeout(resolve));
	}
}
