import type { Catalog, Duty } from '../catalog.ts';
import type { Setting } from '../check-schema.ts';
import { resolveCell, type Cell } from '../matrix/matrix.ts';
import type { Subject } from '../matrix/subject.ts';
import { subjectsById } from '../matrix/subjects-by-id.ts';
import { checksOf } from './cell-checks.ts';

/** What to look at in an account; undefined where a check looks at it, or nobody has written it down. */
export function settingOf(catalog: Catalog, cell: Cell): Setting | undefined {
	const { setting } = cell.allocation;
	if (!setting || checksOf(catalog, cell).some(({ tagging }) => !tagging)) return undefined;
	return setting;
}

/** A service or variant with what to look at. */
export interface ShownSetting {
	subject: Subject;
	setting: Setting;
}

/** What to look at for a duty where no check does, service by service. */
export function settingsOfDuty(catalog: Catalog, duty: Duty): ShownSetting[] {
	return [...subjectsById(catalog).values()].flatMap((subject) => {
		const cell = resolveCell(duty, subject);
		const own = cell.provenance === 'stated' && cell.from === subject.id;
		const setting = own ? settingOf(catalog, cell) : undefined;
		return setting ? [{ subject, setting }] : [];
	});
}
