import type { SeenCell } from '../matrix/answer.ts';
import type { ColumnCell } from '../matrix/column.ts';
import type { Layer } from '../layers.ts';
import type { AnswerSource, Source } from '../schema.ts';
import type { ToUrl } from '../to-url.ts';
import type { AllocationRow, SourceField } from './schema/allocation.ts';

/** What a row says beside the answer. */
export interface RowFrame {
	subject: { id: string; label: string };
	/** The team goes by its id, or by the name that the reader gave it. */
	duty: { layer: Layer; team: string };
}

/** One answer as a flat record: what every export is made of. */
export function toRow({ subject, duty }: RowFrame, cell: ColumnCell, url: ToUrl): AllocationRow {
	const { default: standard, changed, checks, setting, see, path } = cell;
	const seen = (cells: readonly SeenCell[] | undefined) =>
		cells?.map(({ title, path: to }) => ({ title, url: url(to) }));
	return compact({
		subject: subject.id,
		subject_name: subject.label,
		duty: cell.duty,
		duty_title: cell.title,
		layer: duty.layer,
		team: duty.team,
		owner: cell.owner,
		handoff: cell.handoff,
		aws: cell.aws,
		customer: cell.customer,
		default_state: standard?.state,
		default_text: standard?.text,
		default_ways: standard?.ways,
		changed_date: changed?.date,
		changed_text: changed?.text,
		note: cell.note,
		inferred: cell.inferred,
		checks: seen(checks),
		setting: setting && { ...setting, source: toSource(setting.source) },
		see: seen(see),
		provenance: cell.provenance,
		stated_by: cell.from,
		exception: cell.exception,
		sources: cell.sources.map(toSource),
		url: path && url(path),
	}) as AllocationRow;
}

/** A page that was read, as it is published. */
export function toSource(source: Source | AnswerSource): SourceField {
	const { title, url, asOf, final } = source;
	const parts = 'for' in source ? source.for : undefined;
	return compact({ title, url, as_of: asOf, final, for: parts }) as SourceField;
}

/** A record without the fields that it has nothing to say in: an absent field is an absent key. */
export function compact<Value extends object>(record: Value): Partial<Value> {
	const entries = Object.entries(record).filter(([, value]) => value !== undefined);
	return Object.fromEntries(entries) as Partial<Value>;
}
