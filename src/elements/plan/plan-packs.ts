import type { CheckRecord, RetiredRecord } from '../../domain/exports/schema/checks.ts';
import { checksDataPath } from '../../domain/paths.ts';
import { conformancePacks } from '../../domain/plan/conformance-pack.ts';
import { planFormats } from '../../domain/plan/plan-formats.ts';
import { fetchData } from '../page/data.ts';
import { download } from '../page/download.ts';
import type { Plan } from './plan.ts';

/** Takes the plan along as conformance packs: one file, or an archive of those that AWS takes one by one. */
export async function takePacks(plan: Plan, edition: string) {
	const { result } = await fetchData<{ result: (CheckRecord | RetiredRecord)[] }>(checksDataPath);
	const packs = conformancePacks({
		...{ address: location.href, edition },
		duties: plan.facts.groups.flatMap(({ duties }) => duties),
		checks: result.filter((record) => record.kind === 'check'),
	});
	const [pack] = packs;
	if (!pack) return plan.say('No managed rule of AWS Config looks at what is yours in this plan.');
	const { type } = planFormats.pack;
	if (packs.length === 1) return download(new Blob([pack], { type }), 'plan-pack.yaml');
	const { strToU8, zipSync } = await import('fflate/browser');
	const files = packs.map((text, index) => [`plan-pack-${index + 1}.yaml`, strToU8(text)] as const);
	const archive = zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>;
	download(new Blob([archive], { type: 'application/zip' }), 'plan-packs.zip');
}
