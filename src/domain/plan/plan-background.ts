import type { Catalog } from '../catalog.ts';
import { listChanges } from '../changes/list-changes.ts';
import { evidenceOf } from '../checks/cell-checks.ts';
import { listChecks } from '../checks/checks.ts';
import { controlsOf } from '../frameworks/controls.ts';
import type { Layer } from '../layers.ts';
import type { Source } from '../schema.ts';

/** What to ask AWS for on its part of a duty, and where AWS says so. */
export interface AskAws {
	text: string;
	sources: readonly Pick<Source, 'title' | 'url'>[];
}

/** An ending of a service or a variant, or something else that is announced. */
export interface ComingChange {
	/** The subject's id. */
	subject: string;
	/** A day, or a month. */
	date: string;
	title: string;
	text: string;
	/** The address of the page that it is about, from the site's root. */
	path: string;
	/** It lies ahead of the content's month. */
	coming: boolean;
}

/** What a plan says beside the answers, as it is sent to the browser. */
export interface PlanBackground {
	/** Duties by id. */
	duties: Readonly<Record<string, { layer: Layer; ask?: AskAws }>>;
	/** The controls of NIST SP 800-53 that a duty answers, in NIST's order. */
	controls: readonly { id: string; duties: readonly string[] }[];
	/** The requirements of PCI DSS that AWS names beside a check, by the check's id. */
	requirements: Readonly<Record<string, readonly string[]>>;
	/** What is announced for services and variants, the next first. */
	coming: readonly ComingChange[];
}

/** What plans say beside the answers of a catalog. */
export function buildPlanBackground(catalog: Catalog): PlanBackground {
	return {
		duties: Object.fromEntries(
			catalog.duties.map((duty) => {
				const { aws: text, sources = [] } = evidenceOf(catalog, duty) ?? {};
				const ask = text && { text, sources: sources.map(({ title, url }) => ({ title, url })) };
				return [duty.id, { layer: duty.layer, ...(ask && { ask }) }];
			}),
		),
		controls: catalog.frameworks
			.filter(({ id }) => id === 'nist-800-53')
			.flatMap((framework) => controlsOf(catalog)(framework))
			.map(({ id, duties }) => ({ id, duties: duties.map((duty) => duty.id) })),
		requirements: Object.fromEntries(
			listChecks(catalog).flatMap(({ id, related }) => {
				const ids = related?.['pci-dss'] ?? [];
				return ids.length > 0 ? [[id, ids]] : [];
			}),
		),
		coming: listChanges(catalog)
			.filter(({ kind, coming }) => kind === 'ending' || coming)
			.map(({ subject, date, title, after, path, coming }) => ({
				...{ subject, date, title, path, coming },
				text: after,
			}))
			.toReversed(),
	};
}
