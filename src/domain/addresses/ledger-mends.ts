import type { LedgerEntry, PublishedSite } from './ledger.ts';
import { nearestFragment } from './nearest-fragment.ts';
import { teamFragment } from '../fragments.ts';
import {
	dutyIndexPath,
	dutyPath,
	isPagePath,
	guideIndexPath,
	serviceIndexPath,
	serviceModelIndexPath,
	servicePath,
} from '../paths.ts';
import type { Kind } from '../schema.ts';

const table = 'src/domain/addresses/former-addresses.ts';

/** Where the pages of records lie, and their kind. */
const recordPages: readonly [index: string, kind: Kind][] = [
	[guideIndexPath, 'model'],
	[serviceModelIndexPath, 'service-models'],
	[dutyIndexPath, 'duties'],
	[serviceIndexPath, 'services'],
];

/** How to keep a lost path; a page that is not recorded yet is perhaps its new address. */
export function mendPath(path: string, newPages: readonly string[]): string {
	const named = `name the path that took over in "paths" of ${table}`;
	const record = recordOf(path);
	if (record) {
		const id = record.variant ?? record.id;
		return `write "movedFrom: [${id}]" in ${heirOf(record, newPages)}; if there is none, ${named}`;
	}
	const [segment, ...below] = path.split('/').filter(Boolean);
	return isPagePath(path) && segment && below.length === 0
		? `write "shortForms: [${segment}]" in the record that it should lead to (content/…); if it was a page of its own, ${named}`
		: named;
}

/** How to keep a lost place of a page. */
export function mendPlace({ path, fragment }: LedgerEntry, site: PublishedSite): string {
	const prefix = teamFragment('');
	if (fragment.startsWith(prefix))
		return `write "movedFrom: [${fragment.slice(prefix.length)}]" in the team that took its place (content/teams/…)`;
	const target = site.redirects.find(({ from }) => from === path)?.to ?? path;
	const places = [...(site.published.get(target) ?? [])];
	// The row of a record that is still there took nobody's place: a name like its own is another record's.
	const living = [servicePath, dutyPath].some((pathOf) => site.published.has(pathOf(fragment)));
	const near = living ? undefined : nearestFragment(fragment, places);
	const hint = near === undefined ? '' : ` (perhaps ${JSON.stringify(near)})`;
	return `name the place that took over${hint} in "fragments" of ${table}`;
}

/** A record as its page's address tells it. */
interface AddressedRecord {
	kind: Kind;
	id: string;
	variant: string | undefined;
	file: string;
}

// One new page beside those that are known is most likely the lost one under its new name.
function heirOf(lost: AddressedRecord, newPages: readonly string[]): string {
	const [heir, ...more] = newPages.flatMap((path) => {
		const page = recordOf(path);
		const alike =
			page?.kind === lost.kind &&
			Boolean(page.variant) === Boolean(lost.variant) &&
			(!page.variant || page.id === lost.id);
		return alike ? [page] : [];
	});
	if (heir && more.length === 0)
		return `${heir.variant ? `the variant "${heir.variant}" of ` : ''}${heir.file}, which is new`;
	return lost.variant
		? `the variant that took its place (${lost.file})`
		: `the record that took its place (content/${lost.kind}/…)`;
}

function recordOf(path: string): AddressedRecord | undefined {
	const [index, kind] = recordPages.find(([start]) => path.startsWith(start)) ?? [];
	if (!index || !kind) return undefined;
	const [id, variant] = path.slice(index.length).split('/').filter(Boolean);
	return id ? { kind, id, variant, file: `content/${kind}/${id}.mdx` } : undefined;
}
