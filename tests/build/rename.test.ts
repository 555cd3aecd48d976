import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import { parseLedger, type LedgerEntry } from '../../src/domain/addresses/ledger.ts';
import {
	findMovedFragment,
	type MovedFragments,
} from '../../src/domain/addresses/moved-fragment.ts';
import { renewIds } from '../../src/domain/addresses/moved-ids.ts';
import { columnPath, formerColumnPath, movedFragmentsPath } from '../../src/domain/data-paths.ts';
import { cardPath, dutyPath, embedPath, servicePath, variantPath } from '../../src/domain/paths.ts';
import { findCodeMentions } from '../../tools/rename/code-mentions.ts';
import { catalog, fileOf, listFiles, project, readBuilt, redirectFileOf } from './dist.ts';
import { checkLinks } from '../../src/built/links.ts';
import { buildProject, copyProject, removeProject, shareCards } from './project-copy.ts';

// The code may name a record, and then has to be changed as well.
const isFree = ({ id }: { id: string }) =>
	findCodeMentions(project, id).every(({ file }) => !file.startsWith('src/'));
const duty = catalog.duties.find(isFree)!;
// It has a place on the duty's page, too.
const service = catalog.services
	.filter(({ variants, allocation }) => variants.length > 0 && duty.id in allocation)
	.find(isFree)!;
const [variant] = service.variants;
const page = catalog.guides.find(isFree)!;
const [team] = catalog.teams;
const today = { duty: 'zz-duty', service: 'zz-service', variant: 'zz-variant', team: 'zz-team' };

const renames = [
	['duties', duty.id, today.duty],
	['variants', `${service.id}/${variant!.id}`, `${service.id}/${today.variant}`],
	['services', service.id, today.service],
	['teams', team!.id, today.team],
	['model', page.id, 'zz-page'],
];

/** What the table of former addresses said before the records were renamed. */
const former = {
	paths: {
		'/zz-plan/': '/compare/',
		'/zz-all.csv': '/compare/',
		'/data/zz-all.json': columnPath(service.id),
		[variantPath(service.id, 'zz-dropped')]: variantPath(service.id, variant!.id),
	},
	fragments: { [dutyPath(duty.id)]: { 'zz-place': service.id } },
};
const formerLedger = [
	...Object.keys(former.paths),
	embedPath(variantPath(service.id, 'zz-dropped')),
	cardPath(variantPath(service.id, 'zz-dropped')),
	formerColumnPath(`${service.id}/zz-dropped`),
	`${dutyPath(duty.id)}\n\tzz-place`,
].join('\n');

/** The table of former addresses with these beside its own. */
function addFormer(text: string): string {
	const name = 'export const formerAddresses: FormerAddresses =';
	expect(text).toContain(name);
	const { paths, fragments } = former;
	return `${text.replace(name, 'const own: FormerAddresses =')}
${name} { paths: { ...own.paths, ...${JSON.stringify(paths)} }, fragments: { ...own.fragments } };
for (const [path, places] of Object.entries(${JSON.stringify(fragments)}))
	Object.assign(formerAddresses.fragments, { [path]: { ...own.fragments[path], ...places } });
`;
}

let folder = '';
let dist = '';
let moved: MovedFragments;
let entries: LedgerEntry[];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(600_000);
	folder = copyProject('renamed');
	shareCards(folder);
	for (const args of renames)
		execFileSync(process.execPath, [join(project, 'tools', 'rename.ts'), ...args], { cwd: folder });
	const table = join(folder, 'src/domain/addresses/former-addresses.ts');
	writeFileSync(table, addFormer(readFileSync(table, 'utf8')));
	const ledger = `${readFileSync(join(folder, 'ledger.txt'), 'utf8')}${formerLedger}\n`;
	writeFileSync(join(folder, 'ledger.txt'), ledger);
	entries = parseLedger(ledger);
	// Fails where an address of the ledger leads nowhere.
	dist = await buildProject(folder);
	moved = JSON.parse(readBuilt(fileOf(movedFragmentsPath), dist));
});

test.afterAll(() => removeProject(folder));

