import type { CheckRecord, RetiredRecord } from '../../domain/exports/schema/checks.ts';
import {
	changesDataPath,
	checksDataPath,
	dutiesDataPath,
	subjectsDataPath,
} from '../../domain/data-paths.ts';
import { planPath } from '../../domain/paths.ts';
import { planTools, type PlanTool, type PlanToolForm } from '../../domain/plan/plan-formats.ts';
import { conformancePacks } from '../../domain/plan/tools/conformance-pack.ts';
import { customLenses, type LensDuty } from '../../domain/plan/tools/custom-lens.ts';
import {
	planCalendar,
	planFeeds,
	type PublishedChanges,
} from '../../domain/plan/tools/plan-changes.ts';
import { planSsp, type SspContext } from '../../domain/plan/tools/plan-ssp.ts';
import { prowlerFramework } from '../../domain/plan/tools/prowler-framework.ts';
import type { ToolPlan } from '../../domain/plan/tools/tool-plan.ts';
import { fetchData } from '../page/data.ts';
import { download } from '../page/download.ts';
import { orReason } from '../page/reason.ts';
import { withUuids } from './uuid.ts';

/** The texts of the files of a tool; none where nothing of the plan is for it. */
type Writer = (plan: ToolPlan) => Promise<readonly (string | undefined)[]>;

const writers: Record<PlanTool, Writer> = {
	pack: async (plan) => {
		const duties = plan.groups.flatMap((group) => group.duties);
		return conformancePacks({ ...plan, duties, checks: await fetchChecks() });
	},
	prowler: async (plan) => [prowlerFramework(plan, await fetchChecks())],
	lens: async (plan) => {
		const { result } = await fetchPublished<{ result: (LensDuty | Former)[] }>(dutiesDataPath);
		return customLenses(plan, result.filter(isPresent));
	},
	ssp: async (plan) => {
		const {
			data_version: dataVersion,
			last_modified: lastModified,
			result,
		} = await fetchSubjects();
		const edition = { dataVersion, lastModified };
		const subjects = result.filter(isPresent);
		return [await withUuids(publicSite(), (uuid) => planSsp(plan, { edition, uuid, subjects }))];
	},
	calendar: async (plan) => [
		planCalendar(plan, await fetchPublished<PublishedChanges>(changesDataPath)),
	],
	feeds: async (plan) => [planFeeds(plan, await fetchPublished<PublishedChanges>(changesDataPath))],
};

/**
 * Takes a plan along for a tool: one file, or an archive of those that the tool takes one by one. Returns a sentence where
 * there is nothing to take.
 */
export async function takeForTool(plan: ToolPlan, tool: PlanTool): Promise<string | undefined> {
	const { file, ending, type, nothing }: PlanToolForm = planTools[tool];
	const texts = (await writers[tool](plan)).filter((text) => text !== undefined);
	const [text] = texts;
	if (text === undefined) return nothing;
	if (texts.length === 1) {
		download(new Blob([text], { type }), `${file}.${ending}`);
		return undefined;
	}
	const { strToU8, zipSync } = await import('fflate/browser');
	const files = texts.map(
		(one, index) => [`${file}-${index + 1}.${ending}`, strToU8(one)] as const,
	);
	const archive = zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>;
	download(new Blob([archive], { type: 'application/zip' }), `${file}.zip`);
	return undefined;
}

/** A record that stands for a former id. */
interface Former {
	kind: 'moved' | 'split';
}

function isPresent<Present extends object>(record: Present | Former): record is Present {
	return 'summary' in record;
}

function fetchPublished<Data>(path: string): Promise<Data> {
	return orReason(fetchData<Data>(path), 'what goes into the file did not come. Try again.');
}

async function fetchChecks(): Promise<CheckRecord[]> {
	const { result } = await fetchPublished<{ result: (CheckRecord | RetiredRecord)[] }>(
		checksDataPath,
	);
	return result.filter((record) => record.kind === 'check');
}

interface PublishedSubjects {
	data_version: string;
	last_modified: string;
	result: (SspContext['subjects'][number] | Former)[];
}
const fetchSubjects = () => fetchPublished<PublishedSubjects>(subjectsDataPath);

// Where the site is published, whatever mirror it is read on: ids are made of that.
function publicSite(): string {
	const page =
		document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
	return page.slice(0, page.indexOf(planPath) + 1);
}
