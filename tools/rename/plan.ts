import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import { parseLedger, type LedgerEntry } from '../../src/domain/addresses/ledger.ts';
import { readRenewal } from '../../src/domain/addresses/renewed-link.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { listNamedIds } from '../../src/domain/check/named-ids.ts';
import { renewFile } from './file-edits.ts';
import { recordsOf } from './names.ts';
import { refuseRename } from './refusal.ts';
import { renameInCatalog } from './renamed-catalog.ts';
import type { RenameRequest } from './request.ts';
import { applyEdits } from './text-edits.ts';

/** A file that a rename changes, moves, or both. */
export interface ChangedFile {
	file: string;
	/** Where it stands afterwards. */
	to: string;
	/** What it holds afterwards. */
	text: string;
	/** How many places of it change. */
	changes: number;
}

/**
 * What changes in the content of the project at `root` when a record gets a new id; a sentence where it cannot. All that
 * names the record is renewed by what will lead the site's readers on.
 */
export function planRename(root: string, request: RenameRequest): ChangedFile[] | string {
	const { catalog, problems } = checkContent(root);
	if (problems.length > 0)
		return 'the content has problems: mend them first ("npm run check" lists them)';
	const refusal = refuseRename(request, catalog, readLedger(root));
	if (refusal !== undefined) return refusal;
	const { file: home, path } = recordsOf(catalog, request.kind).find(
		({ id }) => id === request.from,
	)!;
	const [from, to] = [lastPart(request.from), lastPart(request.to)];
	const renewal = readRenewal(renameInCatalog(catalog, request));
	const named = listNamedIds({ catalog, bodies: new Map() });
	return filesOf(catalog).flatMap((file) => {
		const text = readFileSync(join(root, file), 'utf8');
		const here = named.filter((entry) => entry.file === file);
		const edits = renewFile(text, here, renewal, file === home ? { path, from, to } : undefined);
		const target = placeAfter(file, home, request);
		return edits.length === 0 && target === file
			? []
			: [{ file, to: target, text: applyEdits(text, edits), changes: edits.length }];
	});
}

// A variant lives in its service's file; what else is known of a service, and the evidence of a duty, are called like it.
const besides: Readonly<Record<string, readonly string[]>> = {
	services: ['corrections', 'resources'],
	duties: ['evidence'],
};
function placeAfter(file: string, home: string, { kind, from, to }: RenameRequest): string {
	const beside = (besides[kind] ?? []).map((folder) => `content/${folder}/${from}.yaml`);
	if (kind === 'variants' || (file !== home && !beside.includes(file))) return file;
	return file.replace(/[^/]*(\.[a-z]+)$/, `${to}$1`);
}

function lastPart(id: string): string {
	return id.replace(/^.*\//, '');
}

function filesOf(catalog: Catalog): string[] {
	const { duties, serviceModels, services, guides, teams, ...named } = catalog;
	const { corrections, comparisons, checks, evidence, frameworks, resources, stacks } = named;
	return [
		...[duties, serviceModels, services, guides, teams],
		...[corrections, comparisons, checks, evidence, frameworks, resources, stacks],
	].flatMap((records) => records.map(({ file }) => file));
}

function readLedger(root: string): LedgerEntry[] {
	const file = join(root, 'ledger.txt');
	return existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : [];
}