function isBuilt(name: string): boolean {
	return statSync(join(dist, name), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The address that answers in the end, with the ways it took. */
function visit(path: string): { path: string; hops: number } {
	for (let hops = 0, at = path; ; hops += 1) {
		const file = [fileOf(at), redirectFileOf(at)].find(isBuilt);
		if (file === undefined) return { path: '', hops };
		const next = /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(
			file.endsWith('.html') ? readBuilt(file, dist) : '',
		)?.[1];
		if (next === undefined) return { path: at, hops };
		at = next;
	}
}

test('every address that a renamed record had answers, each page in one step', () => {
	const old = [duty.id, service.id, variant!.id, page.id, `team-${team!.id}`, 'zz-plan', 'zz-all'];
	const named = new RegExp(`(^|[/.-])(${old.join('|')})($|[/.])`);
	const concerned = entries.filter(({ path, fragment }) => named.test(fragment || path));
	for (const kind of [
		/^\/duties\//,
		/^\/embed\//,
		/^\/cards\//,
		/^\/data\/columns\//,
		/^\/compare\//,
		/^\/model\//,
		/feed\.atom$/,
		/oscal\/components/,
		/^\/changes\//,
	])
		expect(concerned.filter(({ path }) => kind.test(path)).length, String(kind)).toBeGreaterThan(0);
	const lost = concerned.filter(({ path, fragment }) => {
		const { path: target, hops } = visit(path);
		if (target === '' || hops > 1) return true;
		const html = fragment ? readBuilt(fileOf(target), dist) : '';
		const place = findMovedFragment(moved, target, fragment) ?? fragment;
		return fragment !== '' && !html.includes(` id="${place}"`);
	});
	expect(lost).toEqual([]);
});

test('a page, its embed, and a file at their former addresses are those of today', () => {
	const dropped = variantPath(service.id, 'zz-dropped');
	const target = variantPath(today.service, today.variant);
	const pages: [former: string, target: string][] = [
		[dutyPath(duty.id), dutyPath(today.duty)],
		[servicePath(service.id), servicePath(today.service)],
		[variantPath(service.id, variant!.id), target],
		[variantPath(today.service, variant!.id), target],
		[dropped, target],
	];
	for (const [from, to] of pages) {
		expect(visit(from)).toEqual({ path: to, hops: 1 });
		expect(visit(embedPath(from))).toEqual({ path: embedPath(to), hops: 1 });
		expect(bytes(cardPath(from))).toEqual(bytes(cardPath(to)));
	}
	for (const old of [service.id, `${service.id}/${variant!.id}`, `${service.id}/zz-dropped`]) {
		const id = old.includes('/') ? `${today.service}/${today.variant}` : today.service;
		expect(bytes(columnPath(old))).toEqual(bytes(columnPath(id)));
	}
	expect(bytes('/data/zz-all.json')).toEqual(bytes(columnPath(today.service)));
	expect(visit('/zz-all.csv')).toEqual({ path: '/compare/', hops: 1 });
	expect(visit('/zz-plan/')).toEqual({ path: '/compare/', hops: 1 });
});

function bytes(path: string): Buffer {
	return readFileSync(join(dist, fileOf(path)));
}

test('a view whose address names former ids is read with those of today', () => {
	const [old, id] = [`${service.id}/${variant!.id}`, `${today.service}/${today.variant}`];
	expect(
		renewIds(
			`?columns=paas,${service.id},${old},${service.id}/zz-dropped&open=${duty.id}@${old}&team=${team!.id}&assign=${duty.id}:${team!.id}`,
			moved,
		),
	).toBe(
		`?columns=paas,${today.service},${id},${id}&open=${today.duty}@${id}&team=${today.team}&assign=${today.duty}:${today.team}`,
	);
	expect(findMovedFragment(moved, '/compare/', `row-${duty.id}`)).toBe(`row-${today.duty}`);
	expect(findMovedFragment(moved, dutyPath(today.duty), 'zz-place')).toBe(today.service);
});

test('servers are told each address once, and no link of the site leads over a former one', () => {
	for (const name of ['_redirects', 'redirects.map']) {
		const froms = readBuilt(name, dist)
			.trim()
			.split('\n')
			.map((line) => line.split(' ')[0]);
		expect(froms).toEqual([...new Set(froms)]);
		expect(froms).toContain('/zz-all.csv');
		expect(froms).toContain(dutyPath(duty.id));
	}
	const { checked, broken } = checkLinks(dist);
	expect(checked).toBeGreaterThan(catalog.duties.length * catalog.duties.length);
	expect(broken).toEqual([]);
	const reading = listFiles(dist).filter((name) =>
		/^(duties|services|model)\/.*\.html$/.test(name),
	);
	const leading = reading.filter((name) => {
		const html = readBuilt(name, dist);
		const way = new RegExp(`href="(${dutyPath(duty.id)}|${servicePath(service.id)})`);
		return !html.includes('http-equiv="refresh"') && way.test(html);
	});
	expect(leading).toEqual([]);
	expect(checkContent(folder).problems).toEqual([]);
});
