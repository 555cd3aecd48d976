import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookName } from '../../src/domain/exports/workbook/workbook-file.ts';
import { allSubjects } from '../../src/domain/matrix/subject.ts';
import { openDataFile } from '../../src/domain/data-paths.ts';
import { catalog, dist, fileOf, readBuilt } from './dist.ts';

const files = unzipSync(readFileSync(join(dist, openDataFile(workbookName))));
const file = (name: string) => strFromU8(files[name]!);
const sheet = (name: string) => {
	const names = [...file('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)];
	const number = names.findIndex(([, found]) => found === name) + 1;
	expect(number, name).toBeGreaterThan(0);
	return {
		xml: file(`xl/worksheets/sheet${number}.xml`),
		relations: file(`xl/worksheets/_rels/sheet${number}.xml.rels`),
	};
};
const subjects = allSubjects(catalog).filter(({ path }) => path !== undefined);

test('the workbook holds every answer of every subject that has a page', () => {
	const rowsOf = (name: string) => sheet(name).xml.match(/<row /g)?.length;
	expect(rowsOf('Matrix')).toBe(catalog.duties.length + 1);
	expect(rowsOf('Answers')).toBe(subjects.length * catalog.duties.length + 1);
	expect(sheet('Matrix').xml.match(/<c /g)).toHaveLength(
		(catalog.duties.length + 1) * (subjects.length + 2),
	);
});

test('every link of the workbook to this site leads to a page and its place', () => {
	const addresses = ['Read me', 'Answers', 'Sources'].flatMap((name) =>
		[...sheet(name).relations.matchAll(/Target="([^"]+)" TargetMode/g)].map(([, to = '']) =>
			to.replaceAll('&amp;', '&'),
		),
	);
	const site = new URL(addresses[0]!).origin;
	const own = addresses.filter((address) => address.startsWith(site)).map((one) => new URL(one));
	expect(own.length).toBeGreaterThan(subjects.length);
	const pages = Map.groupBy(own, ({ pathname }) => pathname);
	for (const [path, links] of pages) {
		expect(existsSync(join(dist, fileOf(path))), path).toBe(true);
		const html = readBuilt(fileOf(path));
		const lost = links.filter(({ hash }) => hash && !html.includes(` id="${hash.slice(1)}"`));
		expect(lost.map(({ href }) => href)).toEqual([]);
	}
	expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
});

test('no text is longer than a cell may be', () => {
	const texts = file('xl/sharedStrings.xml').match(/<t[^>]*>[^<]*/g)!;
	expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(32_767);
});
