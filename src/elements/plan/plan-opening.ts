import type { ChangeRecord } from '../../domain/exports/schema/changes.ts';
import { readToday } from '../../domain/addresses/moved-ids.ts';
import { changesDataPath } from '../../domain/data-paths.ts';
import {
	MAX_FILE,
	mergeDecisions,
	readPlanFile,
	renewPlan,
	type PlanFile,
} from '../../domain/plan/decisions.ts';
import { describeSince, isOlder } from '../../domain/plan/plan-since.ts';
import { fetchMoved } from '../addresses/moved-fragments.ts';
import { fetchColumn } from '../page/columns.ts';
import { fetchData } from '../page/data.ts';
import type { Plan } from './plan.ts';
import { editionOf } from './plan-edition.ts';

// What brings saved plans back. Loaded when asked for.

/** Opens saved plans, and merges what they hold with what is there: of two decisions about one answer the later one. */
export async function open(plan: Plan, control: HTMLInputElement) {
	const chosen = [...(control.files ?? [])];
	control.value = '';
	const read = await Promise.all(chosen.map(readOne));
	const problems = read.filter((one) => typeof one === 'string');
	const former = read.filter((one) => typeof one !== 'string');
	if (former.length === 0) return plan.say(problems.join(' '));
	const moved = await fetchMoved();
	const files = moved ? former.map((file) => renewPlan(file, readToday(moved))) : former;
	const named = [...new Set(files.flatMap(({ services }) => services))];
	const services = named.filter((id) => plan.labels.has(id));
	const decisions = files.map((file) => file.decisions).reduce(mergeDecisions, {});
	const name = files.map((file) => file.name).find(Boolean) ?? '';
	plan.takeOver([...new Set([...plan.view.services, ...services])], { name, decisions });
	const unknown = named.filter((id) => !plan.labels.has(id));
	plan.say(
		[
			...problems,
			takenOver(Object.keys(decisions).length),
			...(unknown.length > 0
				? [`Not known here: ${unknown.slice(0, 5).join(', ').slice(0, 120)}.`]
				: []),
			...(await sinceThen(files, services)),
		].join(' '),
	);
}

async function readOne(file: File): Promise<PlanFile | string> {
	if (file.size > MAX_FILE) return `“${file.name}” is too large for a saved plan.`;
	return readPlanFile(await file.text());
}

function takenOver(count: number): string {
	return `${count} ${count === 1 ? 'decision was' : 'decisions were'} taken over.`;
}

async function sinceThen(
	files: readonly PlanFile[],
	services: readonly string[],
): Promise<string[]> {
	try {
		const edition = editionOf(await Promise.all(services.map(fetchColumn)));
		const older = files.filter((file) => isOlder(file, edition));
		if (older.length === 0) return [];
		const { result } = await fetchData<{ result: ChangeRecord[] }>(changesDataPath);
		return [...new Set(older.flatMap((file) => describeSince(file, result)))];
	} catch {
		return ['What has changed since it was saved could not be loaded.'];
	}
}
