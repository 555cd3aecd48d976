import type { Catalog, Framework } from '../../catalog.ts';
import { controlsOf, originOn, type Control } from '../../frameworks/controls.ts';
import { frameworkPath, twinPath } from '../../paths.ts';
import type { ToUrl } from '../../to-url.ts';
import { compact, toSource } from '../row.ts';
import type { ControlRecord, FrameworkRecord } from '../schema/frameworks.ts';

/** What is published of a framework. */
export function frameworkRecord(
	catalog: Catalog,
	framework: Framework,
	url: ToUrl,
): FrameworkRecord {
	const { id, title, label, version, publisher, summary, note, sources, groups } = framework;
	const path = frameworkPath(id);
	return {
		id,
		title,
		label,
		version,
		publisher,
		summary,
		note,
		url: url(path),
		markdown: url(twinPath(path)),
		sources: sources.map(toSource),
		controls: controlsOf(catalog)(framework).map((control) => controlRecord(control, url)),
		outside: groups.flatMap(({ outside }) => outside),
	};
}

function controlRecord(control: Control, url: ToUrl): ControlRecord {
	const { framework, id, title, group, duties, checks, path } = control;
	return compact({
		framework: framework.id,
		id,
		title,
		group,
		duties: duties.map((duty) => duty.id),
		checks: checks.map((check) => check.id),
		origin_iaas: originOn(control, 'iaas'),
		origin_paas: originOn(control, 'paas'),
		origin_saas: originOn(control, 'saas'),
		url: url(path),
	}) as ControlRecord;
}
