import type { LedgerEntry } from '../../src/domain/addresses/ledger.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { reservedSegments } from '../../src/domain/navigation/reserved-segments.ts';
import { isId } from '../../src/domain/schema.ts';
import { suggest } from '../../src/domain/suggestion.ts';
import { namesakesOf, recordsOf, shortenedRecords } from './names.ts';
import type { RenameRequest } from './request.ts';

/** Why a record cannot be renamed so, in a sentence; undefined where it can. */
export function refuseRename(
	request: RenameRequest,
	catalog: Catalog,
	published: readonly LedgerEntry[],
): string | undefined {
	return (
		refuseOld(request, catalog) ?? refuseForm(request) ?? refuseNew(request, catalog, published)
	);
}

function refuseOld({ kind, from }: RenameRequest, catalog: Catalog): string | undefined {
	const records = recordsOf(catalog, kind);
	if (records.some(({ id }) => id === from)) return undefined;
	if (kind === 'variants' && !from.includes('/'))
		return `"${from}" does not say whose variant it is: write <service>/${from}`;
	const renewed = records.find(({ former }) => former.includes(from));
	if (renewed) return `"${from}" is called "${renewed.id}" now`;
	const ids = records.map(({ id }) => id);
	return `no "${from}" in ${kind}${suggest(from, ids)}`;
}

function refuseForm({ kind, from, to }: RenameRequest): string | undefined {
	if (from === to) return `"${to}" is its name already`;
	const service = kind === 'variants' ? from.replace(/[^/]*$/, '') : '';
	if (!to.startsWith(service))
		return `a variant stays with its service: write ${service}${to.replace(/^.*\//, '')}`;
	const word = to.slice(service.length);
	if (isId(word)) return undefined;
	const meant = word
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	const hint = isId(meant) ? `, as "${meant}"` : '';
	return `"${word}" is no id: use lower-case letters, digits and hyphens${hint}`;
}

function refuseNew(
	{ kind, from, to }: RenameRequest,
	catalog: Catalog,
	published: readonly LedgerEntry[],
): string | undefined {
	const word = to.replace(/^.*\//, '');
	const others = namesakesOf(catalog, kind).filter(({ id }) => id !== from);
	const holder = others.find(({ id }) => id === to);
	if (holder) return `"${to}" is the id of ${holder.file}: choose another`;
	const former = others.find((record) => record.former.includes(to));
	if (former)
		return `"${to}" was the id of ${former.file}, and old links lead there: choose another`;
	if (reservedSegments.has(word))
		return `"${word}" is an address of the site’s own: choose another`;
	if (kind !== 'duties' && kind !== 'services') return undefined;
	const shortened = shortenedRecords(catalog).find(
		({ id, shortForms }) => id !== from && shortForms.includes(to),
	);
	if (shortened) return `"${to}" is a short form of ${shortened.file}: choose another`;
	const own = recordsOf(catalog, kind).find(({ id }) => id === from)!.former;
	const place = own.includes(to) ? undefined : published.find(({ fragment }) => fragment === to);
	return place && `"${to}" is the name of a place on ${place.path}: choose another`;
}
