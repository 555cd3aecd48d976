import type { Column } from '../../domain/matrix/column.ts';
import type { PlanFile } from '../../domain/plan/decisions.ts';
import { writePlan } from '../../domain/plan/plan-export.ts';
import {
	planTexts,
	planTools,
	type PlanText,
	type PlanTool,
} from '../../domain/plan/plan-formats.ts';
import { base } from '../page/base.ts';
import { fetchColumn } from '../page/columns.ts';
import { download } from '../page/download.ts';
import type { Plan } from './plan.ts';
import { editionOf } from './plan-edition.ts';
import { takeWorkbook } from './plan-workbook.ts';

// What is taken along. Loaded when asked for.

/** Takes a plan along: in a form, as a file to go on with, or as its address. */
export async function take(
	builder: Plan,
	action: 'export' | 'save' | 'copy',
	format: string,
	button: HTMLButtonElement,
) {
	if (action === 'copy') return copyAddress(builder, button);
	const columns = await Promise.all(builder.view.services.map(fetchColumn));
	if (action === 'save') return save(builder, columns);
	const edition = editionOf(columns);
	if (Object.hasOwn(planTools, format))
		return takeTool(builder, columns, edition, format as PlanTool);
	if (format === 'workbook') return takeWorkbook(builder, columns, edition);
	if (!Object.hasOwn(planTexts, format)) throw new Error('load the page anew.');
	const { ending, type } = planTexts[format as PlanText];
	const plan = {
		...{ address: location.href, edition, ...builder.facts },
		services: columns.map(({ label }) => label),
	};
	const text = writePlan(plan, format as PlanText, `${location.origin}${base}`);
	download(new Blob([text], { type }), `plan-${format}.${ending}`);
}

async function takeTool(
	builder: Plan,
	columns: readonly Column[],
	edition: string,
	tool: PlanTool,
) {
	const { takeForTool } = await import('./plan-tools.ts');
	const { groups } = builder.facts;
	const site = `${location.origin}${base}`;
	const nothing = await takeForTool(
		{ address: location.href, edition, groups, columns, site },
		tool,
	);
	if (nothing) builder.say(nothing);
}

function save(builder: Plan, columns: readonly Column[]) {
	const file: PlanFile = {
		format: 'shared-responsibility-atlas/plan',
		version: 1,
		edition: editionOf(columns),
		name: builder.facts.name,
		services: builder.view.services,
		decisions: builder.facts.decisions,
	};
	const text = `${JSON.stringify(file, null, 2)}\n`;
	download(new Blob([text], { type: 'application/json' }), 'plan.json');
}

async function copyAddress(builder: Plan, button: HTMLButtonElement) {
	const label = button.textContent;
	try {
		await navigator.clipboard.writeText(location.href);
		button.textContent = 'Copied';
	} catch {
		return builder.say(
			`The browser does not let the page copy. The address of this plan: ${location.href}`,
		);
	}
	setTimeout(() => (button.textContent = label), 2000);
}
